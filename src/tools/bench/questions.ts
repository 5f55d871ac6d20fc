import type { FrontDoor } from '../../command/front-door.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Entity } from '../../coverage/entities.ts';

/** What is asked of one command, by option. */
export type Asked = Readonly<Record<string, string>>;

const MOST = 25;

const entitiesOf = ({ entities }: Coverage, ...kinds: readonly Entity['kind'][]): readonly string[] =>
  entities.all
    .filter(({ kind }) => kinds.includes(kind))
    .slice(0, MOST)
    .map(({ name }) => name);

/** One sentence of each of the first longer paragraphs. */
function sentencesOf({ articles }: Coverage): readonly string[] {
  const sentences: string[] = [];
  for (const { paragraphs } of articles) {
    if (sentences.length >= 3 * MOST) break;
    for (const {
      kind,
      text,
      sentences: [first],
    } of paragraphs)
      if (kind === 'body' && text.length > 80) sentences.push(text.slice(first?.start, first?.end));
  }
  return sentences.slice(0, 3 * MOST);
}

const questions = (coverage: Coverage): readonly string[] => [
  ...entitiesOf(coverage, 'person').flatMap((name) => [`Who is ${name}?`, `What did ${name} say?`]),
  ...entitiesOf(coverage, 'place').flatMap((name) => [
    `How many people were killed in ${name}?`,
    `When was ${name} attacked?`,
  ]),
  ...entitiesOf(coverage, 'group', 'organisation').map((name) => `What is ${name} accused of?`),
  ...sentencesOf(coverage).map((sentence) => sentence.split(/\s+/u).slice(2, 10).join(' ')),
];

/** The same words with one of them gone, as a misquotation has it. */
const misquoted = (sentence: string): string =>
  sentence
    .split(' ')
    .filter((_, index) => index !== 4)
    .join(' ');

/** Questions for every command, made from the coverage itself: the same coverage gives the same questions. */
export function questionsFor(command: string, coverage: Coverage): readonly Asked[] {
  const people = entitiesOf(coverage, 'person');
  const places = entitiesOf(coverage, 'place');
  const groups = entitiesOf(coverage, 'group', 'organisation');
  const made: Readonly<Record<string, readonly Asked[]>> = {
    ask: questions(coverage).map((question) => ({ question })),
    who: [...people, ...places, ...groups].map((name) => ({ name })),
    casualties: [
      {},
      ...places.map((place) => ({ place })),
      ...groups.map((group) => ({ group })),
      { from: '2022', to: '2022' },
    ],
    timeline: [{}, ...[...people, ...groups].map((about) => ({ about }))],
    quote: [{}, ...people.map((speaker) => ({ speaker })), ...groups.map((about) => ({ about }))],
    verify: sentencesOf(coverage).flatMap((text) => [{ text }, { text: misquoted(text) }]),
    disputes: [{}, ...groups.map((about) => ({ about }))],
    source: [{}, ...coverage.articles.map(({ id }) => ({ article: id }))],
    summary: [{}, ...groups.map((about) => ({ about }))],
  };
  return made[command] ?? [{}];
}

const MOST_ASKED = 40;

/** Not all, but evenly over all kinds of question. */
export function sampled<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, all.length / MOST_ASKED);
  return Array.from({ length: Math.min(all.length, MOST_ASKED) }, (_, at) => all[Math.floor(at * step)] as T);
}

/** The commands that only read the coverage: what sets something is not timed. */
export const readingCommands = (commands: FrontDoor['commands']): FrontDoor['commands'] =>
  commands.filter(({ data }) => data.group === undefined && data.needs === undefined);
