import { overlaps, type Span, slice } from '../../articles/span.ts';
import type { StanceFind } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { termsIn, termsOf } from '../topics/topic.ts';
import { NOT_TELLING, SAME_THING, STAND_WORDS } from './dispute-words.ts';

/** What a stance is about: its words, each with how much it tells, and which of them are the claim's own. */
export interface Matter {
  readonly weights: ReadonlyMap<string, number>;
  readonly own: ReadonlySet<string>;
  /** What the claim's own weigh together. */
  readonly sum: number;
  /** Those that are names of somebody or some place, also in the rest of the sentence. */
  readonly names: ReadonlySet<string>;
  /** The words of whoever holds it. */
  readonly holder: ReadonlySet<string>;
}

const SAME = new Map(
  SAME_THING.flatMap(([first = '', ...rest]) =>
    [first, ...rest].flatMap((word) => termsOf(word).map((term) => [term, `=${first}`] as const)),
  ),
);
const STAND = new Set([...termsOf(STAND_WORDS), ...termsOf(NOT_TELLING)]);
const NUMBER = /^\d/;

/** The rest of the sentence counts for little, whoever holds the claim for a bit more: an accused party denies about itself. */
const SHARE = { own: 1, sentence: 0.3, holder: 0.4 } as const;

/** "denied that it sheltered", "we have done nothing": the claim is about its holder. */
const ABOUT_ITSELF = /\b(?:it|its|they|their|we|our)\b/i;
const ABOUT_HIMSELF = /\b(?:he|his|she|her)\b/i;

const BODY = /(?:police|ministry|government|army|military|court|council|board|agency|company|party|group|[^s]s)$/i;

/** A body that denies "that she was beaten" speaks of somebody else. */
function isAboutHolder({ readings }: Coverage, { by, claim: { article } }: StanceFind, claim: string): boolean {
  const kind = by?.entity == null ? undefined : readings.get(article)?.entities[by.entity]?.kind;
  const isPerson = kind === undefined ? !BODY.test(by?.name ?? '') : kind === 'person';
  return ABOUT_ITSELF.test(claim) || (isPerson && ABOUT_HIMSELF.test(claim));
}

/** Words with a beginning of five letters in common are one: afghan and afghanistan, terror and terrorist. */
const SHORTEST = 5;

const rootOf = (term: string, known: ReadonlySet<string>): string => {
  for (let length = SHORTEST; length < term.length; length++)
    if (known.has(term.slice(0, length))) return term.slice(0, length);
  return term;
};

const SET_WEIGHT = 2.5;

type Shares = ReadonlyMap<string, number>;

const NO_SHARES: Shares = new Map();

/** The sentence without the claims of the other stances in it: they are about something else. */
function around(coverage: Coverage, { span, claim }: StanceFind, others: readonly StanceFind[]): string {
  const article = coverage.article(span.article);
  if (article === undefined) return '';
  let text = slice(article, span);
  for (const other of others)
    if (overlaps(other.claim, span) && !overlaps(other.claim, claim))
      text = text.replace(slice(article, other.claim), ' ');
  return text;
}

const RELATIVE =
  /,?\s(?:who|which|whose|where|that)\s(?:is|are|was|were|has|have|had|will|would|could)\b|,\s(?:who|which|whose|where)\s/;

/** "Five were killed in protests | that were sparked by his arrest": the rest tells of something else. */
function headOf(claim: string): number {
  const at = claim.search(RELATIVE);
  return at < 0 ? claim.length : at;
}

function sharesOf(coverage: Coverage, find: StanceFind, others: readonly StanceFind[]): Shares {
  const shares = new Map<string, number>();
  const article = coverage.article(find.claim.article);
  if (article === undefined) return shares;
  const add = (text: string, share: number) => {
    for (const term of termsIn(coverage, text)) {
      const word = SAME.get(term) ?? term;
      if (!STAND.has(term) && !NUMBER.test(term)) shares.set(word, Math.max(shares.get(word) ?? 0, share));
    }
  };
  const claim = slice(article, find.claim);
  add(around(coverage, find, others), SHARE.sentence);
  if (find.by !== null)
    add(slice(article, find.by.span), isAboutHolder(coverage, find, claim) ? SHARE.own : SHARE.holder);
  add(claim.slice(0, headOf(claim)), SHARE.own);
  return shares;
}

const placeOf = ({ article, paragraph }: Span): string => `${article} ${paragraph}`;

/** Reads what each stance is about, words weighed by how seldom the coverage uses them. */
export function* matterSteps(coverage: Coverage, stances: readonly StanceFind[]): Steps<readonly Matter[]> {
  const beside = new Map<string, StanceFind[]>();
  for (const stance of stances) {
    const here = beside.get(placeOf(stance.span));
    if (here === undefined) beside.set(placeOf(stance.span), [stance]);
    else here.push(stance);
    yield;
  }
  const raw: Shares[] = [];
  for (const stance of stances) {
    raw.push(sharesOf(coverage, stance, beside.get(placeOf(stance.span)) ?? []));
    yield;
  }
  const known = new Set<string>();
  for (const shares of raw) {
    for (const term of shares.keys()) known.add(term);
    yield;
  }
  const matters: Matter[] = [];
  for (const stance of stances) {
    const shares = raw[matters.length] ?? NO_SHARES;
    // Let go as soon as it is read: of large coverage both together do not fit into memory.
    raw[matters.length] = NO_SHARES;
    matters.push(matterOf(coverage, shares, known, holderTerms(coverage, stance)));
    yield;
  }
  return matters;
}

function holderTerms(coverage: Coverage, { by, claim }: StanceFind): readonly string[] {
  const article = by === null ? undefined : coverage.article(claim.article);
  return by === null || article === undefined ? [] : termsIn(coverage, `${by.name} ${slice(article, by.span)}`);
}

function matterOf(
  { search }: Coverage,
  shares: Shares,
  known: ReadonlySet<string>,
  holders: readonly string[],
): Matter {
  const rarity = (term: string) => Math.log(1 + (search.paragraphs + 1) / (1 + search.frequency(term)));
  const weights = new Map<string, number>();
  const own = new Set<string>();
  const names = new Set<string>();
  for (const [term, share] of shares) {
    const root = rootOf(term, known);
    const weight = share * (root.startsWith('=') ? SET_WEIGHT : rarity(term));
    weights.set(root, Math.max(weights.get(root) ?? 0, weight));
    if (share === SHARE.own) own.add(root);
    if (search.isName(term)) names.add(root);
  }
  let sum = 0;
  for (const root of own) sum += weights.get(root) ?? 0;
  const holder = new Set(holders.filter((term) => search.isName(term)).map((term) => rootOf(term, known)));
  return { weights, own, sum, names, holder };
}

const ENOUGH_WORDS = 2;
const FEW_WORDS = 3;

/** One word in common is enough only where a claim has no more and the other claim is short too, or what is claimed has hardly more and the word tells much; names alone are not. */
function sharesEnough(a: Matter, b: Matter, isClaimed: boolean): boolean {
  let shared = 0;
  let alone = '';
  let tells = false;
  for (const root of a.own) {
    if (!b.own.has(root)) continue;
    shared++;
    alone = root;
    tells ||= !a.names.has(root);
    if (tells && shared >= ENOUGH_WORDS) return true;
  }
  const [few, many] = [Math.min(a.own.size, b.own.size), Math.max(a.own.size, b.own.size)];
  const isEnough = isClaimed && alone.startsWith('=') ? few <= ENOUGH_WORDS : few === 1 && many <= FEW_WORDS;
  return tells && isEnough;
}

/** 0-1: how far two stances are about the same; `isClaimed` where neither is merely said. */
export function likeness(a: Matter, b: Matter, isClaimed: boolean): number {
  if (!sharesEnough(a, b, isClaimed)) return 0;
  let common = 0;
  a.weights.forEach((weight, root) => {
    common += Math.min(weight, b.weights.get(root) ?? 0);
  });
  const whole = Math.sqrt(a.sum * b.sum);
  return whole === 0 ? 0 : Math.min(1, common / whole);
}
