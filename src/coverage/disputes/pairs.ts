import { likeness } from './likeness.ts';
import { isContest, type Stand, sameSentence } from './stands.ts';

/** How near in the article a claim stands to what points back at it, in paragraphs. */
const REACH = 3;
const BESIDE = 200;

const SURE = 0.6;
const ENOUGH_BESIDE = 0.04;

const sameArticle = (a: Stand, b: Stand): boolean => a.find.span.article === b.find.span.article;

const isAssertion = ({ find }: Stand): boolean => find.stance === 'asserts';

const sameHolder = (a: Stand, b: Stand): boolean => a.holder !== null && a.holder === b.holder;

const owns = (owner: string, { name }: Stand): boolean =>
  name !== null &&
  (name.toLowerCase().includes(owner.toLowerCase()) || owner.toLowerCase().includes(name.toLowerCase()));

/** "rejected Price's allegations" points back at what Price said; "the claim could not be verified" at the claim right before. */
function pointsAt(pointing: Stand, other: Stand): boolean {
  if (pointing.pointer === null || !isAssertion(other) || sameHolder(pointing, other)) return false;
  if (!sameArticle(pointing, other) || other.order >= pointing.order) return false;
  const far = pointing.find.span.paragraph - other.find.span.paragraph;
  if (pointing.pointer.owner !== null && owns(pointing.pointer.owner, other)) return far <= REACH;
  return far === 0 && pointing.find.span.start - other.find.span.end < BESIDE;
}

/** "Officials claim that … Kabul, on the other hand, denies that …": one upon the other, about something alike. */
const answersBeside = (a: Stand, b: Stand): boolean =>
  sameArticle(a, b) &&
  a.find.span.paragraph === b.find.span.paragraph &&
  isContest(a) !== isContest(b) &&
  !sameHolder(a, b) &&
  a.find.rule !== 'said' &&
  b.find.rule !== 'said' &&
  Math.abs(a.find.span.start - b.find.span.start) < BESIDE * 2 &&
  likeness(a.matter, b.matter) > ENOUGH_BESIDE;

/** 0-1: how surely two stances are on the same proposition. */
export function nearness(a: Stand, b: Stand): number {
  if (pointsAt(a, b) || pointsAt(b, a)) return SURE;
  if (a.pointer !== null || b.pointer !== null) return 0;
  if (sameHolder(a, b) && sameSentence(a, b)) return 0;
  const alike = likeness(a.matter, b.matter);
  return answersBeside(a, b) ? Math.max(alike, SURE) : alike;
}
