import type { APIButtonComponent } from 'discord.js';
import { words } from '../../answer/words.ts';
import type { Article, Paragraph } from '../../articles/article.ts';
import type { Citation } from '../../articles/span.ts';
import { label, lines, type Shelf, strong } from './blocks.ts';
import { type Button, type CitedPlace, customId, isOf, isUnchanged, placeCited } from './button.ts';
import { button, link, type Message, message, rows, rule, text } from './components.ts';
import { BUTTON_URL, CONTEXT_PARAGRAPH_TEXT, CONTEXT_PARAGRAPHS } from './limits.ts';
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

function turning(place: CitedPlace, first: number, article: Article): readonly APIButtonComponent[] {
  const last = article.paragraphs.length;
  const id = (to: number) => customId({ does: 'context', cited: place, first: to }) ?? '';
  return [
    ...(first > 1 ? [button(id(Math.max(1, first - SHOWN)), words.previous)] : []),
    ...(first + SHOWN <= last ? [button(id(first + SHOWN), words.next)] : []),
    ...(isOpenable(article.url) ? [link(article.url, words.openArticle)] : []),
  ];
}

const isOpenable = (url: string | undefined): url is string =>
  url !== undefined && url.length <= BUTTON_URL && URL.canParse(url) && /^https?:\/\//iu.test(url);

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

const apology = (sentence: string): Message => message(ACCENT['not-covered'], [text(sentence)], true);

/** The paragraphs around a citation, for the reader's eyes only. A changed article is shown as it is today, and says so. */
export function contextMessage({ cited, first }: ContextButton, articles: readonly Article[], shelf: Shelf): Message {
  const article = shelf.article(cited.article) ?? articles.find((one) => isOf(cited, one));
  if (article === undefined) return apology(words.articleGone);
  const unchanged = isUnchanged(cited, article);
  const count = article.paragraphs.length;
  if (cited.paragraph < 1 || cited.paragraph > count) return apology(words.paragraphGone);
  const from = Math.max(1, Math.min(first ?? cited.paragraph - CONTEXT_PARAGRAPHS, count));
  const shown = article.paragraphs.slice(from - 1, from - 1 + SHOWN);
  const place = placeCited(cite(article, cited.paragraph, cited.start, cited.end));
  const mark = unchanged ? cited : null;
  return message(
    ACCENT.supported,
    [
      text(header(article)),
      ...(unchanged ? [] : [text(`*${words.articleChanged}*`)]),
      rule,
      ...shown.map((paragraph) => text(paragraphText(article, paragraph, mark, shelf))),
      ...rows(turning(unchanged ? place : { ...place, hash: cited.hash }, from, article)),
    ],
    true,
  );
}
