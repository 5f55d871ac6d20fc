import type { NamesIn } from './leaning.ts';

/* "and in 2021?", "what about Lowport?": the question before, with one piece of it exchanged or added. */

const PREPOSITIONS = 'in|on|about|at|from|by|for|during|since|near';
const FRAGMENT = new RegExp(`^(?:(?:what|how)\\s+about\\s+|(${PREPOSITIONS})\\s+)(.+)$`, 'iu');
/** "in which city", "what about his brother": not a piece, a question of its own. */
const NO_PIECE = /\b(?:which|what|how|whom?|whose|he|she|it|they|him|her|his|its|them|their|that|this|those|these)\b/iu;
const PIECE = new RegExp(`\\b(${PREPOSITIONS})\\s+((?:(?!\\b(?:${PREPOSITIONS})\\b).)+)`, 'giu');
const TIME =
  /^(?:\d{4}|yesterday|today|(?:last|this)\s+\p{L}+|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu;
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu;

export interface Fragment {
  readonly preposition: string;
  readonly what: string;
  /** "what about …": it may be somebody or something in the other's place. */
  readonly open: boolean;
}

const kindsOf = (typed: string, namesIn: NamesIn): readonly string[] =>
  namesIn(typed.replace(/^the\s+/iu, '')).map(({ kind }) => kind);

/** Null where the words are a question by themselves. */
export function fragmentOf(typed: string, namesIn: NamesIn): Fragment | null {
  const [, preposition, what = ''] = FRAGMENT.exec(typed) ?? [];
  if (what === '' || NO_PIECE.test(what)) return null;
  const isWhereOrWhen = TIME.test(what) || kindsOf(what, namesIn).includes('place');
  return { preposition: preposition ?? (isWhereOrWhen ? 'in' : 'about'), what, open: preposition === undefined };
}

/** The name in the question that the new one stands for. */
function replaced({ what }: Fragment, question: string, namesIn: NamesIn): string | null {
  const kinds = kindsOf(what, namesIn);
  for (const [name] of question.matchAll(NAME))
    if (kindsOf(name, namesIn).some((kind) => kinds.includes(kind))) return question.replace(name, what);
  return null;
}

/** The question before with this piece: in the place of one like it, else behind it. */
export function merged(fragment: Fragment, question: string, namesIn: NamesIn): string {
  const other = fragment.open ? replaced(fragment, question, namesIn) : null;
  if (other !== null) return other;
  const { preposition, what } = fragment;
  const piece = `${preposition} ${what}`;
  for (const [whole, own = '', object = ''] of question.matchAll(PIECE))
    if (
      own.toLowerCase() === preposition.toLowerCase() &&
      TIME.test(object) === TIME.test(what) &&
      (own === 'about' || !/^the\s/iu.test(object))
    )
      return question.replace(whole, whole.endsWith(' ') ? `${piece} ` : piece);
  return `${question} ${piece}`;
}
