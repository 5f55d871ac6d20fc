import type { Answer, Part } from '../answer/answer.ts';
import { disputePart } from '../answer/dispute-part.ts';
import { words } from '../answer/words.ts';
import { cite, type Span, slice } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { assertedAbout, propositionOf } from '../coverage/disputes/about-dispute.ts';
import type { Dispute } from '../coverage/disputes/disputes.ts';
import { nearestPassages, unknownWords } from '../coverage/topics/nearest.ts';

const MOST_SIDES = 8;
const NEAREST = 3;

const citing = (coverage: Coverage) => (span: Span) => {
  const article = coverage.article(span.article);
  return article === undefined ? [] : [cite(article, span)];
};

function wordsAt(coverage: Coverage, span: Span | null): string {
  const article = span && coverage.article(span.article);
  return article ? slice(article, span) : '';
}

/** Half of the places for who asserts, half for who contests; what one side leaves the other takes. */
function shownSides({ sides, contests }: Dispute): Dispute['sides'] {
  const against = sides.filter((side) => contests.includes(side));
  const room = Math.max(MOST_SIDES / 2, MOST_SIDES - (sides.length - against.length));
  const kept = new Set(against.slice(0, room));
  const others = sides.filter((side) => !against.includes(side)).slice(0, MOST_SIDES - kept.size);
  return sides.filter((side) => kept.has(side) || others.includes(side));
}

/** One dispute, its sides in their own words; where only one is told, that is said. */
export function disputeParts(coverage: Coverage, dispute: Dispute): readonly Part[] {
  const sides = shownSides(dispute).flatMap(({ find, shown, name }) =>
    citing(coverage)(shown ?? find.span).map((citation) => ({ stance: find.stance, by: name, citation })),
  );
  const lone = dispute.sides.every((side) => dispute.contests.includes(side));
  return [
    disputePart(wordsAt(coverage, propositionOf(dispute)), sides),
    ...(lone ? [{ type: 'note', text: words.oneSideOnly } as const] : []),
  ];
}

const note = (text: string): Part => ({ type: 'note', text });

/** What is asserted about it with nobody against it, else the closest passages. */
function nearest(coverage: Coverage, about: string): readonly Part[] {
  const asserted = assertedAbout(coverage, about, NEAREST).map((span) => ({ span, highlights: [] }));
  const found = asserted.length > 0 ? asserted : nearestPassages(coverage, about, NEAREST);
  return found.flatMap(({ span, highlights }) =>
    citing(coverage)(span).map((citation): Part => ({ type: 'nearest', citation, highlights })),
  );
}

/** What is missing: a word the coverage never has, or a denial; with what comes closest. */
export function noDispute(coverage: Coverage, about: string | undefined): Answer {
  if (about === undefined) return { state: 'not-covered', parts: [note(words.noDisputes)] };
  const unknown = unknownWords(coverage, about);
  const reason = unknown.length > 0 ? words.neverMentioned(unknown.join(' ')) : words.noDisputeAbout(about);
  return { state: 'not-covered', parts: [note(reason), ...nearest(coverage, about)] };
}
