import type { Answer, Part } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { paragraphCount } from '../src/coverage/paragraph-count.ts';
import { moment } from '../src/digest/letters.ts';
import type { Change } from '../src/store/ports/versions.ts';

const MOST = 10;

const note = (text: string): Part => ({ type: 'note', text });
const heading = (text: string): Part => ({ type: 'heading', text });

const rest = (left: number): readonly Part[] => (left > 0 ? [note(words.digest.andMore(left))] : []);

const problemsIn = ({ problems }: Coverage): readonly Part[] => [
  (problems.length === 0 ? note : heading)(words.digest.problems(problems.length)),
  ...problems.slice(0, MOST).map(({ file, line, reason }) => note(words.digest.problem(file, line, reason))),
  ...rest(problems.length - MOST),
];

const latelyIn = (changes: readonly Change[]): readonly Part[] => [
  ...(changes.length === 0 ? [] : [heading(words.digest.lately)]),
  ...changes.map(({ kind, article, from, at }) => note(words.digest.change(kind, article, from, moment(at)))),
];

/** What the answers rest on: how much, how new, how far it has been read, what is wrong, what changed lately. */
export default defineCommand({
  data: {
    name: 'coverage',
    description: 'How many articles there are, how new, what is wrong with them and what changed lately',
    options: {},
  },
  execute(_, { coverage, state }): Answer {
    const paragraphs = coverage.worked.table(paragraphCount);
    const unread = state?.unread() ?? 0;
    return {
      state: 'supported',
      parts: [
        heading(words.digest.coverageIs(coverage.articles.length, paragraphs)),
        note(coverage.newest === undefined ? words.digest.noneDated : words.digest.newest(coverage.newest)),
        ...(unread > 0 ? [note(words.digest.stillReading(unread))] : []),
        ...problemsIn(coverage),
        ...latelyIn(state?.changes.lately(MOST) ?? []),
      ],
    };
  },
  example: () => ({}),
});
