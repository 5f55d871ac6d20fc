import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import type { AskedName } from './asked-names.ts';

const SUBJECT =
  /\bwhat (?:did|does|do|has|have|had) (.{1,120}?) (?:sa(?:y|id)|tell|told|claim|argue|warn|think|thought|believe|recommend|state|declare|comment|suggest|announce|promise|demand|call|want)\w*\b/i;

/** Terms of those whose words are asked for: each must be met beside the words; a country speaks through its people. */
export function speakersAsked(text: string, names: readonly AskedName[]): readonly ReadonlySet<string>[] {
  const subject = SUBJECT.exec(text)?.[1];
  if (subject === undefined) return [];
  const last = [...names]
    .reverse()
    .find((name) => subject.includes(name.text))
    ?.words.at(-1);
  return last === undefined ? [] : [new Set([last.term, ...(PARAPHRASES.get(last.term) ?? [])])];
}

/** Whether one of those stands in the texts. */
export const isBeside = (speakers: readonly ReadonlySet<string>[], ...texts: readonly string[]): boolean =>
  speakers.every((speaker) => texts.some((text) => terms(text).some(({ term }) => speaker.has(term))));
