import type { Reply } from '../../answer/answer.ts';
import { words } from '../../answer/words.ts';
import { Citations, type Shelf } from './citations.ts';
import { blank, type Ink, own, type Page, print } from './page.ts';
import { partLines } from './part-lines.ts';

const INKS = { supported: 'good', partly: 'fair', choose: 'fair', 'not-covered': 'poor' } as const satisfies Record<
  Reply['state'],
  Ink
>;

/** "Supported · 2 passages · 1 of 5 articles". */
function stateLine({ state, coverage }: Reply, citations: Citations): string {
  const shown =
    citations.count === 0
      ? []
      : [words.passages(citations.count), `${citations.articles} of ${words.articles(coverage.articles)}`];
  const newest = coverage.newest === undefined ? [] : [`newest ${coverage.newest}`];
  return [words.states[state], ...shown, ...newest].join(' · ');
}

/**
 * A reply as plain text. A line behind ▌ is exact words (re-read through `shelf.cut`, so that a citation that fits no more throws);
 * taking the bars and line ends off gives the slice again. Everything else is ours.
 */
export function replyText(reply: Reply, shelf: Shelf, page: Page): string {
  const citations = new Citations(shelf);
  const lines = reply.parts.flatMap((part) => partLines(part, citations));
  const state = own(stateLine(reply, citations), INKS[reply.state]);
  const refused = reply.state === 'not-covered' || reply.state === 'choose';
  return print(refused ? [state, ...lines] : [...lines, blank, state], page);
}
