import { DOUBLED_VERBS, IRREGULAR_VERBS } from './reporting-verbs.ts';

/** The forms of a verb of saying. */
export interface Inflected {
  readonly base: string;
  readonly present: string;
  readonly past: readonly string[];
  readonly progressive: string;
}

function pastOf(verb: string): readonly string[] {
  const irregular = IRREGULAR_VERBS[verb];
  if (irregular) return irregular;
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [DOUBLED_VERBS.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`];
}

function presentOf(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function progressiveOf(verb: string): string {
  if (DOUBLED_VERBS.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** deny, denies, denied, denying. */
export const inflected = (verb: string): Inflected => ({
  base: verb,
  present: presentOf(verb),
  past: pastOf(verb),
  progressive: progressiveOf(verb),
});
