import { termsOf } from '../topics/topic.ts';
import { likeness } from './likeness.ts';
import { isContest, type Stand, sameSentence } from './stands.ts';

/** How near in the article a claim stands to what points back at it, in paragraphs. */
const REACH = 3;
const REACH_UNNAMED = 1;

const sameArticle = (a: Stand, b: Stand): boolean => a.find.span.article === b.find.span.article;

const sameHolder = (a: Stand, b: Stand): boolean => a.holder !== null && a.holder === b.holder;

const far = (a: Stand, b: Stand): number => a.find.span.paragraph - b.find.span.paragraph;

/** "the engineers" and "Engineers at the plant": a word of what is typed there is a word of the name. */
function owns(owner: string, { name }: Stand): boolean {
  const known = new Set(termsOf(name ?? ''));
  return termsOf(owner).some((word) => known.has(word));
}

const OWN = /^(?:its|his|her|their)\b/i;

/**
 * What a stance points back at: "rejected Price's allegations" at what Price said, "the claim could not be verified" at the claim before it,
 * "withdrew his allegation" at what he himself alleged. Null where it does not point, or at nothing that is known.
 */
export function pointedAt(pointing: Stand, stands: readonly Stand[]): Stand | null {
  const { pointer, find, claim } = pointing;
  if (pointer === null) return null;
  const before = stands
    .slice(Math.max(0, pointing.order - 12), pointing.order)
    .reverse()
    .filter((other) => sameArticle(pointing, other) && other.pointer === null);
  if (find.stance === 'retracts' && OWN.test(claim)) return before.find((other) => sameHolder(pointing, other)) ?? null;
  const others = before.filter((other) => !isContest(other) && !sameHolder(pointing, other));
  const { owner } = pointer;
  const named =
    owner === null ? undefined : others.find((other) => far(pointing, other) <= REACH && owns(owner, other));
  if (named !== undefined) return named;
  if (owner !== null) return others.find((other) => far(pointing, other) === 0 && other.find.rule !== 'said') ?? null;
  const canMean = (other: Stand): boolean =>
    !other.isPlain && (find.stance !== 'retracts' || other.find.rule !== 'said');
  return others.find((other) => canMean(other) && far(pointing, other) <= REACH_UNNAMED) ?? null;
}

const BESIDE = 400;
const SURE = 0.6;

/** "Officials claim that … Kabul, on the other hand, denies that …": one right upon the other, each in so many words. */
const answersBeside = (a: Stand, b: Stand): boolean =>
  sameArticle(a, b) &&
  far(a, b) === 0 &&
  Math.abs(a.order - b.order) <= 2 &&
  isContest(a) !== isContest(b) &&
  !sameHolder(a, b) &&
  a.find.rule !== 'said' &&
  b.find.rule !== 'said' &&
  Math.abs(a.find.span.start - b.find.span.start) < BESIDE &&
  [...a.matter.weights.keys()].some((root) => b.matter.weights.has(root));

const YEAR = 365 * 86_400_000;

/** What was said of another year's quake is no answer to this year's doubt, unless it is about the very same. */
const areYearsApart = ({ printed: a }: Stand, { printed: b }: Stand): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > YEAR;

/** 0-1: how surely two stances are on the same proposition. */
export function nearness(a: Stand, b: Stand): number {
  if (!a.settled || !b.settled) return 0;
  if (sameHolder(a, b) && sameSentence(a, b)) return 0;
  const alike = likeness(a.matter, b.matter);
  if (alike < SURE && areYearsApart(a, b)) return 0;
  return answersBeside(a, b) ? Math.max(alike, SURE) : alike;
}
