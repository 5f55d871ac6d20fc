import { type Span, slice } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import type { KnownQuote } from '../quotes.ts';
import { type Alignment, align } from './align.ts';
import { type DifferencePiece, differenceOf } from './difference.ts';
import { joinOf } from './joined.ts';
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
  /** Paragraphs that come near, for a text that is absent. */
  readonly near: readonly Place[];
  /** Whether the words are given to the speaker claimed; true where nobody was claimed. */
  readonly asClaimed: boolean;
  /** A single word proves nothing. */
  readonly oneWord: boolean;
  /** Only these words, in marks within what was put to us, were verified; null: all of it. */
  readonly quoted: string | null;
  /** Nothing to verify was given. */
  readonly empty: boolean;
}

const NOTHING: Verification = {
  verdict: 'absent',
  difference: [],
  spans: [],
  known: null,
  also: [],
  near: [],
  asClaimed: true,
  oneWord: false,
  quoted: null,
  empty: true,
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
    empty: false,
    verdict: joined ? 'joined' : fits ? 'exact' : 'other-speaker',
    difference: text,
    spans: best.spans,
    known: joined ? null : best.known,
    asClaimed: fits,
    also: others.flatMap(({ spans }) => spans[0] ?? []),
  };
}

function closest(
  coverage: Coverage,
  whole: Piece,
  streams: readonly Stream[],
  places: readonly Place[],
  claimed?: string,
): Alignment | null {
  const near = around(streams, places.slice(0, 8), whole.words.length);
  const aligned = near.flatMap((stream) => align(whole.words, stream) ?? []);
  const worth = (one: Alignment): number => {
    const fits = claimed !== undefined && isClaimed(coverage, claimed, quoteAround(coverage, spansOf(one.run)));
    return one.likeness + (fits ? 0.05 : 0);
  };
  return aligned.map((one) => ({ one, worth: worth(one) })).sort((a, b) => b.worth - a.worth)[0]?.one ?? null;
}

const isMeant = ({ likeness, same }: Alignment, whole: Piece): boolean =>
  likeness >= LIKE && (same >= 3 || (same >= 2 && whole.words.length <= 3));

function verified(coverage: Coverage, text: string, claimed?: string): Verification {
  const pieces = piecesOf(text);
  const whole = wholeOf(text);
  if (pieces.length === 0) return NOTHING;
  const places = likelyPlaces(coverage, whole.text, whole.words);
  const streams = likelyStreams(coverage, places);
  const exact = exactly(coverage, streams, pieces, claimed);
  if (exact !== null) return { ...exact, oneWord: whole.words.length === 1 };
  const base: Verification = { ...NOTHING, empty: false, near: places.slice(0, 3) };
  const best = closest(coverage, whole, streams, places, claimed);
  const join = joinOf(streams, pieces);
  if (join !== null && (join.clean || best === null || best.likeness < NEARLY)) {
    const spans = join.runs.flatMap(spansOf);
    return { ...base, verdict: 'joined', difference: differenceOf(whole, null, coverage, spans), spans };
  }
  if (best === null || !isMeant(best, whole)) return base;
  const place = found(coverage, spansOf(best.run));
  const asClaimed = claimed === undefined || isClaimed(coverage, claimed, place.known);
  return {
    ...base,
    ...place,
    verdict: 'altered',
    difference: differenceOf(whole, best, coverage, place.spans),
    asClaimed,
  };
}

const QUOTED = /[“"„«](?<inside>[^“”"„«»]{12,})[”"»]/gu;

/** A message may hold a quotation among other words: Price said “…”, really? The longest is meant. */
const quotedIn = (text: string): string | null =>
  [...text.matchAll(QUOTED)].map(({ groups }) => groups?.inside ?? '').sort((a, b) => b.length - a.length)[0] ?? null;

/** Is this text in the coverage: word for word, changed, put together from several places, said by somebody else, or not at all? */
export function verify(coverage: Coverage, text: string, claimed?: string): Verification {
  const all = verified(coverage, text, claimed);
  if (all.verdict !== 'absent' || all.empty) return all;
  const quoted = quotedIn(text);
  if (quoted === null || wholeOf(quoted).words.length === wholeOf(text).words.length) return all;
  const inside = verified(coverage, quoted, claimed);
  return inside.verdict === 'absent' ? all : { ...inside, quoted };
}
