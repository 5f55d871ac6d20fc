import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../../src/command/command.ts';
import { type FrontDoor, makeFrontDoor } from '../../../src/command/front-door.ts';
import { given, namedValue, optionsFrom, readArguments } from '../../../src/doors/console/arguments.ts';
import { complete } from '../../../src/doors/console/complete.ts';
import { runConsole } from '../../../src/doors/console/console.ts';
import { answerOnce, exitCodeFor, jsonLine, refusal } from '../../../src/doors/console/one-shot.ts';
import { pipedLines } from '../../../src/doors/console/terminal.ts';
import { commandUsage, unknownCommand, usage } from '../../../src/doors/console/usage.ts';
import { UserError } from '../../../src/errors.ts';
import { theFive } from '../../support/corpus.ts';

const ask = defineCommand({
  data: {
    name: 'ask',
    description: 'Answers',
    options: {
      question: { type: 'text', description: 'The question', required: true },
      source: { type: 'text', description: 'Where', suggest: 'source' },
      all: { type: 'flag', description: 'All of it' },
    },
  },
  execute: ({ question }) => {
    if (question === 'break') throw new Error('broken on purpose');
    const state = question === 'nothing' ? 'not-covered' : 'supported';
    return { state, parts: [{ type: 'note', text: `you asked: ${question}` }] };
  },
});

const who = defineCommand({
  data: {
    name: 'who',
    description: 'A name',
    options: { name: { type: 'text', description: 'The name', required: true, suggest: 'name' } },
  },
  execute: ({ name }) => ({ state: 'supported', parts: [{ type: 'note', text: name }] }),
});

const door = async (): Promise<FrontDoor> => {
  const coverage = await theFive();
  const now = () => new Date('2024-01-01T00:00:00Z');
  return makeFrontDoor({ commands: [ask, who], coverage: () => coverage, now, readDate: () => null });
};

const PAGE = { columns: null, colour: false };

async function converse(...typed: readonly string[]) {
  async function* lines() {
    yield* typed;
  }
  let out = '';
  const bugs: unknown[] = [];
  const write = async (text: string) => {
    out += text;
  };
  await runConsole(
    pipedLines(lines()),
    await door(),
    write,
    () => PAGE,
    (bug) => bugs.push(bug),
  );
  return { out, bugs };
}

describe('the console', () => {
  it('takes a line without a slash for a question', async () => {
    expect((await converse('who won?')).out).toContain('you asked: who won?');
  });

  it('skips blank lines and stops at /quit', async () => {
    const { out } = await converse('', '  ', 'one', '/quit', 'two');
    expect(out).toContain('you asked: one');
    expect(out).not.toContain('two');
  });

  it('answers on after a mistake and after a bug', async () => {
    const { out, bugs } = await converse('/aks x', '/who', 'break', 'still there?');
    expect(out).toContain('Did you mean "ask"?');
    expect(out).toContain('needs "name"');
    expect(out).toContain('a fault of ours');
    expect(out).not.toContain('broken on purpose');
    expect(String(bugs[0])).toContain('broken on purpose');
    expect(out).toContain('you asked: still there?');
  });
});

describe('tab completion', () => {
  it.each<[string, readonly string[], string]>([
    ['/a', ['/ask '], '/a'],
    ['/q', ['/quit '], '/q'],
    ['/x', [], '/x'],
    ['what', [], 'what'],
    ['/ask ', ['question: ', 'source: ', 'all: '], ''],
    ['/ask who won so', ['source: '], 'so'],
    ['/ask who won --s', ['--source '], '--s'],
    ['/ask who won source: The Med', ['The Media Line'], 'The Med'],
    ['/ask who won source: The Media Line al', [], 'The Media Line al'],
    ['/nobody x', [], '/nobody x'],
  ])('%s', async (line, hits, typed) => {
    expect(complete(line, await door())).toEqual([hits, typed]);
  });

  it('completes the names of the coverage', async () => {
    const [hits, typed] = complete('/who ned', await door());
    expect(hits).toContain('Ned Price');
    expect(typed).toBe('ned');
  });
});

describe('one question from the command line', () => {
  it.each<[readonly string[], Record<string, unknown>]>([
    [['ask', '--question', 'who won?'], { question: 'who won?' }],
    [['ask', '--question=who won?', '--source', 'The Media Line'], { question: 'who won?', source: 'The Media Line' }],
    [['ask', 'who', 'won?'], { question: 'who won?' }],
    [['ask', '--question', '-- dashes --', '--json'], { question: '-- dashes --' }],
    [['ask', 'x', '--all'], { question: 'x', all: true }],
    [['ask', 'x', '--all', 'no', '--now', '2024-01-01'], { question: 'x', all: 'no' }],
    [['ask', 'x', '--sorce', 'y'], { question: 'x', sorce: 'y' }],
  ])('%j', (argv, options) => {
    expect(optionsFrom(readArguments(argv, ['json']), ask.data, ['json', 'now'])).toEqual(options);
  });

  it('refuses an option without its value', () => {
    const args = readArguments(['ask', 'x', '--source', '--now'], ['json']);
    expect(() => optionsFrom(args, ask.data, ['json', 'now'])).toThrow('--source needs a value');
    expect(() => namedValue(args, 'now')).toThrow('--now needs a value');
    expect(given(args, 'json')).toBe(false);
  });

  it.each([
    ['who won?', 0],
    ['nothing', 1],
  ])('%s leaves with %i', async (question, exitCode) => {
    expect(await answerOnce(await door(), 'ask', { question }, PAGE)).toMatchObject({ exitCode });
  });

  it('gives one JSON object a line', async () => {
    const { text } = await answerOnce(await door(), 'ask', { question: 'a\u009bb' }, 'json');
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('a\\u009bb');
    expect(JSON.parse(text)).toMatchObject({ parts: [{ type: 'note', text: 'you asked: a\u009bb' }] });
  });

  it('names the closest command or door', () => {
    expect(unknownCommand('aks', [ask])).toContain('Did you mean "ask"?');
    expect(unknownCommand('serch', [ask])).toContain('Did you mean "search"?');
    expect(unknownCommand('zzzzzzzz', [ask])).not.toContain('Did you mean');
    expect(usage([ask, who])).toContain('who          A name');
    expect(commandUsage(ask.data)).toContain('ask --question … [--source …] [--all …]');
  });

  it('says what went wrong in the form asked for', () => {
    const error = new UserError('bad-option', 'No such option.');
    expect(refusal(error, 'text')).toBe('No such option.\n');
    expect(refusal(error, 'json')).toBe(jsonLine({ error: { code: 'bad-option', message: 'No such option.' } }));
    expect(exitCodeFor(error)).toBe(2);
    expect(exitCodeFor(new UserError('no-articles', ''))).toBe(1);
  });
});
