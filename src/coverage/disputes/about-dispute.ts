import type { Span } from '../../articles/span.ts';
import { inOrderSteps, type Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type Postings, post } from '../postings.ts';
import { isNamedAt, mentionsByArticle, paragraphKey, placesNaming } from '../topics/mentions.ts';
import { readTopic, type Topic, termsOf, textOf } from '../topics/topic.ts';
import type { Portrait } from '../worked-out.ts';
import { type Dispute, disputeTable, type Side } from './disputes.ts';

const ENOUGH = 0.6;
/** Sums of the same weights in another order may differ in their last bits. */
const NEARLY = 1e-6;

/** A dispute with both sides told by several articles before a lone denial. */
const worth = ({ sides, contests }: Dispute): number => {
  const articles = new Set(sides.map(({ find }) => find.span.article)).size;
  return (sides.length > contests.length ? 10 : 0) + articles + sides.length / 10;
};

/** "that she was hurt": only the sentence says who. */
const OF_SOMEBODY_NAMED = /^(?:he|she|his|her|they|their|it|its)\b/i;

/** The claims of the sides and their holders' names: how much of a topic they alone say, since a sentence may hold two claims. */
const claimsOf = ({ sides }: Dispute): readonly Span[] =>
  sides.flatMap(({ find: { span, claim, by }, claim: said }) => [
    OF_SOMEBODY_NAMED.test(said) ? span : claim,
    ...(by === null ? [] : [by.span]),
  ]);

/** The largest share of any; none is larger than all of it. */
function mostOf<T>(all: readonly T[], shareOf: (one: T, at: number) => number): number {
  let most = 0;
  for (let at = 0; at < all.length && most < 1; at++) most = Math.max(most, shareOf(all[at] as T, at));
  return most;
}

/** What the sides of a dispute say and where, so that nobody who asks has to look into the sides of every dispute. */
export interface DisputeRow {
  /** Each side's sentence. */
  readonly said: readonly Span[];
  /** Its terms, each between two spaces. */
  readonly terms: readonly string[];
  /** The same of `claimsOf`. */
  readonly claimed: readonly Span[];
  readonly claims: readonly string[];
}

/** Every dispute, the best told first, none where its denials have gone since, by the words of its sides. */
export interface DisputeTable {
  readonly all: readonly (Dispute | undefined)[];
  readonly rows: readonly DisputeRow[];
  readonly byTerm: Postings;
  /** By `article ¶paragraph`. */
  readonly byPlace: Postings;
}

const padded = (terms: readonly string[]): string => ` ${terms.join(' ')} `;

const wordsIn = (padding: string): readonly string[] => padding.split(' ').filter((word) => word !== '');

const saidIn = (coverage: Coverage, span: Span): string => padded(termsOf(textOf(coverage, span)));

export function rowOf(coverage: Coverage, dispute: Dispute): DisputeRow {
  const said = dispute.sides.map(({ find }) => find.span);
  const claimed = claimsOf(dispute);
  const termsOf = (spans: readonly Span[]) => spans.map((span) => saidIn(coverage, span));
  return { said, terms: termsOf(said), claimed, claims: termsOf(claimed) };
}

export function* sortedDisputes(coverage: Coverage): Steps<DisputeTable> {
  const disputes = yield* coverage.worked.prepare(disputeTable);
  const weighed: { readonly dispute: Dispute; readonly worth: number }[] = [];
  for (const dispute of disputes) {
    weighed.push({ dispute, worth: worth(dispute) });
    yield;
  }
  const ordered = yield* inOrderSteps(weighed, (a, b) => b.worth - a.worth);
  const all = ordered.map(({ dispute }) => dispute);
  yield;
  const rows: DisputeRow[] = [];
  const byTerm = new Map<string, number[]>();
  const byPlace = new Map<string, number[]>();
  for (const [number, dispute] of all.entries()) {
    const row = rowOf(coverage, dispute);
    for (const term of row.terms.flatMap(wordsIn)) post(byTerm, term, number);
    for (const span of row.said) post(byPlace, paragraphKey(span), number);
    rows.push(row);
    yield;
  }
  return { all, rows, byTerm, byPlace };
}

/** The disputes with a side in a paragraph that names an entity, and whether a side's sentence or its claim names it. */
interface Beside {
  readonly numbers: readonly number[];
  readonly named: ReadonlySet<number>;
  readonly claimed: ReadonlySet<number>;
}

const disputesBeside: Portrait<Beside> = function* ({ worked }, entity) {
  const { rows, byPlace } = worked.table(sortedDisputes);
  const places = worked.portrait(placesNaming, entity);
  const mentions = worked.portrait(mentionsByArticle, entity);
  const numbers = new Set<number>();
  const [named, claimed] = [new Set<number>(), new Set<number>()];
  const isNamed = (span: Span): boolean => isNamedAt(mentions, span);
  for (const number of places.flatMap((place) => byPlace.get(place) ?? [])) {
    if (numbers.has(number)) continue;
    numbers.add(number);
    const row = rows[number];
    if (row?.said.some(isNamed)) named.add(number);
    if (row?.claimed.some(isNamed)) claimed.add(number);
    yield;
  }
  return { numbers: [...numbers], named, claimed };
};

/** The disputes that can say enough of the topic: whose sides together hold words enough, or which name it. */
function within({ worked }: Coverage, { all, byTerm }: DisputeTable, topic: Topic): readonly number[] {
  const told = new Float64Array(all.length);
  let total = 0;
  for (const { term, weight } of topic.weighed) {
    total += weight;
    for (const number of byTerm.get(term) ?? []) told[number] = (told[number] as number) + weight;
  }
  for (const entity of topic.meant)
    for (const number of worked.portrait(disputesBeside, entity).numbers) told[number] = total;
  const found: number[] = [];
  told.forEach((weight, number) => {
    if (weight > 0 && weight >= (ENOUGH - NEARLY) * total) found.push(number);
  });
  return found;
}

/** The disputes about something, the closest first; all of them, the best told first, where nothing is named. */
export const disputesAbout = (coverage: Coverage, about: string | undefined): readonly Dispute[] =>
  about === undefined
    ? coverage.worked.table(sortedDisputes).all.filter((dispute) => dispute !== undefined)
    : coverage.worked.forQuestion(`disputes ${about}`, (whole) => aboutSteps(whole, about));

function* aboutSteps(coverage: Coverage, about: string): Steps<readonly Dispute[]> {
  const table = coverage.worked.table(sortedDisputes);
  const { all, rows } = table;
  const topic = readTopic(coverage, about);
  const [only] = topic.whole;
  const beside = only && coverage.worked.portrait(disputesBeside, only);
  const closenessOf = (number: number, { said, terms }: DisputeRow): number =>
    beside?.named.has(number) ? 1 : mostOf(said, (span, at) => topic.shareIn(span, terms[at] ?? ''));
  const claimedIn = (number: number, { claimed, claims }: DisputeRow): number =>
    beside?.claimed.has(number) ? 1 : mostOf(claimed, (span, at) => topic.shareIn(span, claims[at] ?? ''));
  const found: { readonly dispute: Dispute; readonly close: number; readonly claimed: number }[] = [];
  for (const number of within(coverage, table, topic)) {
    yield;
    const [dispute, row] = [all[number], rows[number]];
    if (dispute === undefined || row === undefined) continue;
    const close = closenessOf(number, row);
    if (close >= ENOUGH) found.push({ dispute, close, claimed: claimedIn(number, row) });
  }
  const most = mostOf(found, ({ claimed }) => claimed);
  return found
    .filter(({ claimed }) => claimed >= Math.min(ENOUGH, most))
    .sort((a, b) => b.claimed - a.claimed || b.close - a.close)
    .map(({ dispute }) => dispute);
}

const SHORTEST = 12;
const OF_SOMEBODY_MEANT = /^(?:it|he|she|they|its|his|her|their|we|of)\b/i;

/** The proposition in the words of whoever contests it: the fullest claim that does not only point at another, else the opening side's. */
export function propositionOf({ contests, sides }: Dispute): Span | null {
  let told: Side | undefined;
  let named: Side | undefined;
  // Of thousands of sides the first ones will do.
  for (const side of [...contests, ...sides]) {
    if (side.pointer !== null || side.claim.length < SHORTEST) continue;
    told ??= side;
    named = OF_SOMEBODY_MEANT.test(side.claim) ? undefined : side;
    if (named !== undefined) break;
  }
  const chosen = named ?? told ?? contests[0];
  const pointing = chosen !== undefined && chosen.pointer !== null ? chosen.shown : null;
  return pointing ?? chosen?.find.claim ?? null;
}

/** What is said about it with nobody against it. */
export function assertedAbout(coverage: Coverage, about: string, most: number): readonly Span[] {
  const topic = readTopic(coverage, about);
  const articles = new Set(topic.hits().map(({ article }) => article));
  for (const entity of topic.meant) for (const { article } of entity.mentions) articles.add(article);
  return coverage.articles
    .filter(({ id }) => articles.has(id))
    .flatMap(({ id }) => coverage.readings.get(id)?.stances ?? [])
    .map(({ span }) => ({ span, share: topic.share(span) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ span }) => span);
}
