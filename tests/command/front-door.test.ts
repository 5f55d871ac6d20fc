import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/command/command.ts';
import { makeFrontDoor } from '../../src/command/front-door.ts';
import { UserError } from '../../src/errors.ts';
import { coverageOf } from '../support/corpus.ts';

const coverage = coverageOf({
  a: '---\npublished: 2024-05-01\ntitle: First\n---\nOne line.',
  b: '---\npublished: 2024-04-01\n---\nAnother line.',
});

const echo = defineCommand({
  data: {
    name: 'echo',
    description: 'says what it was asked',
    options: {
      text: { type: 'text', description: 'the text', required: true, maxLength: 10 },
      from: { type: 'date', description: 'the first day' },
      to: { type: 'date', description: 'the last day' },
      loud: { type: 'flag', description: 'loudly' },
      article: { type: 'text', description: 'an article', suggest: 'article' },
    },
  },
  execute: (options) => ({ state: 'supported', parts: [{ type: 'note', text: JSON.stringify(options) }] }),
});

const readDate = (typed: string) => (/^\d{4}$/u.test(typed) ? { from: `${typed}-01-01`, to: `${typed}-12-31` } : null);
const door = makeFrontDoor({ commands: [echo], coverage: () => coverage, now: () => new Date(0), readDate });

const asked = async (raw: Record<string, unknown>) => {
  const { parts } = await door.ask('echo', raw);
  return parts[0]?.type === 'note' ? JSON.parse(parts[0].text) : null;
};
const refusal = async (command: string, raw: Record<string, unknown>) =>
  door.ask(command, raw).then(
    () => 'answered',
    (error: unknown) => (error instanceof UserError ? `${error.code}: ${error.message}` : 'a bug'),
  );

describe('the front door', () => {
  it.each([
    [{ text: ' hello ' }, { text: 'hello' }],
    [{ text: 7 }, { text: '7' }],
    [
      { text: 'a', from: '2022', loud: 'yes' },
      { text: 'a', from: { from: '2022-01-01', to: '2022-12-31', typed: '2022' }, loud: true },
    ],
    [
      { text: 'a', loud: false, from: '', to: null },
      { text: 'a', loud: false },
    ],
  ])('reads %j', async (raw, options) => expect(await asked(raw)).toEqual(options));

  it.each([
    ['echo', {}, 'bad-option: /echo needs "text": the text.'],
    ['echo', { text: '  ' }, 'bad-option: /echo needs "text": the text.'],
    [
      'echo',
      { text: 'much too long a text' },
      'bad-option: "text" takes at most 10 characters; this has 20. Please shorten it.',
    ],
    ['echo', { text: ['a'] }, 'bad-option: "text" takes text.'],
    [
      'echo',
      { text: 'a', from: 'soon' },
      'bad-option: "from" takes a date such as 2022, 2022-11, 2022-11-30, November 2022, yesterday or last week; "soon" is none.',
    ],
    [
      'echo',
      { text: 'a', from: '2023', to: '2022' },
      'bad-option: "from" (2023) lies after "to" (2022): please turn them round.',
    ],
    ['echo', { text: 'a', loud: 'perhaps' }, 'bad-option: "loud" takes yes or no.'],
    [
      'echo',
      { text: 'a', form: '2022' },
      'bad-option: /echo has no option "form"; did you mean "from"? It takes text, from, to, loud, article.',
    ],
    [
      'echo',
      { text: 'a', constructor: 'x' },
      'bad-option: /echo has no option "constructor". It takes text, from, to, loud, article.',
    ],
    [
      'ehco',
      { text: 'a' },
      'unknown-command: There is no command "ehco". Did you mean "echo"? "help" lists what can be asked.',
    ],
    ['xyzzy', {}, 'unknown-command: There is no command "xyzzy". "help" lists what can be asked.'],
  ])('refuses %s %j', async (command, raw, message) => expect(await refusal(command, raw)).toBe(message));

  it('adds how fresh the coverage is', async () => {
    const { coverage: fresh } = await door.ask('echo', { text: 'a' });
    expect(fresh).toEqual({ articles: 2, newest: '2024-05-01', fingerprint: coverage.fingerprint });
  });

  it('suggests', () => {
    expect(door.suggest('echo', 'article', 'fir')).toEqual([{ name: 'First', value: 'a' }]);
    expect(door.suggest('echo', 'article', 'zzz')).toEqual([]);
    expect(door.suggest('echo', 'text', 'fir')).toEqual([]);
    expect(door.suggest('echo', 'nothing', 'fir')).toEqual([]);
  });
});
