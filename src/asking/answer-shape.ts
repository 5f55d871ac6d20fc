import type { Extent } from '../articles/article.ts';
import type { Question } from './question.ts';
import type { SentenceRead } from './sentence-read.ts';
import type { Sought } from './sought-words.ts';
import type { Place } from './typed-words.ts';

/** How a sentence says it, where it is not only the words that tell: each 0 to 1. */
export interface AnswerShape {
  /** How near words of the wanted kind stand to what is asked of those named: the date to "arrested". */
  readonly besideHeart: number;
  /** Says what the one asked about is: "Norlink, a ferry line", "Norlink is a ferry line", "a ferry line called Norlink". */
  readonly defines: number;
}

/** "Norlink is a line", "the nets are eel traps"; "Norlink is based in Oster" and "Lind was unable" tell of it, not what it is. */
const IS =
  "(?:is|was)\\s(?:now |still |also )?(?:an?|the|one|part|[\\p{L}-]+['’]s)\\b|(?:are|were)\\s(?!(?:\\p{L}+ly\\s)?(?:\\p{L}+(?:ed|ing)|in|at|on|to|from|not|due|about|under)\\b)";
/** "After the fall of Norlink, the boats were sold" says not what it is. */
const GOES_ON = '[^,.;]*\\b(?:was|were|is|are|had|has|have|will|would|could|said|says)\\b';
const DEFINING = new RegExp(
  `^(?:['’]s)?(?:\\s*[([][^)\\]]{1,40}[)\\]])?(?:,|\\s[–—-]+)?\\s*(?:(?:which |who )?(?:${IS})|(?:means|refers to|stands for)\\b|(?:an?|the|one of)\\s(?!${GOES_ON}))|^, \\d{1,3}, (?:of|from)\\s|^\\s[–—-]+\\s(?:when|where|any|how|what)\\s|^\\s*[([]`,
  'iu',
);
/** "The ferry called Norlink". */
const CALLED = /(?:known as|called|named|dubbed),?\s$/iu;
/** "The ferry line Norlink", not "the ferry to Oster"; "a new tide mill" says not what one is. */
const NAMED =
  /\b(?:an?|the)(?: (?!(?:in|of|at|on|to|from|for|with|and|by|that|near|against|between)\b)[\p{L}-]+){1,4},?\s*$/iu;
const CALLED_WORTH = 0.7;

const WORDS_APART = 3;

/** 1 side by side, less with every word between them, 0 where one is missing. */
function nearness(some: readonly number[], others: readonly number[]): number {
  let best = 0;
  for (const a of some)
    for (const b of others) best = Math.max(best, 1 / (1 + Math.max(0, Math.abs(a - b) - 1) / WORDS_APART));
  return best;
}

function definesOne({ terms, text, start }: SentenceRead, places: readonly Place[], isNamed: boolean): number {
  let best = 0;
  for (const { at } of places) {
    const term = terms[at];
    if (term === undefined) continue;
    if (DEFINING.test(text.slice(term.end - start))) return 1;
    const before = text.slice(0, term.start - start);
    if (CALLED.test(before) || (isNamed && NAMED.test(before))) best = CALLED_WORTH;
  }
  return best;
}

/** Of "what is a tide mill" those where both words stand side by side: a mill alone is not what is asked about. */
function whole(places: readonly Place[], sought: readonly Sought[]): readonly Place[] {
  const meant = [...sought.keys()].filter((word) => sought[word]?.weak === false);
  const isRun = (at: number, from: number): boolean =>
    meant.every((word, nth) => places.some((place) => place.word === word && place.at === at + nth - from));
  return places.filter(({ at, word }) => isRun(at, meant.indexOf(word)));
}

export function shapeOf(
  sentence: SentenceRead,
  { kind }: Question,
  sought: readonly Sought[],
  places: readonly Place[],
  typed: readonly Extent[],
): AnswerShape {
  const of = (test: (one: Sought) => boolean): readonly Place[] =>
    places.filter(({ word }) => {
      const one = sought[word];
      return one !== undefined && test(one);
    });
  const named = of(({ name, term }) => name && !/^\d/.test(term));
  const meant = sought.some(({ heart }) => heart) ? of(({ heart }) => heart) : named;
  const typedAt = typed.map(({ start }) => {
    const at = sentence.terms.findIndex((term) => term.start >= start);
    return at === -1 ? sentence.terms.length : at;
  });
  const isNamed = named.length > 0;
  const asksWhat = kind === 'definition' || kind === 'identity';
  return {
    besideHeart: nearness(
      typedAt,
      meant.map(({ at }) => at),
    ),
    defines: asksWhat ? definesOne(sentence, isNamed ? named : whole(places, sought), isNamed) : 0,
  };
}
