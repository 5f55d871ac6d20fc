import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../src/answer/answer.ts';
import { toJson } from '../src/answer/json.ts';
import type { Citation } from '../src/articles/span.ts';
import { exampleOf } from '../src/command/example.ts';
import type { FrontDoor } from '../src/command/front-door.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { UserError } from '../src/errors.ts';
import { coverageOf, theFive } from './support/corpus.ts';
import { frontDoorOf } from './support/front-door.ts';
import { hostileFiles } from './support/hostile.ts';

const STATES = ['supported', 'partly', 'choose', 'not-covered'];

function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('hash' in value && 'paragraph' in value) return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}

/** Every exact text in the JSON form, with its citation. */
function quotedIn(value: unknown): readonly { text: string; citation: Citation }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    'citation' in value && value.citation !== null && 'text' in value
      ? [value as { text: string; citation: Citation }]
      : [];
  return [...here, ...Object.values(value).flatMap(quotedIn)];
}

function checkReply(reply: Reply, coverage: Coverage, door: FrontDoor): void {
  expect(STATES).toContain(reply.state);
  expect(reply.parts.length).toBeGreaterThan(0);
  for (const { article, paragraph, start, end, hash } of citationsIn(reply.parts)) {
    const cited = coverage.article(article);
    expect(cited?.hash).toBe(hash);
    const { text } = cited?.paragraphs[paragraph - 1] ?? { text: '' };
    expect(
      0 <= start && start < end && end <= text.length,
      `${article} ${paragraph} ${start}..${end} of ${text.length}`,
    ).toBe(true);
  }
  for (const part of reply.parts) {
    if (!('highlights' in part)) continue;
    const { length } = door.cut(part.citation);
    for (const { start, end } of part.highlights) expect(0 <= start && start < end && end <= length).toBe(true);
  }
  const json = toJson(reply, door.cut);
  for (const { text, citation } of quotedIn(json))
    expect(text).toBe(
      coverage.article(citation.article)?.paragraphs[citation.paragraph - 1]?.text.slice(citation.start, citation.end),
    );
}

/** A UserError is an answer too: it says what to put right. Anything else is a bug. */
const ask = (door: FrontDoor, command: string, options: Record<string, unknown>): Promise<Reply | null> =>
  door.ask(command, options).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });

async function checkTwice(
  files: Coverage,
  again: Coverage,
  questions: readonly (readonly [string, Record<string, unknown>])[],
): Promise<number> {
  const [door, twin] = [await frontDoorOf(files), await frontDoorOf(again)];
  let answered = 0;
  for (const [command, options] of questions) {
    const reply = await ask(door, command, options);
    if (reply === null) continue;
    answered += 1;
    checkReply(reply, files, door);
    expect(JSON.stringify(await ask(twin, command, options))).toBe(JSON.stringify(reply));
  }
  return answered;
}

const QUESTIONS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['ask', { question: 'how many people were killed in 2022?' }],
  ['ask', { question: 'who is Jane Roe?' }],
  ['ask', { question: 'what did Price say about the Taliban' }],
  ['ask', { question: 'when was the attack' }],
  ['ask', { question: '“The attack”' }],
  ['ask', { question: '@everyone ||x|| ``` \u202E (((' }],
  ['ask', { question: 'terrorism', from: '2022', to: '2023' }],
  ['who', { name: 'Jane Roe' }],
  ['who', { name: 'Price' }],
  ['who', { name: 'Taliban' }],
  ['who', { name: '(((' }],
  ['casualties', {}],
  ['casualties', { place: 'Pakistan', victim: 'soldiers', from: '2022' }],
  ['timeline', {}],
  ['timeline', { about: 'attack' }],
  ['quote', {}],
  ['quote', { speaker: 'Roe' }],
  ['quote', { about: 'terrorism', words: 'the Taliban' }],
  ['verify', { text: 'The attack killed 12 people.' }],
  ['verify', { text: '“The attack killed 13 people.”', speaker: 'John Doe' }],
  ['verify', { text: '[…]' }],
  ['disputes', {}],
  ['disputes', { about: 'Afghan soil' }],
  ['source', {}],
  ['source', { article: 'a' }],
  ['summary', {}],
  ['summary', { since: '2023', about: 'attack' }],
  ['help', {}],
  ['help', { command: 'ask' }],
];

describe('every answer', () => {
  it('is exact, and the same twice, over the five articles', async () => {
    const coverage = await theFive();
    const examples = (await frontDoorOf(coverage)).commands.flatMap((command) => {
      const options = exampleOf(command, coverage);
      return options === null ? [] : [[command.data.name, options] as const];
    });
    expect(examples.length).toBeGreaterThanOrEqual(9);
    expect(await checkTwice(coverage, coverage, [...QUESTIONS, ...examples])).toBeGreaterThan(30);
  });

  it('is exact, and the same twice, over articles made to break it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFiles, async (files) => {
        await checkTwice(coverageOf(files), coverageOf(files), QUESTIONS);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('to an example of help is found', async () => {
    const coverage = await theFive();
    const door = await frontDoorOf(coverage);
    for (const command of door.commands) {
      if (command.data.group !== undefined || command.data.needs !== undefined) continue;
      const options = exampleOf(command, coverage);
      expect(options, command.data.name).not.toBeNull();
      const reply = await door.ask(command.data.name, options ?? {});
      expect(['supported', 'partly'], `${command.data.name} ${JSON.stringify(options)}`).toContain(reply.state);
    }
  });
});
