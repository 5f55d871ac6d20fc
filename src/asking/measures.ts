import { asksClaim, CLAIMED } from './words/claiming.ts';

const AGE =
  /\b(?:aged|age of|years? old|-year-old|year-olds?|born)\b|\(\d{1,3}\)|, \d{1,3},|\b(?:he|she) (?:is|was|turned|turns) \d{1,3}(?=[.,;])/i;
const SPAN =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries|since|until|long-?term|overnight)\b/i;
const MONEY =
  /[$€£¥₹₨]|\b(?:dollars?|euros?|pounds?(?! of)|rupees?|yen|rubles?|roubles?|yuan|lira|dinars?|dirhams?|afghanis?|shekels?|cents?|million|billion|trillion|free of charge|Rs|USD|PKR|INR|EUR|GBP)\b/i;
const WEAPON =
  /\b(?:weapons?|guns?|rifles?|pistols?|grenades?|rockets?|missiles?|mortars?|launchers?|bombs?|explosives?|kalashnikovs?|machine-?guns?|shotguns?|kni(?:fe|ves)|swords?|machetes?|ammunition|drones?|vests?|AK-?47s?|armed with)\b/i;
const LENGTH =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds?)\b).{0,12}\b(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|m|feet|foot|ft|inch(?:es)?|cm|centimet(?:er|re)s?|storeys?|stor(?:ies|y)|yards?)\b/i;
/** With its number: "the Avars are the largest part of the population" tells of no size. */
const PEOPLE =
  /\b(?:population|home to)\b.{0,60}?(?:\d|\b(?:million|thousand)\b)|\b(?:city|town|village|camp|district|province|region|country|island) of (?:about |around |some |almost |nearly |roughly |over |more than |at least )?(?:\d|\p{L}+ (?:million|thousand)\b)|(?:\d|\b(?:million|thousand)\b).{0,40}?\b(?:population|inhabitants|residents|people liv(?:e|ed|ing))\b|\bpopulous\b/iu;
const SCORE = /\b\d{1,3}\s?[-–—:]\s?\d{1,3}\b|\b(?:nil|goalless)\b|\bby \p{L}+ (?:goals?|points?|runs|wickets)\b/iu;
const SHARE =
  /%|\b(?:per ?cent|percentage|half|majority|most(?! of the)|thirds?|quarters?|fifths?|tenths?|one in (?:two|three|four|five|ten)|all of|none of)\b/i;
const SHORT_FOR = /[([]|\b(?:stands? for|short for|known as|abbreviated|acronym)\b/i;

/** What a question for a measure or an attribute must find in the sentence itself; the first that fits the question decides. */
const MEASURES: readonly (readonly [asked: RegExp, found: RegExp])[] = [
  [/\bhow old\b|\bwhat (?:is|was) .{1,60} age\b/i, AGE],
  [/\bhow long (?:is|was|were) the\b/i, new RegExp(`${SPAN.source}|${LENGTH.source}`, 'i')],
  [/\bhow long (?:did|has|have|had|is|was|were|do|does|will|would|ago|before|after|until)\b/i, SPAN],
  [/\bhow (?:tall|high|deep|wide|far)\b|\bwhat (?:is|was) the (?:height|length|depth|width|distance)\b/i, LENGTH],
  [
    /\bhow much (?:money|ransom|aid|(?:did|does|do|has|have|will|would) .{1,80} (?:cost|paid|pay|spent|spend|earn|give|given|pledged?|promised?|donated?|lent|lend|lost|lose|raised?|provided?|owed?|invest|contributed?)|(?:must|should|will) .{1,60} pay|is .{1,60} worth|(?:would|will) .{1,60} be (?:paid|reimbursed))\b|\bwhat (?:do|does|did|will|would) .{1,80} (?:pay|cost|spend|earn)\b|\bwhat (?:is|was|are|were) .{1,80} worth\b|\bprice of\b|\bsalary\b|\bwhat (?:is|was) the (?:ransom|bounty|reward|fine)\b|\bhow (?:big|large|high) (?:is|was|are|were) (?:the|his|her|their|its) (?:[\p{L}-]+ )?(?:bounty|reward|ransom|fine|debt|deficit|loan|jackpot|prize|bill)\b|\b(?:cash value|worth of)\b/iu,
    MONEY,
  ],
  [
    /\bhow (?:strong|powerful|big|large) (?:is|was|were) .{0,40}\b(?:earth)?quakes?\b|\bmagnitude of\b/i,
    /\bmagnitude\b|\brichter\b/i,
  ],
  [/\bpopulation\b|\bhow many (?:people|inhabitants|residents) (?:live|are there)\b/i, PEOPLE],
  [/\bwhat (?:is|was) the (?:final |half-?time )?score\b|\bfinal score\b|^score\b/i, SCORE],
  [/\b(?:what|which|kind of|sort of|type of) weapons?\b|\bweapons? (?:did|were|was)\b/i, WEAPON],
  [
    /\b(?:what|which) (?:share|percentage|percent|proportion|fraction)\b|\b(?:share|percentage|proportion) of\b/i,
    SHARE,
  ],
  [/\bhow much of\b/i, new RegExp(`${SHARE.source}|${MONEY.source}`, 'i')],
  ...(['year', 'month', 'week', 'day', 'hour', 'minute'] as const).map(
    (unit) => [new RegExp(`\\bhow many ${unit}s\\b`, 'i'), new RegExp(`\\b${unit}s?\\b`, 'i')] as const,
  ),
  [/\bhow many (?:dollars|euros|pounds|rupees)\b/i, MONEY],
  [/\bstands? for\b|\bshort for\b/i, SHORT_FOR],
];

/** What a sentence must have for the measure or attribute that is asked for; null where none is. */
export interface MeasureAsked {
  readonly is: 'claim' | 'number';
  readonly found: RegExp;
}

const ASKS_WHERE_IS = /\bwhere (?:is|are)\b(?!.*\b(?:held|buried|based|going|headed|from)\b)/i;
const LIES =
  /\b(?:lies|located|situated|borders|bordering|(?:kilomet(?:er|re)s?|km|miles?) (?:from|(?:to the )?(?:north|south|east|west))|(?:town|city|village|district|province|region|capital|port) (?:in|of|near|on))\b/i;

const ASKS_FROM = /\bwhere\b.{1,60}\bfrom\b/i;
const FROM = /\b(?:comes?|came|coming|hails?|hailed) from\b|\b(?:native|natives) of\b|\bborn in\b|\bhome ?town\b/i;

const ASKS_MANNER =
  /\bhow (?:did|was|were|is|are)\b.{1,60}\b(?:killed|die|died|murdered|assassinated|slain|injured|wounded|hurt)\b/i;
const MANNER =
  /\b(?:by|in|with|from|when)\b[^.;]{0,40}\b(?:strikes?|airstrikes?|raids?|bomb(?:ing|s)?|blasts?|explosions?|missiles?|rockets?|shell(?:s|ing)?|gunfire|bullets?|ambush|crash|fire|drones?|collapsed?|exploded|knife|poison|wounds|attack)\b|\b(?:shot|stabbed|beaten|hanged|executed|drowned|beheaded|strangled|poisoned|run over)\b/i;

/** "How was he killed?" is best answered by a strike, a shot, a fall. */
export const tellsManner = (asked: string, sentence: string): boolean =>
  ASKS_MANNER.test(asked) && MANNER.test(sentence);

/** "Where is Lumora?" is best answered by where it lies. */
export const liesIn = (asked: string, sentence: string): boolean =>
  (ASKS_WHERE_IS.test(asked) && LIES.test(sentence)) || (ASKS_FROM.test(asked) && FROM.test(sentence));

export function measureAsked(text: string): MeasureAsked | null {
  if (asksClaim(text)) return { is: 'claim', found: CLAIMED };
  const measure = MEASURES.find(([asked]) => asked.test(text));
  return measure === undefined ? null : { is: 'number', found: measure[1] };
}

/** "In 1998" counts nothing. */
export const isYear = (text: string, start: number, end: number): boolean =>
  /^(?:1[5-9]|20)\d{2}$/.test(text.slice(start, end)) &&
  /\b(?:in|since|by|of|from|until|till|during|before|after|and|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2},)\s$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
