import { MONTH_NAMES } from '../extraction/dates/words.ts';
import type { Asked } from './asked.ts';

/** Told as an earlier event beside the story's own: "last month in a similar attack". */
const BACKGROUND = new RegExp(
  `\\b(?:(?:last|the previous|earlier this|a) (?:month|year|week)(?: ago| earlier)?|(?:weeks|months|years) (?:ago|earlier|before)|similar (?:attack|incident|bombing|raid|blast|assault|strike|accident)|in (?:late |early |mid-)?(?:${MONTH_NAMES})(?: \\d{4})?|in (?:19|20)\\d{2})\\b`,
  'i',
);
const TIMES = new RegExp(`\\b(?:${MONTH_NAMES}|last|previous|earlier|(?:19|20)\\d{2})\\b`, 'i');
/** "The toll now stands at 41", "has risen to": later than the count of the lead. */
const LATER =
  /\b(?:now stands? at|(?:has |had )?(?:risen|rose|climbed|increased|jumped|went up|gone up|rises|climbs) to|revised (?:up |down )?(?:to|from)|latest (?:toll|count|figure)|brought the (?:death )?toll to|bringing the (?:death )?toll to|died (?:later|overnight|of (?:their|his|her) (?:wounds|injuries)))\b/i;

/** "That includes seven who drowned", "nine members of his family": some of them. */
const SOME =
  /^(?:that|this|those|they|these|it|the (?:dead|toll|victims|number)) (?:also )?includ|\b(?:members|some|two|three|four|five) of (?:his|her|their) (?:own )?(?:family|relatives|friends|colleagues)\b/iu;

/** Whether a count there is of something else than the event asked about: of an earlier one, or of some of those in it. */
export const isBackground = ({ question, counted }: Asked, text: string): boolean =>
  counted !== null &&
  ((!TIMES.test(question.text) && BACKGROUND.test(text)) || (counted.victims.length === 0 && SOME.test(text)));

export const isLater = (text: string): boolean => LATER.test(text);
