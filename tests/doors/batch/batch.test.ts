import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../../src/command/command.ts';
import { type FrontDoor, makeFrontDoor } from '../../../src/command/front-door.ts';
import { answerLine, runBatch } from '../../../src/doors/batch/batch.ts';
import { theFive } from '../../support/corpus.ts';

const echo = defineCommand({
  data: {
    name: 'echo',
    description: 'Says it again',
    options: { text: { type: 'text', description: 'What to say', required: true } },
  },
  execute: ({ text }) => {
    if (text === 'break') throw new Error('broken on purpose');
    return { state: 'supported', parts: [{ type: 'note', text }] };
  },
});

const door = async (): Promise<FrontDoor> => {
  const coverage = await theFive();
  return makeFrontDoor({
    commands: [echo],
    coverage: () => coverage,
    now: () => new Date('2024-01-01T00:00:00Z'),
    readDate: () => null,
  });
};

const quiet = () => undefined;

describe('one line of a batch', () => {
  it.each<[string, unknown]>([
    ['{"id":"7","command":"echo","options":{"text":"good"}}', { id: '7', answer: { parts: [{ text: 'good' }] } }],
    ['{"id":7,"command":"echo","options":{"text":"good"}}', { id: 7, answer: { state: 'supported' } }],
    ['{"command":"echo","options":{"text":"good"}}', { id: null, answer: { state: 'supported' } }],
    ['not JSON', { id: null, error: { code: 'bad-line' } }],
    ['[1]', { id: null, error: { code: 'bad-line' } }],
    ['null', { id: null, error: { code: 'bad-line' } }],
    ['{"id":"8"}', { id: '8', error: { code: 'bad-line' } }],
    ['{"id":"9","command":"echo","options":"good"}', { id: '9', error: { code: 'bad-line' } }],
    ['{"id":"10","command":"ecko"}', { id: '10', error: { code: 'unknown-command' } }],
    ['{"id":"11","command":"echo","options":{"txt":"good"}}', { id: '11', error: { code: 'bad-option' } }],
    ['{"id":"12","command":"echo"}', { id: '12', error: { code: 'bad-option' } }],
    ['{"id":"13","command":"echo","options":{"text":"break"}}', { id: '13', error: { code: 'internal' } }],
    ['{"id":"14","command":"__proto__"}', { id: '14', error: { code: 'unknown-command' } }],
  ])('%s', async (line, expected) => {
    expect(await answerLine(line, await door(), quiet)).toMatchObject(expected as object);
  });

  it('reports a bug in full and keeps it from the asker', async () => {
    const bugs: unknown[] = [];
    const out = await answerLine('{"command":"echo","options":{"text":"break"}}', await door(), (bug) =>
      bugs.push(bug),
    );
    expect(String(bugs[0])).toContain('broken on purpose');
    expect(JSON.stringify(out)).not.toContain('broken on purpose');
  });
});

describe('a batch', () => {
  it('answers in the order of the lines and skips blank ones', async () => {
    async function* lines() {
      yield '{"id":1,"command":"echo","options":{"text":"a"}}';
      yield '';
      yield 'broken';
      yield '{"id":3,"command":"echo","options":{"text":"b"}}';
    }
    const out: unknown[] = [];
    await runBatch(lines(), await door(), async (line) => void out.push(line), quiet);
    expect(out).toMatchObject([{ id: 1, answer: {} }, { error: { code: 'bad-line' } }, { id: 3, answer: {} }]);
  });
});
