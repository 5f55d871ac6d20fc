import { NEGATIONS, PASSIVE } from '../words/clause-words.ts';
import { inflected } from '../words/inflected.ts';
import { NOUN_LIKE, REPORTING_VERBS, type ReportingFrame } from '../words/reporting-verbs.ts';
import type { Token } from './line.ts';

type Form = 'base' | 's' | 'past' | 'ing';

/** A verb of saying at a token. */
export interface Cue {
  /** Token indices, end exclusive (a particle belongs to it: "pointed out"). */
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly frames: ReadonlySet<ReportingFrame>;
  readonly form: Form;
  /** The form is as often a noun ("claims", "reports"). */
  readonly nounLike: boolean;
}

/** One way to read a word as a verb of saying. */
export interface Entry {
  readonly lemma: string;
  readonly form: Form;
  readonly particle: string | null;
  readonly frame: ReportingFrame;
}

function entriesOf(written: string, frame: ReportingFrame): readonly (readonly [string, Entry])[] {
  const [verb = '', particle = null] = written.split('+');
  const forms = inflected(verb);
  const entry = (form: Form): Entry => ({ lemma: written.replace('+', ' '), form, particle, frame });
  return [
    [verb, entry('base')],
    [forms.present, entry('s')],
    ...forms.past.map((past) => [past, entry('past')] as const),
    [forms.progressive, entry('ing')],
  ];
}

function lexiconOf(): ReadonlyMap<string, readonly Entry[]> {
  const lexicon = new Map<string, Entry[]>();
  for (const frame of ['say', 'tell', 'that', 'object'] as const)
    for (const verb of REPORTING_VERBS[frame].split(/\s+/u))
      for (const [form, entry] of entriesOf(verb, frame)) lexicon.set(form, [...(lexicon.get(form) ?? []), entry]);
  return lexicon;
}

const LEXICON = lexiconOf();

/** How a word in lower case may be read as a verb of saying; null for most words. */
export const verbsOfSaying = (lower: string): readonly Entry[] | null => LEXICON.get(lower) ?? null;

/** "call for", "call on", "warn of", "speak of": the particle opens what is said. */
const OPENING_PARTICLES = new Set(['for', 'on', 'of', 'to', 'against', 'about', 'as']);

/** The verb of saying at a token, if it can be one: not capitalised (the United States), unless it opens the sentence. */
export function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (token === undefined || token.says === null || (token.capital && at > 0)) return null;
  const entries = token.says;
  const next = tokens[at + 1]?.lower;
  const withParticle = entries.filter(({ particle }) => particle !== null && particle === next);
  const fitting = withParticle.length > 0 ? withParticle : entries.filter(({ particle }) => particle === null);
  const first = fitting.find(({ form, lemma }) => form === 'past' && lemma === 'read') ?? fitting[0];
  if (first === undefined) return null;
  const frames = new Set(fitting.map(({ frame }) => frame));
  const to = at + (withParticle.length > 0 ? 2 : 1);
  return { from: at, to, lemma: first.lemma, frames, form: first.form, nounLike: NOUN_LIKE.has(token.lower) };
}

export const opensContent = (token: Token | undefined): boolean =>
  token !== undefined && OPENING_PARTICLES.has(token.lower);

/** What stands between subject and verb. */
export interface Helpers {
  readonly negated: boolean;
  readonly passive: boolean;
}

export const helpersIn = (tokens: readonly Token[], from: number, to: number): Helpers => {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return { negated: words.some((word) => NEGATIONS.has(word)), passive: words.some((word) => PASSIVE.has(word)) };
};
