import { type Span, slice } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import type { KnownQuote } from '../quote-table.ts';
import { type Alignment, alignerOf } from './align.ts';
import { type DifferencePiece, differenceOf } from './difference.ts';
import { joinOf } from './joined.ts';
import { quotedIn, saidIn, withoutBrackets } from './message.ts';
import { exactPlaces, likelyPlaces, likelyStreams, type Place } from './places.ts';
import { isClaimed, quoteAround } from './speaker.ts';
import { around, type Stream, spansOf } from './streams.ts';
import { type Piece, piecesOf, wholeOf } from './words.ts';

export interface Verification {
  readonly verdict: 'exact' | 'altered' | 'joined' | 'other-speaker' | 'absent';
  readonly difference: readonly DifferencePiece[];
  /** Where it stands, or what comes closest; empty where nothing does. */
  readonly spans: readonly Span[];
  /** The quotation that holds the words; null where they are the article's own. */
  readonly known: KnownQuote | null;
  /** Where else the same words stand. */
  readonly also: readonly Span[];
  /** Whether the words are given to the speaker claimed; true where nobody was claimed. */
  readonly asClaimed: boolean;
  /** Only these words, in marks within what was put to us, were verified; null: all of it. */
  readonly quoted: string | null;
}

const NOTHING: Verification = {
  verdict: 'absent',
  difference: [],
  spans: [],
  known: null,
  also: [],
  asClaimed: true,
  quoted: null,
};

/** A share of the same words below which a passage is not what was meant. */
const LIKE = 0.55;

/** From here on a passage is what was meant, even where its words also stand in several places. */
const NEARLY = 0.75;

interface Found {
  readonly spans: readonly Span[];
  readonly known: KnownQuote | null;
}

/** The one claimed first, then a person in marks, then anybody, then the article itself. */
function byWorth(coverage: Coverage, claimed: string | undefined): (a: Found, b: Found) => number {
  const worth = ({ known }: Found): number => {
    if (claimed !== undefined && isClaimed(coverage, claimed, known)) return 4;
    if (known === null || known.name === null) return 0;
    return known.entity?.kind === 'person' ? 3 : known.quote.kind === 'indirect' ? 1 : 2;
  };
  return (a, b) => worth(b) - worth(a);
}

const found = (coverage: Coverage, spans: readonly Span[]): Found => ({ spans, known: quoteAround(coverage, spans) });

function exactly(
  coverage: Coverage,
  streams: readonly Stream[],
  pieces: readonly Piece[],
  claimed?: string,
): Verification | null {
  const places = exactPlaces(streams, pieces).map((spans) => found(coverage, spans));
  const [best, ...others] = places.sort(byWorth(coverage, claimed));
  if (best === undefined) return null;
  const speakers = new Set(best.spans.map((span) => quoteAround(coverage, [span])?.name ?? null));
  const joined = pieces.length > 1 && speakers.size > 1;
  const fits = claimed === undefined || isClaimed(coverage, claimed, best.known);
  const text = best.spans.flatMap((span) => {
    const article = coverage.article(span.article);
    return article ? [['same', slice(article, span)] as const] : [];
  });
  return {
    ...NOTHING,
    verdict: joined ? 'joined' : fits ? 'exact' : 'other-speaker',
    difference: text,
    spans: best.spans,
    known: joined ? null : best.known,
    asClaimed: fits,
    also: others.flatMap(({ spans }) => spans[0] ?? []),
  };
}

interface Near {
  readonly one: Alignment;
  readonly place: Found;
  readonly worth: number;
}

/** What comes closest, best first: at equal likeness what the one claimed says, then what a person says. */
function closest(
  coverage: Coverage,
  whole: Piece,
  streams: readonly Stream[],
  places: readonly Place[],
  claimed?: string,
): readonly Near[] {
  const near = around(streams, places.slice(0, 8), whole.words.length);
  const align = alignerOf(whole.words);
  return near
    .flatMap((stretch) => align(stretch) ?? [])
    .map((one): Near => {
      const place = found(coverage, spansOf(one.run));
      const { known } = place;
      const fits = claimed !== undefined && isClaimed(coverage, claimed, known);
      return { one, place, worth: one.likeness + (fits ? 0.05 : 0) + (known?.entity?.kind === 'person' ? 0.01 : 0) };
    })
    .sort((a, b) => b.worth - a.worth);
}

const isMeant = ({ likeness, same }: Alignment, whole: Piece): boolean =>
  likeness >= LIKE && (same >= 3 || (same >= 2 && whole.words.length <= 3));

/** Where the very words that come closest stand a second time. */
const alsoNear = ([best, ...others]: readonly Near[]): readonly Span[] => {
  const written = ({ run: { stream, from, to } }: Alignment) =>
    stream.words
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ');
  const seen = new Set(best?.place.spans.map(({ article, paragraph }) => `${article} ${paragraph}`));
  return others.flatMap(({ one, place: { spans } }) => {
    const [span] = spans;
    if (best === undefined || span === undefined || written(one) !== written(best.one)) return [];
    const key = `${span.article} ${span.paragraph}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [span];
  });
};

function verified(coverage: Coverage, text: string, claimed?: string): Verification {
  const pieces = piecesOf(text);
  const whole = wholeOf(text);
  if (pieces.length === 0) return NOTHING;
  const places = likelyPlaces(coverage, whole.text, whole.words);
  const streams = likelyStreams(coverage, places);
  const exact = exactly(coverage, streams, pieces, claimed) ?? exactly(coverage, streams, unexplained(text), claimed);
  if (exact !== null) return exact;
  const near = closest(coverage, whole, streams, places, claimed);
  const best = near[0];
  const join = joinOf(streams, pieces);
  if (join !== null && (join.clean || best === undefined || best.one.likeness < NEARLY)) {
    const spans = join.runs.flatMap(spansOf);
    return { ...NOTHING, verdict: 'joined', difference: differenceOf(whole, null, coverage, spans), spans };
  }
  if (best === undefined || !isMeant(best.one, whole)) return NOTHING;
  return {
    ...NOTHING,
    ...best.place,
    verdict: 'altered',
    difference: differenceOf(whole, best.one, coverage, best.place.spans),
    also: alsoNear(near),
    asClaimed: claimed === undefined || isClaimed(coverage, claimed, best.place.known),
  };
}

/** "they [the rebels] left": without what the one who quotes put in brackets; nothing where nothing is. */
function unexplained(text: string): readonly Piece[] {
  const bare = withoutBrackets(text);
  return bare === text ? [] : piecesOf(bare);
}

const SURE: ReadonlySet<Verification['verdict']> = new Set(['exact', 'other-speaker']);

/** How many words there are to verify. */
export const wordsToVerify = (text: string): number => wholeOf(saidIn(text)).words.length;

/** Of a text that comes close as a whole, words in marks are what is meant only where they are most of it: “I said ‘sorry’ often”. */
const MOST = 0.4;

/**
 * Is this text in the coverage: word for word, changed, put together from several places, said by somebody else, or not at all? The whole
 * text where it stands so; else what it holds in quotation marks; else the whole again, with what comes closest.
 */
export function verify(coverage: Coverage, text: string, claimed?: string): Verification {
  const said = saidIn(text);
  const all = verified(coverage, said, claimed);
  if (SURE.has(all.verdict)) return all;
  const { length } = wholeOf(said).words;
  const least = all.verdict === 'altered' ? length * MOST : 0;
  const inside = quotedIn(said)
    .map((quoted) => ({ quoted, count: wholeOf(quoted).words.length }))
    .filter(({ count }) => count < length && count >= least)
    .map(({ quoted }) => ({ ...verified(coverage, quoted, claimed), quoted }));
  return inside.find(({ verdict }) => SURE.has(verdict)) ?? inside.find(({ verdict }) => verdict !== 'absent') ?? all;
}
