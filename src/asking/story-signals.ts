import type { Paragraph } from '../articles/article.ts';
import type { Question } from './question.ts';
import { leans, type SentenceRead } from './sentence-read.ts';
import { metBy, type Sought } from './sought-words.ts';

export const NONE: ReadonlySet<string> = new Set();

/** What stands around a sentence. */
export interface Around {
  readonly paragraph: Paragraph;
  readonly title: ReadonlySet<string>;
  /** Terms of title and lead. */
  readonly story: ReadonlySet<string>;
  /** The same, and where the paragraph says "the attack", those of the paragraphs that have just told of it. */
  readonly known: ReadonlySet<string>;
  readonly before: SentenceRead | undefined;
  readonly all: ReadonlySet<string>;
  /** Which sought word each term meets. */
  readonly met: ReadonlyMap<string, number>;
  /** The paragraph's score as a share of the best one's. */
  readonly rank: number;
}

/** Whether each word is answered by one of the sets. */
export const answeredBy =
  (...present: readonly ReadonlySet<string>[]) =>
  ({ answers }: Sought): boolean =>
    present.some((set) => [...answers].some((term) => set.has(term)));

/** What is asked of those named that title and lead leave open; all of it where they leave nothing open. */
function openHeart({ story }: Around, sought: readonly Sought[]): readonly Sought[] {
  const heart = sought.filter((one) => one.heart);
  const open = heart.filter((one) => !answeredBy(story)(one));
  return open.length > 0 ? open : heart;
}

/** What "it" stands for was said in the sentence before, not in this one. */
const CARRIED = 0.6;

/** 1 where nothing is asked of those named. */
export function heartShare(sentence: SentenceRead, around: Around, sought: readonly Sought[]): number {
  const { before } = around;
  const asked = openHeart(around, sought);
  if (asked.length === 0) return 1;
  const isMet = answeredBy(sentence.present);
  const isCarried = answeredBy(before && leans(sentence.text) ? before.present : NONE);
  const share = (one: Sought) => one.worth * (isMet(one) ? 1 : isCarried(one) ? CARRIED : 0);
  const total = asked.reduce((sum, { worth }) => sum + worth, 0);
  return asked.reduce((sum, one) => sum + share(one), 0) / Math.max(1e-9, total);
}

const MOSTLY = 0.5;

/** What is asked is said there or beside it, or most of it is told in the story and what is left may be a slip. */
export function nearShare(around: Around, { deed }: Question, sought: readonly Sought[]): number {
  const asked = openHeart(around, sought);
  if (asked.length === 0) return 1;
  const beside = around.before?.present ?? NONE;
  const said = asked.filter(answeredBy(around.all, beside));
  if (said.length > 0 || asked.some(({ term }) => term === deed)) return said.length / asked.length;
  const heart = sought.filter((one) => one.heart);
  const told = heart.filter(answeredBy(around.all, beside, around.story)).length / heart.length;
  return told >= MOSTLY ? told : 0;
}

/** What title and lead add of who and which event is asked about, of all that is asked. */
export function storyShare(sentence: SentenceRead, { known }: Around, sought: readonly Sought[]): number {
  const only = sought.map((one) => (one.topic ? one : { ...one, worth: 0 }));
  const own = metBy(only, sentence.present);
  const all = metBy(only, sentence.present, known);
  const total = sought.reduce((sum, { worth }) => sum + worth, 0);
  return total > 0
    ? only.reduce((sum, { worth }, at) => sum + worth * ((all[at] ?? 0) - (own[at] ?? 0)), 0) / total
    : 0;
}
