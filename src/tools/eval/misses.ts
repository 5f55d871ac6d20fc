import type { Article, Extent } from '../../articles/article.ts';
import { overlaps, paragraphOf, type Span, slice } from '../../articles/span.ts';
import { readArticle } from '../../extraction/read.ts';
import type { Reading } from '../../extraction/reading.ts';
import { articleFromDocument } from '../extract/document.ts';
import type { Kind } from '../extract.ts';
import { type GoldDocument, readDocuments } from './documents.ts';
import { goldOf } from './reading.ts';
import { SETS } from './sets.ts';

/** What should be found, or what was: where in the document, and what it says of that place. */
interface Claim extends Extent {
  readonly says: string;
  /** The rule that made it; absent for gold. */
  readonly rule?: string;
}

type Gold = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Gold[] => (Array.isArray(value) ? value : []);

const pairs = (value: unknown): readonly (readonly [number, number])[] => (Array.isArray(value) ? value : []);

const extent = ({ start, end }: Gold): Extent => ({ start: Number(start), end: Number(end) });

/** The figure as the scorer compares it: effect and number. */
const counted = (effect: unknown, number: unknown): string => `${effect} ${number}`;

/** What people marked, by kind. */
const GOLD: Readonly<Record<Kind, (document: GoldDocument) => readonly Claim[]>> = {
  quotes: ({ quotes }) =>
    list(quotes)
      .filter(({ speech }) => speech === true)
      .map(({ content, speakerText }) => {
        const spans = pairs(content);
        return { start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0, says: String(speakerText ?? 'no speaker') };
      }),
  dates: ({ timexes }) => list(timexes).map((timex) => ({ ...extent(timex), says: String(timex.value) })),
  people: ({ entities }) =>
    list(entities)
      .filter(({ type }) => type === 'PER' || type === 'ORG')
      .map((entity) => ({ ...extent(entity), says: String(entity.type) })),
  figures: ({ tuples }) =>
    list(tuples)
      .filter(({ tier, optional }) => tier === 'numeric' && optional !== true)
      .map(({ effect, number, mentions }) => {
        const [start, end] = pairs(mentions)[0] ?? [0, 0];
        return { start, end, says: counted(effect, list(number)[0]?.n) };
      }),
};

const TYPES = { person: 'PER', organisation: 'ORG', group: 'ORG', place: 'LOC' } as const;

/** What our rules found, by kind, in the article's own spans. */
const FOUND: Readonly<
  Record<Kind, (article: Article, reading: Reading) => readonly (Omit<Claim, keyof Extent> & { span: Span })[]>
> = {
  quotes: (article, { quotes }) =>
    quotes.map(({ spans, speaker, rule }) => {
      const last = spans.at(-1) ?? spans[0];
      const span = last.paragraph === spans[0].paragraph ? { ...spans[0], end: last.end } : spans[0];
      return {
        span,
        says: speaker === null ? 'no speaker' : `${speaker.name} (${slice(article, speaker.span)})`,
        rule,
      };
    }),
  dates: (_, { dates }) => dates.map(({ span, value, rule }) => ({ span, says: String(value), rule })),
  people: (_, { names }) => names.map(({ span, kind, rule }) => ({ span, says: TYPES[kind], rule })),
  figures: (_, { figures }) =>
    figures.map(({ span, effect, number, rule }) => ({ span, says: counted(effect, number), rule })),
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const shared = (a: Extent, b: Extent): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Near enough to be a hit: the lists are for reading, the figures come from the scorers. */
const AGREES: Readonly<Record<Kind, (gold: Claim, found: Claim) => boolean>> = {
  quotes: (gold, found) =>
    2 * shared(gold, found) >= Math.max(gold.end, found.end) - Math.min(gold.start, found.start) &&
    (gold.says === found.says || wordsOf(found.says).some((word) => wordsOf(gold.says).includes(word))),
  dates: (gold, found) => overlaps(gold, found) && gold.says === found.says,
  people: (gold, found) => gold.start === found.start && gold.end === found.end && gold.says === found.says,
  figures: (gold, found) => gold.says === found.says,
};

const AROUND = 60;

const excerpt = (text: string, { start, end }: Extent): string =>
  `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replace(
    /\s+/g,
    ' ',
  );

/** One document's misses: gold without an agreeing find (`-`), and finds that no gold overlaps (`+`). */
export function missesIn(kind: Kind, document: GoldDocument): readonly string[] {
  const { id, text } = document;
  const date = document.date ?? document.dct;
  const article = articleFromDocument(date ? { id, text, date } : { id, text });
  const found = FOUND[kind](article, readArticle(article)).map(({ span, says, rule }): Claim => {
    const { offset } = paragraphOf(article, span);
    return { start: offset + span.start, end: offset + span.end, says, rule: rule ?? '' };
  });
  const gold = GOLD[kind](document);
  const missed = gold.filter((claim) => !found.some((find) => AGREES[kind](claim, find)));
  const extra = found.filter((find) => !gold.some((claim) => overlaps(claim, find)));
  const near = (claim: Claim) => found.filter((find) => overlaps(claim, find));
  const told = (finds: readonly Claim[]) => finds.map(({ says, rule }) => `${says} by ${rule}`).join('; ') || 'nothing';
  return [
    ...missed.map(
      (claim) => `- ${id}: ${excerpt(text, claim)}\n    expected: ${claim.says}\n    found: ${told(near(claim))}`,
    ),
    ...extra.map((find) => `+ ${id}: ${excerpt(text, find)}\n    expected: nothing\n    found: ${told([find])}`),
  ];
}

/** The misses of every set of a kind, at most `most` a set, evenly over its documents. */
export async function misses(kind: Kind, dir: string, most: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const set of SETS.filter((candidate) => candidate.kind === kind)) {
    const all = (await readDocuments(goldOf(dir, set.name))).flatMap((document) => missesIn(kind, document));
    const step = Math.max(1, Math.ceil(all.length / most));
    lines.push(`# ${set.name}: ${all.length} misses, every ${step === 1 ? '' : `${step}th `}one shown`);
    lines.push(...all.filter((_, index) => index % step === 0));
  }
  return lines;
}
