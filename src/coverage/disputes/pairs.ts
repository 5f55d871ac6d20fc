import { termsOf } from '../topics/topic.ts';
import { NEGATED } from './dispute-words.ts';
import { likeness, type Matter } from './likeness.ts';
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
    (!other.isPlain || (!pointer.toClaim && !NEGATED.test(other.claim))) &&
    (find.stance !== 'retracts' || other.find.rule !== 'said');
  const reach = pointer.toClaim ? REACH_UNNAMED : 0;
  return others.find((other) => canMean(other) && far(pointing, other) <= reach) ?? null;
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

/** "denied launching the attack", "denies that it sold the wells": of whoever denies. Not a body that denies "that she was beaten". */
const ABOUT_ITSELF = /^(?:\w+ing|any|all|it|its|they|their|we|our)\b/i;
const ABOUT_HIMSELF = /^(?:he|his|she|her|I|my)\b/;

const isAboutItself = ({ claim, isPerson }: Stand): boolean =>
  ABOUT_ITSELF.test(claim) || (isPerson && ABOUT_HIMSELF.test(claim));

const meets = (words: ReadonlySet<string>, others: ReadonlyMap<string, number>): boolean => {
  for (const word of words) if (others.has(word)) return true;
  return false;
};

/** What a denial is about stands in the other stance: whoever denies where it is about him, else a name at least. */
function namesTheSame(denial: Stand, other: Stand): boolean {
  const { names, holder, own } = denial.matter;
  const { weights, names: others } = other.matter;
  if (isContest(denial) && isAboutItself(denial) && holder.size > 0) return meets(holder, weights);
  if (others.size === 0) return covered(denial, other, names) >= HALF_OF_IT;
  for (const word of names) if (others.has(word) && (own.has(word) || !holder.has(word))) return true;
  return false;
}

/** "could not be verified" is said of what the same article has just told. */
const UNVERIFIED: ReadonlySet<string> = new Set(['unverified', 'not-supported']);

/** The words of tolls. */
const COUNTED = /^(?:=kill|injur|wound|arrest|detain|detent|abduct|kidnap|displac|miss)/;

const reachOf = ({ find, pointer }: Stand): number => {
  if (!UNVERIFIED.has(find.rule)) return Number.POSITIVE_INFINITY;
  return pointer === null ? REACH_UNNAMED : REACH;
};

/** "cannot verify the death toll", and what is said of deaths right there. */
const isJustTold = (doubt: Stand, other: Stand): boolean =>
  UNVERIFIED.has(doubt.find.rule) &&
  !isContest(other) &&
  !other.isPlain &&
  sameArticle(doubt, other) &&
  far(doubt, other) >= 0 &&
  far(doubt, other) <= REACH_UNNAMED &&
  [...doubt.matter.own].some((root) => COUNTED.test(root) && other.matter.own.has(root));

const MOST_OF_IT = 0.6;
const HALF_OF_IT = 0.5;
const NONE: ReadonlySet<string> = new Set();

/** How much of what is denied the other one says. */
function covered({ matter: { own, weights } }: Stand, other: Stand, without: ReadonlySet<string> = NONE): number {
  let said = 0;
  let whole = 0;
  for (const root of own) {
    const weight = without.has(root) ? 0 : (weights.get(root) ?? 0);
    whole += weight;
    if (other.matter.weights.has(root)) said += weight;
  }
  return whole === 0 ? 0 : said / whole;
}

/** Worked out once for each: a stance is held against many others. */
const ofEach = <Result>(read: (matter: Matter) => Result): ((matter: Matter) => Result) => {
  const known = new WeakMap<Matter, { readonly result: Result }>();
  return (matter) => {
    const found = known.get(matter) ?? { result: read(matter) };
    known.set(matter, found);
    return found.result;
  };
};

/** "false accusations against the police": too little to be met from afar. */
const saysLittle = ofEach(({ own, names }) => [...own].filter((root) => !names.has(root)).length < 2);

/** The people and places that it names besides who holds it. */
const namesOwn = ofEach(({ own, names, holder }) => [...own].filter((root) => names.has(root) && !holder.has(root)));

/** Each names its own people and places, and no one of the other's: "Velmora sold gas" answers nothing about Orvane. */
function namesOthers({ matter: a }: Stand, { matter: b }: Stand): boolean {
  const one = namesOwn(a);
  if (one.length === 0) return false;
  const other = namesOwn(b);
  if (other.length === 0) return false;
  for (const root of one) if (b.weights.has(root)) return false;
  for (const root of other) if (a.weights.has(root)) return false;
  return true;
}

/** Stances of two articles, or far apart in one, speak of the same people and places, not only in the same words. */
function canMeet(a: Stand, b: Stand): boolean {
  const isOne = sameArticle(a, b);
  const apart = isOne ? Math.abs(far(a, b)) : Number.POSITIVE_INFINITY;
  if (apart > Math.min(reachOf(a), reachOf(b))) return false;
  const [denial, other] = isContest(a) ? [a, b] : [b, a];
  if (namesOthers(a, b) && covered(denial, other) < MOST_OF_IT) return false;
  const isClaimed = isOne && other.find.stance === 'asserts' && other.find.rule !== 'said';
  return isClaimed || apart <= REACH || (!saysLittle(denial.matter) && namesTheSame(denial, other));
}

/** 0-1: how surely two stances are on the same proposition. */
export function nearness(a: Stand, b: Stand): number {
  if (!a.settled || !b.settled) return 0;
  if (sameHolder(a, b) && sameSentence(a, b)) return 0;
  const alike = likeness(a.matter, b.matter, a.find.rule !== 'said' && b.find.rule !== 'said');
  // Most pairs have hardly a word in common: told first, since it costs least.
  if ((alike === 0 && !sameArticle(a, b)) || !canMeet(a, b)) return 0;
  if (alike < SURE && areYearsApart(a, b)) return 0;
  return answersBeside(a, b) || isJustTold(a, b) || isJustTold(b, a) ? Math.max(alike, SURE) : alike;
}
