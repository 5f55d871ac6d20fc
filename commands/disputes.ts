import type { Answer, Part } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { disputeParts, noDispute } from '../src/asking/disputes-told.ts';
import { defineCommand } from '../src/command/command.ts';
import { disputesAbout } from '../src/coverage/disputes/about-dispute.ts';

const MOST = 5;

const note = (text: string): Part => ({ type: 'note', text });

/** Who asserts, who supports, who denies, doubts or takes back what: in their own words, side by side. */
export default defineCommand({
  data: {
    name: 'disputes',
    description: 'What is claimed and denied, doubted or taken back, and by whom',
    options: { about: { type: 'text', description: 'A name, a place or a subject', suggest: 'disputed' } },
  },
  execute({ about }, { coverage }): Answer {
    const found = disputesAbout(coverage, about);
    if (found.length === 0) return noDispute(coverage, about);
    const more = found.length - MOST;
    return {
      state: 'supported',
      parts: [
        ...found.slice(0, MOST).flatMap((dispute) => disputeParts(coverage, dispute)),
        ...(more > 0 ? [note(words.more(more, words.disputes))] : []),
      ],
    };
  },
  example: (coverage) => (disputesAbout(coverage, undefined).length > 0 ? {} : null),
});
