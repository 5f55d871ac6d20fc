import type { Answer, Part } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { cite } from '../src/articles/span.ts';
import { chosenEvents as chosen, eventParts } from '../src/asking/events-told.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { type CoveredEvent, type Timeline, timelineOf } from '../src/coverage/timeline/timeline.ts';
import { nearestPassages, unknownWords } from '../src/coverage/topics/nearest.ts';

const MOST_DATED = 8;
const MOST_UNDATED = 5;
const NEAREST = 2;

const note = (text: string): Part => ({ type: 'note', text });

const under = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.length === 0 ? [] : [{ type: 'heading', text }, ...parts];

function nearest(coverage: Coverage, about: string | undefined): readonly Part[] {
  if (about === undefined) return [];
  return nearestPassages(coverage, about, NEAREST).flatMap(({ span, highlights }): readonly Part[] => {
    const article = coverage.article(span.article);
    return article === undefined ? [] : [{ type: 'nearest', citation: cite(article, span), highlights }];
  });
}

interface Asked {
  readonly about: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** ISO days. */
  readonly days: { readonly from: string | undefined; readonly to: string | undefined };
}

/** The last events before the days asked for and the first after them. */
function nextInTime(outside: readonly CoveredEvent[], from: string | undefined): readonly CoveredEvent[] {
  const isBefore = ({ when }: CoveredEvent): boolean => from !== undefined && 'to' in when && when.to < from;
  const before = outside.filter(isBefore);
  const after = outside.filter((event) => !isBefore(event));
  const room = Math.max(1, NEAREST - after.length);
  return [...before.slice(-room), ...after.slice(0, NEAREST - Math.min(room, before.length))];
}

/** What is missing; then the same topic at other times, else the closest passages; then what may yet lie within the days asked for. */
function notCovered(coverage: Coverage, { outside, undated }: Timeline, asked: Asked): Answer {
  const unknown = asked.about === undefined ? [] : unknownWords(coverage, asked.about);
  const reason = unknown.length > 0 ? words.neverMentioned(unknown.join(' ')) : words.noEvents(asked);
  const otherTimes = eventParts(coverage, nextInTime(outside, asked.days.from));
  const beside = otherTimes.length > 0 ? otherTimes : nearest(coverage, asked.about);
  return {
    state: 'not-covered',
    parts: [
      note(reason),
      ...under(words.closest, beside),
      ...under(words.cannotBeDated, eventParts(coverage, chosen(undated, MOST_UNDATED))),
    ],
  };
}

/** Events in order of time; below, what cannot be dated, with the reason and what the text proves. */
export default defineCommand({
  data: {
    name: 'timeline',
    description: 'What happened when, in order, and what cannot be dated',
    options: {
      about: { type: 'text', description: 'A name, a place or a subject', suggest: 'topic' },
      from: { type: 'date', description: 'Not before this day, month or year' },
      to: { type: 'date', description: 'Not after this day, month or year' },
    },
  },
  execute({ about, from, to }, { coverage }): Answer {
    const days = { from: from?.from, to: to?.to };
    const timeline = timelineOf(coverage, { about, ...days });
    const limited = from !== undefined || to !== undefined;
    const found = timeline.dated.length + (limited ? 0 : timeline.undated.length) > 0;
    if (!found) return notCovered(coverage, timeline, { about, from: from?.typed, to: to?.typed, days });
    const left = Math.max(0, timeline.dated.length - MOST_DATED) + Math.max(0, timeline.undated.length - MOST_UNDATED);
    return {
      state: 'supported',
      parts: [
        ...eventParts(coverage, chosen(timeline.dated, MOST_DATED)),
        ...under(words.cannotBeDated, eventParts(coverage, chosen(timeline.undated, MOST_UNDATED))),
        ...(left > 0 ? [note(words.more(left, words.events))] : []),
      ],
    };
  },
});
