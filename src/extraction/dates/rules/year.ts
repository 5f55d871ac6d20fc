import type { Rule } from '../meaning.ts';
import { period } from '../period.ts';
import { GAP, YEAR } from '../words.ts';
import { centuryOf } from './month-year.ts';
import { PART_OF, wordsAfter, wordsBefore } from './pieces.ts';

/** Words that a year follows. */
const LEADS =
  /(?:\b(?:in|since|by|of|until|till|from|to|for|during|through|throughout|between|and|or|before|after|around|about|circa|c\.|year|early|late|mid|than|spring|summer|autumn|fall|winter|election|elections|season|budget|the|that|this|and|an?|its|his|their|her|our)|[(–—/;-]|^)[\s-]{0,3}$/i;
/** Things that a year is named with: "the 2022 floods"; nobody counts two thousand of them. */
const EVENTS =
  'elections|polls|primaries|floods|fires|wildfires|earthquakes|storms|attacks|bombings|blasts|shootings|killings|murders|massacres|raids|strikes|clashes|riots|protests|demonstrations|uprisings|talks|negotiations|accords|agreements|reforms|sanctions|hearings|estimates|figures|levels|prices';
const NAMED_WITH = new RegExp(`^\\s(?:${EVENTS})\\b`);
/** What a count of things is followed by: a noun in the plural, a unit, a share. */
const COUNTS =
  /^\s?(?:%|percent\b|per\s?cent\b|(?:[a-z]+\s){0,2}(?!(?:was|is|has|its|his|this|as|olympics|games|campaigns|sales|results|earnings|revenues|profits|series)\b)[a-z]{2,}s\b|(?:people|men|women|children|troops|police|km|kg|metres|meters|feet|miles|acres|dead|injured|wounded|others|more|hours|votes)\b|[a-z]{2,}-)/;
const SENTENCE_END = /^(?:['’]s\b|[.,;:!?)\]–—"”’'/]|\s[–—-]|\s?$|-(?!\d{4}))/;
/** After "2022" a verb or a little word goes on about the year; anything else may be what is counted. */
const GOES_ON =
  /^\s(?:and|or|but|to|as|the|a|an|when|while|with|for|by|on|in|at|after|before|that|which|who|it|he|she|they|we|was|is|were|has|had|saw|will|would|until|through|from|because|because|if|its|his|their|there|under|due|amid|following|over|alone|despite|compared|election|report|attack|war|deal|agreement|invasion|peace|survey|census|presidential|general|world|federal|fiscal|constitution|coup)\b/i;

/**
 * Reads: in 2022, the 2022 floods, that 1978 resolution, 2007-2015 (two years), late 2012, since 1999, (1988), the 2020 agreement, 2022's floods, '94.
 * Refuses: a 2000 people march, 2000 troops, 1,999, $2022, 2022 people, 1945 metres, room 1408, UN Resolution 1973, No. 2001.
 */
export const year: Rule = {
  name: 'year',
  begins: ['#'],
  pattern: new RegExp(
    `(?<![\\d$£€#.,:/]|[A-Za-z]-?)${PART_OF}(?:the${GAP}year${GAP})?(?<year>${YEAR}|(?<=\\s)['’]\\d\\d(?!s))(?![\\d%]|[,.:]\\d|s\\b|['’]s?\\d|st\\b|nd\\b|rd\\b|th\\b)(?:(?<mark>\\s?[-–—/]\\s?)(?<last>${YEAR}|\\d\\d)(?!\\d|[,.]\\d|%|-))?`,
    'gi',
  ),
  read: (match, text) => {
    const { year: word = '', mark, last } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (!isYear(word, wordsBefore(text, match.index), wordsAfter(text, end), match[0].length > word.length))
      return null;
    const first = /^['’]/.test(word) ? centuryOf(Number(word.slice(1))) : Number(word);
    const meaning = { is: 'period', period: period('year', first) } as const;
    if (last === undefined || mark === undefined) return meaning;
    const second = last.length === 2 ? first - (first % 100) + Number(last) : Number(last);
    const head = match.index + match[0].lastIndexOf(last) - mark.length;
    if (second <= first) return [{ start: match.index, end: head, meaning }];
    return [
      { start: match.index, end: head, meaning },
      { start: end - last.length, end, meaning: { is: 'period', period: period('year', second) } },
    ];
  },
};

function isYear(word: string, before: string, after: string, modified: boolean): boolean {
  if (modified || /^['’]/.test(word)) return true;
  if (
    /\b(?:resolution|number|no\.?|room|flight|route|highway|page|section|article|model|unit|regiment|case|some|about|nearly|over|least|than|almost|around|approximately)\s$/i.test(
      before,
    )
  )
    return /\b(?:later|earlier|more|less|rather|since|before) than\s$/i.test(before);
  if (LEADS.test(before) && NAMED_WITH.test(after)) return true;
  if (COUNTS.test(after) && !/^\s(?:was|is|has|as|this|its|his)\b/.test(after)) return false;
  const value = Number(word);
  if (value < 1700 || value > 2099) return /\b(?:in|since|by|until|from|during|before|after|of)\s$/i.test(before);
  return LEADS.test(before) || SENTENCE_END.test(after) || GOES_ON.test(after);
}
