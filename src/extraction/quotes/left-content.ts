import { cueAt } from './cue.ts';
import { behindDateline, behindPlace } from './dateline.ts';
import type { Token } from './line.ts';
import type { Phrase } from './phrase.ts';
import { isPoint } from './phrase-breaks.ts';
import type { Frame, Scene } from './scene.ts';

/** "The rebels promised a truce, | Reuters reported": what is passed on is the whole sentence, with its own report. */
function reachesTo(tokens: readonly Token[], last: Frame | undefined, to: number): boolean {
  const end = isPoint(tokens[to - 1], ',—–') ? tokens[to - 2]?.end : undefined;
  const quoted = tokens[to - 2]?.kind === 'quote';
  return (
    !quoted &&
    end !== undefined &&
    last?.contents.at(-1)?.end === end &&
    (last.rule === 'subject' || last.rule === 'relative')
  );
}

/** What stands left of ", said X": from the sentence's start, or from where the last report ended. */
export function leftContent({ tokens, frames }: Scene, to: number, least = 3): Phrase | null {
  const last = frames.at(-1);
  const done = reachesTo(tokens, last, to)
    ? 0
    : Math.max(0, last?.cue?.end ?? 0, last?.subject?.end ?? 0, ...(last?.contents.map(({ end }) => end) ?? []));
  let from = 0;
  const quote = tokens[to - 1]?.kind === 'quote' ? to - 1 : to - 2;
  const taken = tokens[quote]?.kind === 'quote' && (tokens[quote]?.start ?? 0) < done;
  if (taken) return { from: quote, to: quote + 1 };
  while (from < to && ((tokens[from]?.start ?? 0) < done || isPoint(tokens[from], ',;—–'))) from += 1;
  const end = isPoint(tokens[to - 1], ',—–') ? to - 1 : to;
  if (tokens[end - 1]?.kind === 'quote' && isPoint(tokens[end - 2], ':')) return { from: end - 1, to: end };
  from = behindDateline(tokens, from === 0 ? behindPlace(tokens) : from, end);
  const words = tokens.slice(from, end);
  return words.some(({ kind }) => kind === 'quote') || words.length >= least ? { from, to: end } : null;
}

/** Where a quotation goes on behind "he said": “…,” he said, “…” */
export function continuation({ tokens }: Scene, behind: number, left: Phrase): readonly Phrase[] {
  for (let at = behind; at < Math.min(tokens.length, behind + 40); at++) {
    if (tokens[at]?.kind !== 'quote') {
      if (cueAt(tokens, at) !== null && at > behind) return [left];
      continue;
    }
    return isPoint(tokens[at - 1], ',:—–') ? [left, { from: at, to: at + 1 }] : [left];
  }
  return [left];
}
