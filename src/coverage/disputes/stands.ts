import { overlaps, type Span, sentenceAround, slice } from '../../articles/span.ts';
import type { StanceFind } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { NEGATED, NOT_ASSERTED } from './dispute-words.ts';
import { type Matter, matterSteps } from './likeness.ts';
import { isContesting, poolSteps } from './pool.ts';
import { type Pointer, pointerIn } from './referring.ts';

/** A stance of the coverage with all that comparing needs. */
export interface Stand {
  readonly find: StanceFind;
  /** What a reader sees of it: with the sentence before where the claim only points back at that; null where nothing stands before. */
  readonly shown: Span | null;
  readonly claim: string;
  readonly matter: Matter;
  /** Who over the whole coverage; null where nobody is named. */
  readonly holder: string | null;
  readonly name: string | null;
  readonly isPerson: boolean;
  /** Takes a side only where a denial points at it. */
  readonly isPlain: boolean;
  readonly pointer: Pointer | null;
  /** Whether what it points at is known; true where it does not point. */
  readonly settled: boolean;
  /** The day its article was published; null where that is not known. */
  readonly printed: string | null;
  /** Place in corpus and reading order. */
  readonly order: number;
}

/** A denial, a doubt or a retraction: without one there is no dispute. */
export const isContest = ({ find }: Stand): boolean => isContesting(find);

const PRONOUN = /^(?:they|he|she|it|we|I|you|others?|some|many|both)$/i;

/** What is merely said, wished or negated takes no side by itself: "aid will come", "we were not told". */
const isPlain = ({ rule, by }: StanceFind, claim: string): boolean =>
  rule === 'said' &&
  (PRONOUN.test(by?.name ?? '') ||
    NOT_ASSERTED.test(claim) ||
    NEGATED.test(claim) ||
    /^(?:on|for|to|of)\s/.test(claim));

const textOf = (coverage: Coverage, span: Span): string => {
  const article = coverage.article(span.article);
  return article === undefined ? '' : slice(article, span);
};

export const NOTHING: Matter = { weights: new Map(), own: new Set(), sum: 0, names: new Set(), holder: new Set() };

type Held = Pick<Stand, 'holder' | 'name' | 'isPerson'>;

/** Who takes the stand over the whole coverage, and by what name. */
function holderOf(coverage: Coverage, { by, span }: StanceFind): Held {
  if (by === null) return { holder: null, name: null, isPerson: false };
  const entity = by.entity === null ? null : coverage.entities.of(span.article, by.entity);
  return entity?.names.includes(by.name)
    ? { holder: `#${entity.id}`, name: entity.name, isPerson: entity.kind === 'person' }
    : { holder: by.name.toLowerCase().replace(/^the\s/, ''), name: by.name, isPerson: false };
}

const LONGEST = 500;

/** The words that take the stand, with those that say on what. */
function shownOf(coverage: Coverage, { span }: StanceFind, pointer: Pointer | null): Span | null {
  const paragraph = coverage.article(span.article)?.paragraphs[span.paragraph - 1];
  if (paragraph === undefined || pointer === null) return span;
  const { start } = sentenceAround(paragraph, span);
  const before = paragraph.sentences.filter((sentence) => sentence.start < start).at(-1);
  return before === undefined || span.end - before.start > LONGEST ? null : { ...span, start: before.start };
}

/** A stance with what it is about, made ready. */
export function standOf(coverage: Coverage, find: StanceFind, matter: Matter, order: number): Stand {
  const claim = textOf(coverage, find.claim);
  const pointer = pointerIn(claim);
  const printed = coverage.article(find.span.article)?.published?.slice(0, 10) ?? null;
  const shown = shownOf(coverage, find, pointer);
  const plain = isPlain(find, claim);
  return {
    find,
    shown,
    claim,
    matter,
    ...holderOf(coverage, find),
    isPlain: plain,
    pointer,
    settled: !pointer,
    printed,
    order,
  };
}

/** Every stance of the coverage that can be a side of a dispute, in corpus and reading order. */
export function* standSteps(coverage: Coverage): Steps<readonly Stand[]> {
  const finds = yield* poolSteps(coverage);
  const matters = yield* matterSteps(coverage, finds);
  const stands: Stand[] = [];
  for (const [order, find] of finds.entries()) {
    stands.push(standOf(coverage, find, matters[order] ?? NOTHING, order));
    yield;
  }
  return stands;
}

export const sameSentence = (a: Stand, b: Stand): boolean =>
  a.find.span.article === b.find.span.article &&
  a.find.span.paragraph === b.find.span.paragraph &&
  overlaps(a.find.span, b.find.span);
