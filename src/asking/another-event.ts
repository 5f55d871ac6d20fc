import type { Article } from '../articles/article.ts';
import { CITIES, COUNTRIES } from '../extraction/people/words/places.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import { asWritten } from './as-written.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { allMentions, type Mention } from './event-mentions.ts';
import { figuresMeant } from './figures-meant.ts';
import { bare, type EventNamed, eventNamed, wordsIn } from './named-event.ts';
import type { Question } from './question.ts';
import { openingOf } from './story.ts';
import { BY_ANY_NAME, DISASTERS } from './words/event-sorts.ts';

const AT_ONE_PLACE: ReadonlySet<Question['kind']> = new Set(['count', 'when', 'who']);

const isLand = (names: readonly string[]): boolean => COUNTRIES.has(names.join(' '));

/** A place that the article knows as one. */
const isPlace = (names: readonly string[], article: Article, { names: known }: Reading): boolean => {
  const name = names.join(' ');
  if (CITIES.has(name) || COUNTRIES.has(name)) return true;
  return known.some(
    ({ kind, span }) =>
      kind === 'place' &&
      names.includes(
        bare(
          (article.paragraphs[span.paragraph - 1]?.text ?? '').slice(span.start, span.end).split(/\s+/u).at(-1) ?? '',
        ),
      ),
  );
};

/** "Velm's old harbour", "the harbour, Velm", "the harbour in the north of Velm": one lies in the other. */
function liesWithin(article: Article, some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [asWritten(some.join(' ')), asWritten(others.join(' '))];
  const within = (small: string, big: string): string =>
    `${big}['’]s?\\s(?:\\p{L}+\\s){0,2}${small}|${small},\\s${big}|${small}\\s(?:\\p{L}+\\s){0,3}(?:in|of)\\s(?:\\p{L}+\\s){0,3}${big}`;
  const either = new RegExp(`\\b(?:${within(a, b)}|${within(b, a)})\\b`, 'iu');
  return [article.title ?? '', ...article.paragraphs.map(({ text }) => text)].some((text) => either.test(text));
}

function isAnother(
  { question }: Asked,
  event: EventNamed,
  { names }: Mention,
  article: Article,
  reading: Reading,
): boolean {
  const typed = new Set(wordsIn(question.text).map(bare));
  if (names.some((name) => typed.has(name))) return false;
  if (BY_ANY_NAME.has(event.noun)) return true;
  // Where it was is told by places of its own, and what came of it elsewhere.
  if (!AT_ONE_PLACE.has(question.kind)) return false;
  if (isLand(names) !== isLand(event.names)) return false;
  return (
    isPlace(names, article, reading) &&
    isPlace(event.names, article, reading) &&
    !liesWithin(article, names, event.names)
  );
}

const isIt = ({ names }: EventNamed, mention: Mention): boolean => mention.names.some((name) => names.includes(name));

/** "this week's storm", "this fire": the story's own, whatever was named before. */
const OWN = (sort: string): RegExp => new RegExp(`\\bthis(?:\\s\\p{L}+['’]s)?\\s(?:${sort})\\b`, 'giu');

const ABOVE = 2;

/** What was named last before that place in the paragraph, or in those above it, or else in the title. */
function lastNamed(event: EventNamed, { article, paragraph }: Candidate, end: number): Mention | null {
  const texts = [paragraph.text.slice(0, end)];
  for (let above = 1; above <= ABOVE; above++) {
    const one = article.paragraphs[paragraph.number - 1 - above];
    if (one?.kind === 'body') texts.push(one.text);
  }
  const own = [...paragraph.text.slice(0, end).matchAll(OWN(event.sort))].at(-1)?.index ?? -1;
  for (const [at, text] of texts.entries()) {
    const found = allMentions(article, event, text).at(-1);
    if (at === 0 && own > (found?.start ?? -1)) break;
    if (found !== undefined) return found;
  }
  return allMentions(article, event, article.title ?? '')[0] ?? null;
}

/** "Killed five in Hurricane Ada": the event right behind what is counted. */
const BEHIND = /^[^,;.–—]{0,60}?\b(?:in|during|from|by|of|to|after)\s(?:the\s)?$/iu;

/** These ask for words on it, or what it was. */
const NOT_OF_EVENT: ReadonlySet<Question['kind']> = new Set(['said', 'passage', 'identity', 'definition']);

/** Where the figure that answers begins. */
function countedAt({ counted, places }: Asked, candidate: Candidate, reading: Reading): number | null {
  const [index] = counted === null ? [] : figuresMeant(candidate, reading, counted, places);
  return index === undefined ? null : (reading.figures[index]?.span.start ?? null);
}

/** Whether what the sentence counts, or else tells of, is another event of the sort than the one that the question names. */
export function tellsAnotherEvent(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const event = NOT_OF_EVENT.has(asked.question.kind) ? null : eventNamed(asked.question);
  if (event === null) return false;
  const at = countedAt(asked, candidate, reading);
  const { article, paragraph, sentence } = candidate;
  const inIt = allMentions(article, event, paragraph.text).filter(
    ({ start }) => start >= sentence.start && start < sentence.end,
  );
  const behind = inIt.find(({ start }) => at !== null && start > at && BEHIND.test(paragraph.text.slice(at, start)));
  if (behind !== undefined) return !isIt(event, behind) && isAnother(asked, event, behind, article, reading);
  if (at === null) {
    const told = terms(paragraph.text.slice(sentence.start, sentence.end)).some(({ start, end }) =>
      event.names.includes(bare(paragraph.text.slice(sentence.start + start, sentence.start + end))),
    );
    if (told) return false;
  }
  const last =
    at === null ? (inIt.at(-1) ?? lastNamed(event, candidate, sentence.start)) : lastNamed(event, candidate, at);
  return last !== null && !isIt(event, last) && isAnother(asked, event, last, article, reading);
}

/** Whether a count is asked of a quake, flood or storm, and the passage's story tells of none. */
export function lacksDisaster(question: Question, { article, paragraph }: Candidate): boolean {
  const asked = eventNamed(question);
  if (asked === null || !DISASTERS.has(asked.noun)) return false;
  return !new RegExp(`\\b(?:${asked.sort})\\b`, 'u').test(`${openingOf(article)}\n${paragraph.text}`);
}
