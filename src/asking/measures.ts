import { MONTH_NAMES } from '../extraction/dates/words.ts';
import { asksClaim, CLAIMED } from './words/claiming.ts';
import { CHARGE, MEASURES, type MeasureKind } from './words/measured.ts';
import { UP_TO_TEN } from './words/question-words.ts';

/** What a sentence must have for the measure or attribute that is asked for; null where none is. */
export interface MeasureAsked {
  readonly is: 'claim' | MeasureKind;
  readonly found: RegExp;
}

const ASKS_WHERE_IS = /\bwhere (?:is|are)\b(?!.*\b(?:held|buried|based|going|headed|from)\b)/i;
const LIES =
  /\b(?:lies|located|situated|borders|bordering|(?:kilomet(?:er|re)s?|km|miles?) (?:from|(?:to the )?(?:north|south|east|west))|(?:town|city|village|district|province|region|capital|port) (?:in|of|near|on)|(?:northern|southern|eastern|western|central) (?:[\p{L}-]+ )?(?:town|city|village|district|province|region|capital|port|valley|island))\b/iu;

const ASKS_ORIGIN =
  /^(?!.*\bhow many\b).*(?:\b(?:where|(?:which|what) (?:town|city|state|village|region|province))\b.{1,80}\b(?:is|are|was|were|come|came) (?:[^,?]{1,60} )?from\s*\??$|\b(?:do|does|did) .{1,60} come from\s*\??$)/iu;
const ORIGIN =
  /\b(?:from|natives? of|(?:born|raised|made|built|grown|produced) in|residents? of|hometown(?: of)?)\s(?:the\s)?(?:\p{Ll}+\s){0,3}?(?<place>\p{Lu}[\p{L}-]*)/gu;

/** "Where is the nurse from?", "Which town do they come from?" */
export const asksOrigin = (text: string): boolean => ASKS_ORIGIN.test(text);

/** The places that somebody is said to be from. */
export const originsIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(ORIGIN)].flatMap(({ groups }) => groups?.place ?? []);

const ASKS_MANNER =
  /\bhow (?:did|was|were|is|are)\b.{1,60}\b(?:killed|die|died|murdered|assassinated|slain|injured|wounded|hurt)\b/i;
const MANNER =
  /\b(?:by|in|with|from|when)\b[^.;]{0,40}\b(?:strikes?|airstrikes?|raids?|bomb(?:ing|s)?|blasts?|explosions?|missiles?|rockets?|shell(?:s|ing)?|gunfire|bullets?|ambush|crash|fire|drones?|collapsed?|exploded|knife|poison|wounds|attack)\b|\bdied (?:of|from|after|when|while)\b|\b(?:shot|stabbed|beaten|hanged|executed|drowned|beheaded|strangled|poisoned|run over)\b/i;

/** "How was he killed?" is best answered by a strike, a shot, a fall. */
export const tellsManner = (asked: string, sentence: string): boolean =>
  ASKS_MANNER.test(asked) && MANNER.test(sentence);

const ASKS_CHARGE =
  /\bwhy\b.{1,80}\b(?:arrested|detained|jailed|imprisoned|sentenced|tried|on trial|in (?:jail|prison|custody))\b/i;

/** "Why was she arrested?" is best answered by what she is charged with. */
export const tellsCharge = (asked: string, sentence: string): boolean =>
  ASKS_CHARGE.test(asked) && CHARGE.test(sentence);

const ASKS_ANYONE = /\b(?:did|has|have|was|were|is|are) (?:there )?any(?:one|body)\b/i;
const ONE_OR_NONE = new RegExp(
  `\\b(?:no ?(?:one|body)|none|no (?:deaths?|injuries|casualties|fatalities|victims)|(?:${UP_TO_TEN}|several|many|dozens(?: of)?|hundreds(?: of)?|\\d[\\d,]*)\\s(?:[\\p{L}-]+\\s){0,2}?(?:people|persons|men|women|children|residents|deaths|dead|killed|died|injured|hurt))\\b`,
  'iu',
);

/** "Did anyone die?" is best answered by how many, or that nobody did. */
export const tellsAnyone = (asked: string, sentence: string): boolean =>
  ASKS_ANYONE.test(asked) && ONE_OR_NONE.test(sentence);

const ASKS_DEAD = /\bwho (?:is|are|was|were|died|got)\b.*\b(?:victims?|dead|died|killed|casualties|injured|wounded)\b/i;
const WITH_AGE =
  /\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}.’'-]* )*?\p{Lu}[\p{L}’'-]+(?:, \d{1,3},|,? \(\d{1,3}\)|, \d{1,3}\.)/u;

/** "Who were the dead?" is best answered by names with their ages. */
export const namesDead = (asked: string, sentence: string): boolean => ASKS_DEAD.test(asked) && WITH_AGE.test(sentence);

const ASKS_NAMES = /\bnames of\b|\bnames\s*\??$|\bwho were the\b|\bwhich (?:two|three|four|\d+)\b/iu;
const NAMED_AS =
  /\b(?:named|identified)(?: (?:by|in) [^,.;]{1,40}?)? (?:as )?\p{Lu}|\b(?:named|identified) (?:him|her|them|the \p{Ll}+)(?: \p{Ll}+)? as\b|\bnames? (?:is|was|are|were) \p{Lu}/u;

/** "What were the names of the bombers?" is best answered by "they were named as". */
export const namesThem = (asked: string, sentence: string): boolean =>
  ASKS_NAMES.test(asked) && NAMED_AS.test(sentence);

/** "Where is Lumora?" is best answered by where it lies. */
export const liesIn = (asked: string, sentence: string): boolean => ASKS_WHERE_IS.test(asked) && LIES.test(sentence);

export function measureAsked(text: string): MeasureAsked | null {
  if (asksClaim(text)) return { is: 'claim', found: CLAIMED };
  const measure = MEASURES.find(([asked]) => asked.test(text));
  return measure === undefined ? null : { is: measure[2] ?? 'number', found: measure[1] };
}

const DATED = new RegExp(`\\b(?:in|since|by|of|from|until|till|during|before|after|and|${MONTH_NAMES}|\\d{1,2},)\\s$`);

/** "In 1998" counts nothing. */
export const isYear = (text: string, start: number, end: number): boolean =>
  /^(?:1[5-9]|20)\d{2}$/.test(text.slice(start, end)) && DATED.test(text.slice(Math.max(0, start - 12), start));
