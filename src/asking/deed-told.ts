import { terms } from '../search/terms.ts';
import type { Party } from './done-asked.ts';

/** A deed in its sentence, with what stands before it and behind it. */
export interface Deed {
  readonly before: string;
  readonly word: string;
  readonly behind: string;
}

/** Between those who do it and what they do: "Lund had also accused", "Lund, who accused". */
const HELPERS =
  /(?:[\s,]+(?:has|have|had|was|is|were|are|be|been|being|to|will|would|could|can|may|might|did|does|who|which|that|also|then|later|once|first|soon|still|again|twice|\p{L}+ly))+\s*$/iu;
const SET_OFF = /(?:,\s[^,;:]{2,80},|\s\([^()]{2,60}\))$/u;
const BREAK =
  /[,;:()“”"—–]|\b(?:and|[Bb]ut|or|[Aa]fter|[Bb]efore|[Ww]hen|[Ww]hile|[Bb]ecause|[Ss]ince|that|[Aa]s|[Ii]f|until|where|who|which|said|says|told|\p{Ll}+ed)\s/gu;
const PREPOSITION =
  /\s(?:in|at|on|from|of|with|for|near|to|against|by|into|over|under|outside|inside|between|after|before|during|when|while)\s.*$/isu;
/** "On Monday Lund" begins with what is not meant. */
const LEADING = /^\s*(?:in|at|on|from|of|with|for|near|to|against|by|into|over|under)\s.*\s(?=\S+\s*$)/isu;
/** "Ostan's army", "the Ostanian guards": they stand for it. */
const FORCES =
  /(?:['’]s?)?(?:\s\p{Ll}+)?\s(?:forces|troops|soldiers|army|military|navy|police|government|authorities|officials|fighters|militants|rebels|gunmen|warplanes|jets|regime|administration|group)$/iu;

const PASSIVE = /\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\p{L}+\s)?$/iu;
const BY = /^(?:[^,;]{0,40}?\s)?by\s(?<agent>[^,;]{2,60})/iu;
const RIGHT_BY = /^\s(?:dead\s)?by\b/iu;

const NO_TITLE =
  '(?!(?:in|at|on|from|for|to|by|with|against|during|after|before|near|of|as|that|last|this|next|early|late)\\b)';
/** Something is done to somebody: "accused the mayor", "shot two guards", "blamed captain Lund"; not "accused of it", "killed Monday", "its form was". */
const OBJECT = new RegExp(
  `^\\s(?:\\p{L}+ly\\s)?(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|was|is|has|does)\\b)(?:the|an?|its|his|their|some|several|many|more|at least|about|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\\d|\\p{Lu}|her\\s\\p{Ll}|al-\\p{Lu}|\\p{Ll}+[^su\\W]s\\b|${NO_TITLE}\\p{Ll}+(?:\\s${NO_TITLE}\\p{Ll}+)?\\s\\p{Lu})`,
  'u',
);
const OBJECT_END =
  /[,;:“”]|\b(?:about|into|over|why|how|whether|if|because|through|under|in|at|on|from|for|to|by|with|against|during|after|before|when|while|and|but|who|that|as|of)\b/iu;
const LONGEST = 60;

const hasHead = (phrase: string, { heads }: Party): boolean => terms(phrase).some(({ term }) => heads.has(term));

const hasWord = (phrase: string, { words }: Party): boolean =>
  terms(phrase).some(({ term, stop }) => !stop && words.has(term));

/** "Velm recalled its envoy and", with the break behind each clause: who does both. */
function doerBefore(text: string, breaks: readonly RegExpExecArray[]): string {
  const at = breaks.findLastIndex(([words]) => /\p{Ll}ed\s$/u.test(words));
  const [before, deed] = [breaks[at - 1], breaks[at]];
  return deed === undefined ? '' : text.slice(before === undefined ? 0 : before.index + before[0].length, deed.index);
}

/** The words right before a deed for whoever does it, or bears it in the passive: "the mayor" of "On Monday, the mayor of Velm, 44, has accused". */
function subjectOf({ before }: Deed): string {
  const bare = before.trimEnd().replace(HELPERS, '').replace(SET_OFF, '').replace(HELPERS, '').trimEnd();
  const breaks = [...`${bare} `.matchAll(BREAK)];
  const last = breaks.at(-1);
  const whole = bare.slice(last === undefined ? 0 : last.index + last[0].length);
  const clause = whole === '' && last?.[0].trim() === 'and' ? doerBefore(bare, breaks.slice(0, -1)) : whole;
  return clause.replace(LEADING, '').replace(PREPOSITION, '').trim();
}

/** Whether a phrase ends with those, or with what stands for them: "the mayor Lund", "Ostan's army", not "Lund's brother". */
function isOf(phrase: string, { heads }: Party): boolean {
  const own = phrase.replace(FORCES, '');
  const last = terms(own).at(-1);
  return last !== undefined && last.end === own.length && heads.has(last.term);
}

function objectOf({ behind }: Deed): string {
  const near = behind.slice(0, LONGEST);
  const end = near.search(OBJECT_END);
  return OBJECT.test(near) ? near.slice(0, end === -1 ? LONGEST : end) : '';
}

const isPassive = ({ before, word }: Deed): boolean => !/ing$/iu.test(word) && PASSIVE.test(before);

/** "Accused by Lund", "was shot dead by Ostan's army". */
function agentOf(deed: Deed): string | null {
  const agent = BY.exec(deed.behind)?.groups?.agent;
  if (agent === undefined || !(isPassive(deed) || RIGHT_BY.test(deed.behind))) return null;
  return ` ${agent}`.replace(PREPOSITION, '').trim();
}

/** Whether those did it to others. */
export function didIt(deed: Deed, party: Party): boolean {
  const agent = agentOf(deed);
  if (agent !== null) return isOf(agent, party);
  if (isPassive(deed)) return false;
  const object = objectOf(deed);
  return object !== '' && !hasWord(object, party) && isOf(subjectOf(deed), party);
}

const PRONOUN = /^(?:he|she|it|they|i|we|you)$/iu;

/** Whether it was done to those, or by others to what is theirs: "accused Lund", "praised Lund's work", "Lund was accused". */
export function hadItDone(deed: Deed, party: Party): boolean {
  const agent = agentOf(deed);
  if (agent !== null) return !hasWord(agent, party) && hasHead(deed.before, party);
  const subject = subjectOf(deed);
  if (isPassive(deed)) return isOf(subject, party);
  return hasHead(objectOf(deed), party) && subject !== '' && !PRONOUN.test(subject) && !hasWord(subject, party);
}

/** The name of whoever did it, where they did it to somebody: "Lund" of "the mayor Lund accused the guard"; '' where none stands there. */
export function doerNamed(deed: Deed): string {
  const agent = agentOf(deed);
  const doer = agent ?? (isPassive(deed) || objectOf(deed) === '' ? '' : subjectOf(deed));
  return /(?:\p{Lu}[\p{L}.'’-]*\s?)+$/u.exec(doer.replace(FORCES, ''))?.[0].trim() ?? '';
}

/** Whether those stand in the sentence, however they are called there. */
export const isTold = ({ before, behind }: Deed, party: Party): boolean => hasHead(`${before} ${behind}`, party);
export const isNamed = ({ before }: Deed, party: Party): boolean => hasWord(before, party);
