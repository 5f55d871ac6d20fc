import type { Answer, Part } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { closest } from '../src/command/closest.ts';
import { type Command, defineCommand } from '../src/command/command.ts';
import { exampleOf, typed } from '../src/command/example.ts';
import type { Coverage } from '../src/coverage/coverage.ts';

const note = (text: string): Part => ({ type: 'note', text });

function exampleParts(command: Command, coverage: Coverage): readonly Part[] {
  const options = exampleOf(command, coverage);
  const { name } = command.data;
  return options === null ? [] : [{ type: 'choice', label: typed(name, options), command: name, options }];
}

const lineOf = ({ data }: Command): Part => note(words.helpLine(data.name, data.description));

/** Commands of one group share a line, which stands where the first of them does. */
function linesOf(commands: readonly Command[], command: Command): readonly Part[] {
  const { group, name } = command.data;
  if (group === undefined) return [lineOf(command)];
  const members = commands.filter(({ data }) => data.group === group).map(({ data }) => data.name);
  const [root = name] = name.split(' ');
  if (members[0] !== name) return [];
  return [
    note(
      words.helpGroup(
        root,
        group,
        members.map((member) => member.slice(root.length + 1)),
      ),
    ),
  ];
}

const optionLines = ({ data }: Command): readonly Part[] =>
  Object.entries(data.options).map(([name, { description, required = false }]) =>
    note(words.helpOption(name, description, required)),
  );

/** What can be asked, with examples that work on the coverage at hand; or one command with its options. */
export default defineCommand({
  data: {
    name: 'help',
    description: 'What can be asked, with examples that work on this coverage',
    options: { command: { type: 'text', description: 'A command, to see its options', suggest: 'command' } },
  },
  execute({ command: wanted }, { commands, coverage }): Answer {
    const opening: Part = { type: 'heading', text: words.helpOpening(words.articles(coverage.articles.length)) };
    const all = () =>
      commands.flatMap((command) => [...linesOf(commands, command), ...exampleParts(command, coverage)]);
    if (wanted === undefined) return { state: 'supported', parts: [opening, ...all()] };
    const name = closest(
      wanted.replace(/^\//u, ''),
      commands.map(({ data }) => data.name),
    );
    const command = commands.find(({ data }) => data.name === name);
    if (command === undefined) return { state: 'not-covered', parts: [note(words.noSuchCommand(wanted)), ...all()] };
    return {
      state: 'supported',
      parts: [lineOf(command), ...optionLines(command), ...exampleParts(command, coverage)],
    };
  },
});
