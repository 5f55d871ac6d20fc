import type { Span } from '../../articles/span.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { holdingSome, type Postings, post } from '../postings.ts';
import { paragraphKey, readTopic, type Topic, termsOf, textOf } from '../topics/topic.ts';
import { type Dispute, disputeTable } from './disputes.ts';
import type { Stand } from './stands.ts';

const ENOUGH = 0.6;

/** A dispute with both sides told by several articles before a lone denial. */
const worth = ({ sides, contests }: Dispute): number => {
  const articles = new Set(sides.map(({ find }) => find.span.article)).size;
  return (sides.length > contests.length ? 10 : 0) + articles + sides.length / 10;
};

/** How much of the topic the claims or their holders' names alone say: a sentence may hold two claims. */
const claimedIn = (topic: Topic, { sides }: Dispute): number =>
  Math.max(
    0,
    ...sides.flatMap(({ find: { claim, by } }) => [claim, ...(by === null ? [] : [by.span])].map(topic.share)),
  );

/** Every dispute, the best told first, by the words of its sides. */
interface DisputeTable {
  readonly all: readonly Dispute[];
  /** Of each, the terms of each side's sentence, each between two spaces. */
  readonly terms: readonly (readonly string[])[];
  readonly byTerm: Postings;
  /** By `article ¶paragraph`. */
  readonly byPlace: Postings;
}

export function* sortedDisputes(coverage: Coverage): Steps<DisputeTable> {
  const disputes = yield* coverage.worked.prepare(disputeTable);
  const all = [...disputes].sort((a, b) => worth(b) - worth(a));
  const terms: (readonly string[])[] = [];
  const byTerm = new Map<string, number[]>();
  const byPlace = new Map<string, number[]>();
  for (const [number, { sides }] of all.entries()) {
    const said = sides.map(({ find }) => termsOf(textOf(coverage, find.span)));
    for (const term of said.flat()) post(byTerm, term, number);
    for (const { find } of sides) post(byPlace, paragraphKey(find.span), number);
    terms.push(said.map((own) => ` ${own.join(' ')} `));
    yield;
  }
  return { all, terms, byTerm, byPlace };
}

/** The disputes about something, the closest first; all of them, the best told first, where nothing is named. */
export function disputesAbout(coverage: Coverage, about: string | undefined): readonly Dispute[] {
  const { all, terms, byTerm, byPlace } = coverage.worked.table(sortedDisputes);
  if (about === undefined) return all;
  const topic = readTopic(coverage, about);
  const said = holdingSome(byTerm, topic.wanted, 1);
  const named = topic.named.flatMap((place) => byPlace.get(place) ?? []);
  const found = [...new Set([...said, ...named])]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const dispute = all[number];
      const close = dispute?.sides.map(({ find }, at) => topic.shareIn(find.span, terms[number]?.[at] ?? '')) ?? [];
      const closest = Math.max(0, ...close);
      return dispute === undefined || closest < ENOUGH
        ? []
        : [{ dispute, close: closest, claimed: claimedIn(topic, dispute) }];
    });
  const most = Math.max(0, ...found.map(({ claimed }) => claimed));
  return found
    .filter(({ claimed }) => claimed >= Math.min(ENOUGH, most))
    .sort((a, b) => b.claimed - a.claimed || b.close - a.close)
    .map(({ dispute }) => dispute);
}

const SHORTEST = 12;

/** The proposition in the words of whoever contests it: the fullest claim that does not only point at another, else the opening side's. */
export function propositionOf({ contests, sides }: Dispute): Span | null {
  const told = [...contests, ...sides].filter(({ pointer, claim }) => pointer === null && claim.length >= SHORTEST);
  const named = told.filter(({ claim }) => !/^(?:it|he|she|they|its|his|her|their|we|of)\b/i.test(claim));
  const chosen: Stand | undefined = named[0] ?? told[0] ?? contests[0];
  return chosen?.find.claim ?? null;
}

/** What is said about it with nobody against it. */
export function assertedAbout(coverage: Coverage, about: string, most: number): readonly Span[] {
  const topic = readTopic(coverage, about);
  return coverage.articles
    .filter(({ id }) => topic.articles.has(id))
    .flatMap(({ id }) => coverage.readings.get(id)?.stances ?? [])
    .map(({ span }) => ({ span, share: topic.share(span) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ span }) => span);
}
