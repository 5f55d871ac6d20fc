import type { Rule } from '../meaning.ts';
import { GAP } from '../words.ts';

const VALUES: Readonly<Record<string, string>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  formerly: 'PAST_REF',
  soon: 'FUTURE_REF',
};

/**
 * Reads: now, currently, at present, right now, at the moment, recently, the past, the future, the near future, recent.
 * Refuses: "now that" and "now-defunct", past the checkpoint, a futures market, "the past two years" (a duration).
 */
export const vagueTime: Rule = {
  name: 'vague-time',
  begins: ['now', 'cur', 'pre', 'rec', 'lat', 'mom', 'tim', 'poi', 'day', 'mod', 'pas', 'fut'],
  pattern: new RegExp(
    `\\b(?:(?<word>(?:right${GAP})?now(?!-)|currently|presently|nowadays|recently|lately)|(?<present>at${GAP}present|(?:at|for)${GAP}the${GAP}(?:moment|present)|at${GAP}this${GAP}(?:time|point|moment)|(?:at${GAP})?(?:the${GAP})?present${GAP}(?:day|time)|these${GAP}days|modern${GAP}(?:day|times?))|(?<past>the${GAP}(?:recent${GAP})?past(?=[.,;:!?)]|${GAP}(?:and|when|but|that|of|as|is|was|to)\\b|$))|(?<future>the${GAP}(?:near${GAP}|foreseeable${GAP}|immediate${GAP}|not-too-distant${GAP})?future|in${GAP}future|near${GAP}future)(?!s))\\b`,
    'gi',
  ),
  read: (match, text) => {
    const { word, present, past, future } = match.groups ?? {};
    if (word !== undefined) {
      if (/^now$/i.test(word) && /^\sthat\b/.test(text.slice(match.index + 3, match.index + 9))) return null;
      return { is: 'vague', value: VALUES[word.toLowerCase().split(/\s/).at(-1) ?? ''] ?? 'PRESENT_REF' };
    }
    if (present !== undefined) return { is: 'vague', value: 'PRESENT_REF' };
    return {
      is: 'vague',
      value: past !== undefined ? 'PAST_REF' : future !== undefined ? 'FUTURE_REF' : 'PRESENT_REF',
    };
  },
};
