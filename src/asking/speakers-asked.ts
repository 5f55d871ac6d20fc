import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import type { AskedName } from './asked-names.ts';
import { ASKED_TO_HAVE_SAID } from './words/saying.ts';

const SUBJECT = new RegExp(`\\bwhat (?:did|does|do|has|have|had) (.{1,120}?) (?:${ASKED_TO_HAVE_SAID}|want)\\b`, 'i');

/** "Brandt’s brother": not Brandt speaks. */
const OWNED = /['’]s? (?:[\p{L}-]+ ){0,2}(?<who>[\p{L}-]+)$/u;

const spokenBy = (term: string): ReadonlySet<string> => new Set([term, ...(PARAPHRASES.get(term) ?? [])]);

/** Whether the words of somebody who only belongs to those named are asked for. */
export const asksOthers = (text: string): boolean => OWNED.test(SUBJECT.exec(text)?.[1] ?? '');

/** Terms of those whose words are asked for: each must be met beside the words; a country speaks through its people. */
export function speakersAsked(text: string, names: readonly AskedName[]): readonly ReadonlySet<string>[] {
  const subject = SUBJECT.exec(text)?.[1];
  if (subject === undefined) return [];
  const owned = OWNED.exec(subject)?.groups?.who;
  if (owned !== undefined) return [spokenBy(terms(owned)[0]?.term ?? owned)];
  const last = [...names]
    .reverse()
    .find((name) => subject.includes(name.text))
    ?.words.at(-1);
  return last === undefined ? [] : [spokenBy(last.term)];
}

/** Whether one of those stands in the texts. */
export const isBeside = (speakers: readonly ReadonlySet<string>[], ...texts: readonly string[]): boolean =>
  speakers.every((speaker) => texts.some((text) => terms(text).some(({ term }) => speaker.has(term))));
