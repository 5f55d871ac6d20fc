import { slice } from '../../articles/span.ts';
import type { StanceFind } from '../../extraction/reading.ts';
import type { Coverage } from '../coverage.ts';
import { termsOf } from '../topics/topic.ts';
import { SAME_THING, STAND_WORDS } from './dispute-words.ts';

/** What a stance is about: its words, each with how much it tells. */
export type Matter = ReadonlyMap<string, number>;

const SAME = new Map(
  SAME_THING.flatMap(([first = '', ...rest]) =>
    [first, ...rest].flatMap((word) => termsOf(word).map((term) => [term, `=${first}`] as const)),
  ),
);
const STAND = new Set(termsOf(STAND_WORDS));

/** The sentence around the claim counts for half, whoever holds it for a little: an accused party often denies about itself. */
const SHARE = { claim: 1, sentence: 0.5, holder: 0.4 } as const;

/** Words with a beginning of five letters in common are one: afghan and afghanistan, terror and terrorist. */
const SHORTEST = 5;

const rootOf = (term: string, known: ReadonlySet<string>): string => {
  for (let length = SHORTEST; length < term.length; length++)
    if (known.has(term.slice(0, length))) return term.slice(0, length);
  return term;
};

interface Raw {
  readonly shares: ReadonlyMap<string, number>;
}

function rawOf(coverage: Coverage, { claim, span, by }: StanceFind): Raw {
  const article = coverage.article(claim.article);
  const shares = new Map<string, number>();
  if (article === undefined) return { shares };
  const add = (text: string, share: number) => {
    for (const term of termsOf(text))
      if (!STAND.has(term))
        shares.set(SAME.get(term) ?? term, Math.max(shares.get(SAME.get(term) ?? term) ?? 0, share));
  };
  add(slice(article, span), SHARE.sentence);
  if (by !== null) for (const term of termsOf(slice(article, by.span))) shares.set(term, SHARE.holder);
  add(slice(article, claim), SHARE.claim);
  return { shares };
}

/** Reads what each stance is about, words weighed by how seldom the coverage uses them. */
export function mattersOf(coverage: Coverage, stances: readonly StanceFind[]): readonly Matter[] {
  const raw = stances.map((stance) => rawOf(coverage, stance));
  const known = new Set(raw.flatMap(({ shares }) => [...shares.keys()]));
  const rarity = (term: string) =>
    Math.log(1 + (coverage.search.paragraphs + 1) / (1 + coverage.search.frequency(term)));
  return raw.map(({ shares }) => {
    const matter = new Map<string, number>();
    for (const [term, share] of shares) {
      const root = rootOf(term, known);
      matter.set(root, Math.max(matter.get(root) ?? 0, share * (root.startsWith('=') ? 1.5 : rarity(term))));
    }
    return matter;
  });
}

/** 0-1: how far two stances are about the same. */
export function likeness(a: Matter, b: Matter): number {
  const sum = (matter: Matter) => [...matter.values()].reduce((total, weight) => total + weight, 0);
  let common = 0;
  for (const [word, weight] of a) common += Math.min(weight, b.get(word) ?? 0);
  const whole = Math.sqrt(sum(a) * sum(b));
  return whole === 0 ? 0 : common / whole;
}
