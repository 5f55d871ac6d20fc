import { articleFromText } from '../articles/article-from-text.ts';
import type { Command } from '../command/command.ts';
import { makeFrontDoor, type RawOptions } from '../command/front-door.ts';
import { coverNews } from '../coverage/cover.ts';
import { readDateOption } from '../extraction/dates/date-option.ts';

/** News of nowhere: a sentence of each kind that is read. Nobody is shown it. */
const NEWS = `
A blast at a mill in Senn killed 12 people and injured 30 others on 3 May 2021, police said.

“We will find whoever did this,” said Ada Lund, the mayor of Senn, because the mill had been threatened before.

The Reed Front denied that it was behind the attack. Senn has accused the Reed Front of the blast, which Oster says is untrue.

The mill is in the north of Senn, 40 kilometres from Oster, and had cost $9 million when it opened in 1998.`;

const PUBLISHED = '2021-05-04';

/** A question of each kind, and of each command what it takes. */
export const ASKED: readonly (readonly [command: string, options: RawOptions])[] = [
  ...[
    'Who is Ada Lund?',
    'What did Ada Lund say about the blast?',
    'How many people were killed in Senn in 2021?',
    'When was the mill attacked?',
    'Where is the mill?',
    'Why was the mill attacked, according to Oster?',
    'Which group is accused of the blast?',
    'How much did the mill cost?',
    'Did the Reed Front deny it?',
    'mill blast toll',
    'What is the population of Oster?',
  ].map((question) => ['ask', { question }] as const),
  ['who', { name: 'Lund' }],
  ['quote', { speaker: 'Lund', about: 'blast' }],
  ['casualties', { place: 'Senn', from: '2021' }],
  ['timeline', { about: 'Reed Front' }],
  ['disputes', { about: 'Reed Front' }],
  ['verify', { text: 'We will find whoever did that' }],
  ['summary', { about: 'Senn' }],
  ['source', {}],
  ['help', {}],
];

/**
 * Answers a few questions about made news. Code and patterns are compiled when they are first used, which takes ten times as long as an
 * answer: done before anybody is connected, nobody waits for it.
 */
export async function warmUp(commands: readonly Command[]): Promise<void> {
  const coverage = coverNews([articleFromText('warm-up', NEWS, { published: PUBLISHED })]);
  const now = () => new Date(PUBLISHED);
  const door = makeFrontDoor({ commands, coverage: () => coverage, now, readDate: readDateOption });
  const known = new Set(commands.map(({ data }) => data.name));
  // Whatever a command of the house's own makes of these options is no reason not to start.
  for (const [command, options] of ASKED) if (known.has(command)) await door.ask(command, options).catch(() => {});
}
