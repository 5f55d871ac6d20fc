import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import type { AskedName } from './asked-names.ts';
import { answersTo } from './heart.ts';
import { ASKED_TO_HAVE_SAID, REMARKS, STANDPOINTS } from './words/saying.ts';

/** "What did Brandt say", "Brandt's view of it", "according to Brandt", "Brandt on the ferry". */
const SUBJECTS = [
  `\\bwhat (?:did|does|do|has|have|had) (.{1,120}?) (?:${ASKED_TO_HAVE_SAID}|want)\\b`,
  `([^,?]{1,60}?)['’]s? (?:[\\p{L}-]+ )?(?:${STANDPOINTS}) (?:on|of|about|to|for|towards?|regarding)\\b`,
  `^([^,?]{1,40}?) (?:${REMARKS})\\b`,
  '\\baccording to ([^,?]{1,60})',
  '^([^,?]{1,40}?) on \\p{L}',
].map((pattern) => new RegExp(pattern, 'iu'));

const subjectOf = (text: string): string | undefined =>
  SUBJECTS.map((pattern) => pattern.exec(text)?.[1]).find((subject) => subject !== undefined);

/** "Brandt’s brother": not Brandt speaks. */
const OWNED = /['’]s? (?:[\p{L}-]+ ){0,2}(?<who>[\p{L}-]+)$/u;

/** "the head" of "the head of Brandt's office". */
const headOf = (subject: string): string => subject.split(/ (?:of|in|at|for|from) /)[0] ?? subject;

const spokenBy = (term: string): ReadonlySet<string> =>
  new Set([term, ...(PARAPHRASES.get(term) ?? []), ...answersTo(term)]);

/** Who speaks for themselves; null where the words of somebody who only belongs to those named are asked for. */
export function speakerNamed(text: string, names: readonly AskedName[]): AskedName | null {
  const subject = subjectOf(text);
  if (subject === undefined || OWNED.test(headOf(subject))) return null;
  return [...names].reverse().find((name) => headOf(subject).includes(name.text)) ?? null;
}

export const asksOthers = (text: string): boolean => OWNED.test(headOf(subjectOf(text) ?? ''));

/** Terms of those whose words are asked for, by name or by what they are ("the prosecutor"): each must be met beside the words; a country speaks through its people. */
export function speakersAsked(text: string, names: readonly AskedName[]): readonly ReadonlySet<string>[] {
  const owned = OWNED.exec(headOf(subjectOf(text) ?? ''))?.groups?.who;
  if (owned !== undefined) return [spokenBy(terms(owned)[0]?.term ?? owned)];
  const last = speakerNamed(text, names)?.words.at(-1);
  const noun = terms(headOf(subjectOf(text) ?? ''))
    .filter(({ stop }) => !stop)
    .at(-1);
  const who = last ?? noun;
  return who === undefined ? [] : [spokenBy(who.term)];
}

/** Whether one of those stands in the texts. */
export const isBeside = (speakers: readonly ReadonlySet<string>[], ...texts: readonly string[]): boolean =>
  speakers.every((speaker) => texts.some((text) => terms(text).some(({ term }) => speaker.has(term))));
