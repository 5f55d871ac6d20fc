import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { type Cut, cutFrom } from '../../answer/cut.ts';
import { words } from '../../answer/words.ts';
import type { Article, Paragraph } from '../../articles/article.ts';
import type { Citation } from '../../articles/span.ts';
import { label, lines, type Shelf, strong } from './blocks.ts';
import { type Button, type CitedPlace, customId, isOf, isUnchanged } from './button.ts';
import { button, link, type Message, message, rows, rule, text } from './components.ts';
import { CONTEXT_PARAGRAPH_TEXT, CONTEXT_PARAGRAPHS } from './limits.ts';
import { isOpenable, pageAt } from './links.ts';
import { passage } from './passage.ts';
import { ACCENT } from './reply.ts';

type ContextButton = Extract<Button, { does: 'context' }>;

const SHOWN = CONTEXT_PARAGRAPHS * 2 + 1;

const cite = ({ id, hash }: Article, paragraph: number, start: number, end: number): Citation => ({
  article: id,
  hash,
  paragraph,
  start,
  end,
});

/** One paragraph as it is written, the cited words in bold. */
function paragraphText(article: Article, { number, text: whole }: Paragraph, cited: CitedPlace | null, shelf: Shelf) {
  const marks = cited?.paragraph === number ? [{ start: cited.start, end: cited.end }] : [];
  const exact = passage(cite(article, number, 0, whole.length), shelf.cut, marks, CONTEXT_PARAGRAPH_TEXT);
  return lines(`-# ¶${number}`, exact);
}

function turning(place: CitedPlace, first: number, article: Article, shelf: Shelf, cut: Cut | null) {
  const last = article.paragraphs.length;
  const turn = (to: number, name: string): readonly APIButtonComponent[] => {
    const id = customId({ does: 'context', cited: place, first: to }, shelf.cloakroom);
    return id === null ? [] : [button(id, name)];
  };
  const { paragraph, start, end } = place;
  const page = cut === null ? article.url : pageAt(article.url, cite(article, paragraph, start, end), cut);
  return [
    ...(first > 1 ? turn(Math.max(1, first - SHOWN), words.previous) : []),
    ...(first + SHOWN <= last ? turn(first + SHOWN, words.next) : []),
    ...(isOpenable(page ?? undefined) && page ? [link(page, words.openArticle)] : []),
  ];
}

const header = (article: Article): string =>
  lines(
    strong(article.title ?? article.id),
    label(
      article.title !== undefined && article.id,
      article.outlet,
      article.author,
      article.published ?? words.undated,
      words.paragraphs(article.paragraphs.length),
    ),
  );

const apology = (sentence: string): readonly APIComponentInContainer[] => [text(sentence)];

/** A damaged or invented button may name words that never were. */
const holds = (article: Article, { paragraph, start, end }: CitedPlace): boolean =>
  start >= 0 && start < end && end <= (article.paragraphs[paragraph - 1]?.text.length ?? 0);

/** What was cited from an article that has changed since or gone, where it was kept. */
function asCited(cited: CitedPlace, shelf: Shelf): readonly APIComponentInContainer[] {
  const then = shelf.past?.(cited.article, cited.hash);
  if (then === undefined || !holds(then, cited)) return [];
  const { paragraph, start, end } = cited;
  const exact = passage(
    cite(then, paragraph, start, end),
    cutFrom(() => then),
    [],
    CONTEXT_PARAGRAPH_TEXT,
  );
  return [text(lines(`*${words.asItWasCited}*`, exact, `-# ${label(then.outlet ?? then.id, `¶${paragraph}`)}`)), rule];
}

function today(article: Article, { cited, first }: ContextButton, shelf: Shelf): readonly APIComponentInContainer[] {
  const count = article.paragraphs.length;
  const mark = isUnchanged(cited, article) && holds(article, cited) ? cited : null;
  const start = Math.max(1, Math.min(first ?? cited.paragraph - CONTEXT_PARAGRAPHS, count));
  const shown = article.paragraphs.slice(start - 1, start - 1 + SHOWN);
  return [
    text(header(article)),
    rule,
    ...shown.map((paragraph) => text(paragraphText(article, paragraph, mark, shelf))),
    ...rows(turning(cited, start, article, shelf, mark === null ? null : shelf.cut)),
  ];
}

/** The paragraphs around a citation, for the reader's eyes only. A changed article is shown as it was cited and as it is today, and says so. */
export function contextMessage(button: ContextButton, articles: readonly Article[], shelf: Shelf): Message {
  const { cited } = button;
  const article = shelf.article(cited.article) ?? articles.find((one) => isOf(cited, one));
  if (article !== undefined && isUnchanged(cited, article) && cited.paragraph <= article.paragraphs.length)
    return message(ACCENT.supported, today(article, button, shelf), true);
  const then = asCited(article === undefined ? cited : { ...cited, article: article.id }, shelf);
  if (article === undefined) return message(ACCENT['not-covered'], [...then, ...apology(words.articleGone)], true);
  if (cited.paragraph > article.paragraphs.length)
    return message(ACCENT['not-covered'], [...then, ...apology(words.paragraphGone)], true);
  const change = then.length > 0 ? words.asItIsToday : words.articleChanged;
  return message(ACCENT.partly, [...then, text(`*${change}*`), ...today(article, button, shelf)], true);
}
