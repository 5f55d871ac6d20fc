import { overlaps } from '../../articles/span.ts';
import { type ToldFigure, wordsOf } from './told.ts';
import { COUNTERS, PARTIES } from './words/sources.ts';

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];

/** Words by which two sources are told apart: names and party words. */
const content = (text: string): readonly string[] =>
  wordsIn(text)
    .filter((word) => /^\p{Lu}/u.test(word) || PARTIES.has(word.toLowerCase()))
    .map((word) => word.toLowerCase().replace(/['’]s$/u, ''))
    .filter((word) => !/^(?:the|a|an)$/.test(word));

/** An army, a movement, a government or a country speaks for a side; a person or a hospital does not. */
function isParty({ article, reading, figure: { attributedTo: by } }: ToldFigure): boolean {
  const words = wordsIn(wordsOf(article, by)).map((word) => word.toLowerCase());
  if (words.some((word) => PARTIES.has(word))) return true;
  if (by === null || words.some((word) => COUNTERS.has(word))) return false;
  return reading.names.some(
    ({ span, kind }) => kind !== 'person' && span.paragraph === by.paragraph && overlaps(span, by),
  );
}

/** Who gives a figure, as it is held beside another. */
export interface Source {
  /** In the words of the text; '' where nobody is named. */
  readonly said: string;
  readonly isParty: boolean;
  readonly content: ReadonlySet<string>;
}

const NOBODY: Source = { said: '', isParty: false, content: new Set() };

export function sourceOf(told: ToldFigure): Source {
  const said = wordsOf(told.article, told.figure.attributedTo);
  return said === '' ? NOBODY : { said, isParty: isParty(told), content: new Set(content(said)) };
}

interface Counted {
  readonly figure: ToldFigure['figure'];
  readonly source: Source;
}

/**
 * Whether two sources count for two sides: "the army" against "the rebels", "Gaza's health ministry" against "the Israeli military".
 * Not two authorities one after the other ("police", "hospital officials"): the later one only knows more.
 */
export function areOpposed({ figure: a, source: one }: Counted, { figure: b, source: other }: Counted): boolean {
  if (one.said === '' || other.said === '' || !(one.isParty || other.isParty)) return false;
  if (a.number === b.number && a.max === b.max) return false;
  for (const word of other.content) if (one.content.has(word)) return false;
  return true;
}
