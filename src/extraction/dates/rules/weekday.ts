import type { Lean, Rule } from '../meaning.ts';
import { GAP, SHORT_WEEKDAY, weekdayNamed } from '../words.ts';
import { wordsAfter, wordsBefore } from './pieces.ts';

const LEANS: Readonly<Record<string, Lean>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
};

/**
 * Reads: Wednesday, on Friday, last Monday, next Tuesday, this Sunday, Sat.
 * Refuses: Bloody Sunday, Black Friday, Sunday Times, the first Sunday of April, "sun" and "sat" the words, Fridays (a set: see every).
 */
export const weekday: Rule = {
  name: 'weekday',
  begins: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  sign: new RegExp(`\\b${SHORT_WEEKDAY}`, 'i'),
  pattern: new RegExp(
    `\\b(?:(?<lean>last|past|this(?:${GAP}(?:past|coming))?|next|coming)${GAP})?(?:early${GAP}|late${GAP})?(?<day>${SHORT_WEEKDAY})(?![A-Za-z])`,
    'gi',
  ),
  read: (match, text) => {
    const { lean = '', day = '' } = match.groups ?? {};
    const weekday = weekdayNamed(day);
    const end = match.index + match[0].length;
    if (weekday === null || day === day.toLowerCase()) return null;
    if (
      day.length < 6 &&
      !/\b(?:on|last|next|this|and|[(,])\s?$/i.test(wordsBefore(text, match.index + match[0].length - day.length))
    )
      return null;
    if (
      /\b(?:Black|White|Bloody|Good|Ash|Palm|Easter|Cyber|Super|Holy|Maundy|Fat|Shrove|Whit)\s$/.test(
        wordsBefore(text, match.index),
      )
    )
      return null;
    if (
      /^\s(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Review|School|Agreement|Prayers|Mosque)\b/.test(
        wordsAfter(text, end),
      )
    )
      return null;
    if (
      /\b(?:first|second|third|fourth|last)\s$/i.test(wordsBefore(text, end - day.length)) &&
      /^\s(?:of|in)\s/.test(wordsAfter(text, end))
    )
      return null;
    const last = lean.toLowerCase().split(/\s/).at(-1) ?? '';
    return { is: 'weekday', weekday, lean: LEANS[last] ?? 'tense' };
  },
};
