import type { Span } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import { readTopic, type Topic } from '../topics/topic.ts';
import { type Dispute, disputesOf } from './disputes.ts';
import type { Stand } from './stands.ts';

const ENOUGH = 0.6;

/** A dispute with both sides told by several articles before a lone denial. */
const worth = ({ sides, contests }: Dispute): number => {
  const articles = new Set(sides.map(({ find }) => find.span.article)).size;
  return (sides.length > contests.length ? 10 : 0) + articles + sides.length / 10;
};

/** How much of the topic any side says, in its sentence and in the claim or its holder's name alone: a sentence may hold two claims. */
const closeness = (topic: Topic, { sides }: Dispute): { readonly close: number; readonly claimed: number } => ({
  close: Math.max(0, ...sides.map(({ find }) => topic.share(find.span))),
  claimed: Math.max(
    0,
    ...sides.flatMap(({ find: { claim, by } }) => [claim, ...(by === null ? [] : [by.span])].map(topic.share)),
  ),
});

/** The disputes about something, the closest first; all of them, the best told first, where nothing is named. */
export function disputesAbout(coverage: Coverage, about: string | undefined): readonly Dispute[] {
  const all = [...disputesOf(coverage)].sort((a, b) => worth(b) - worth(a));
  if (about === undefined) return all;
  const topic = readTopic(coverage, about);
  const found = all
    .map((dispute) => ({ dispute, ...closeness(topic, dispute) }))
    .filter(({ close }) => close >= ENOUGH);
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
