import type { Lean, Rule } from '../meaning.ts';
import { GAP, MONTH, MONTH_BEGINNINGS, monthOf } from '../words.ts';
import { PART_OF, wordsAfter, wordsBefore } from './pieces.ts';

const LEANS: Readonly<Record<string, Lean>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
  following: 'next',
  that: 'this',
};
const TIMELY =
  /\b(?:in|since|by|of|until|till|from|to|for|during|through|between|and|before|after|around|about|every|each|per|late|early|mid|last|next|this)[\s-]{1,3}$/i;
const ACTS = /^\s(?:said|says|told|asked|added|is|was|has|had|will|would|may|can|could|and\s[A-Z]|[A-Z])/;

/**
 * Reads: November, early November, that June, the following April, mid-August, last June, next May, the end of July.
 * Refuses: "may" and "march" the verbs, May and April the people ("April said", "Theresa May"), the long march, June Carter.
 */
export const month: Rule = {
  name: 'month',
  begins: MONTH_BEGINNINGS,
  pattern: new RegExp(
    `\\b${PART_OF}(?:(?:the${GAP})?(?<lean>last|past|this|next|coming|following|that)${GAP})?(?<month>${MONTH})(?![A-Za-z])`,
    'gi',
  ),
  read: (match, text) => {
    const { lean = '', month: word = '' } = match.groups ?? {};
    const number = monthOf(word);
    if (number === null || word === word.toLowerCase()) return null;
    const bare = match[0].length === word.length;
    const before = wordsBefore(text, match.index);
    if (bare && /^(?:may|march|april|june|august|mar|jan|jun)\.?$/i.test(word) && !TIMELY.test(before)) return null;
    if (bare && /\b[A-Z][a-z]+\s$/.test(before) && !TIMELY.test(before) && /^(?:may|march)$/i.test(word)) return null;
    if (
      bare &&
      ACTS.test(wordsAfter(text, match.index + match[0].length)) &&
      /^(?:may|april|june|august)$/i.test(word) &&
      !TIMELY.test(before)
    )
      return null;
    const which = lean.toLowerCase();
    const meaning = { is: 'yearless', unit: 'month', index: number, lean: LEANS[which] ?? 'tense' } as const;
    return which === 'following' || which === 'that' ? { ...meaning, fromText: true } : meaning;
  },
};
