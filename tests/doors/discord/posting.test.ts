import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Part } from '../../../src/answer/answer.ts';
import { defineCommand } from '../../../src/command/command.ts';
import type { Shown } from '../../support/discord/interactions.ts';
import { buttonsOf, isPrivate, textOf } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom } from '../../support/discord/newsroom.ts';
import { DESK, DIRECT, NO_ENTRY, READ_ONLY } from '../../support/discord/small-discord.ts';
import { stubCommands } from '../../support/discord/stub-commands.ts';

const MARK = { type: 'text', description: 'The mark', required: true } as const;
const heading = (text: string): Part => ({ type: 'heading', text });
/** More than a page: each line is a paragraph of its own. */
const LONG = Array.from({ length: 60 }, (_, at) => heading(`Line ${at} ${'of many words '.repeat(12)}`));

const again = defineCommand({
  data: { name: 'watch show', description: 'Again', secret: true, group: 'Again', options: { mark: MARK } },
  execute: () => ({ state: 'supported', parts: LONG }),
});

describe('what nobody typed', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await openNewsroom({ commands: [...stubCommands, again] });
  });
  afterAll(() => newsroom.close());

  const letter = (mark: string, target: { channel: string } | { member: string }) => {
    const article = newsroom.coverage().article('ferry');
    const citation = { article: 'ferry', hash: article?.hash ?? '', paragraph: 2, start: 0, end: 30 };
    const parts = [{ type: 'passage' as const, citation, highlights: [] }];
    return { mark, target, answer: { state: 'supported' as const, parts } };
  };
  const posted = (mark: string) => newsroom.discord.posts.filter(({ nonce }) => nonce === mark) as unknown as Shown[];

  it('is posted once, with its mark, and found again by it', async () => {
    const { post } = newsroom.door;
    newsroom.discord.faults.next(/^POST \/channels/u, 'lost');
    const sent = await post.send(letter('d1a2b3', { channel: DESK }));
    expect(sent.did).toBe('posted');
    expect(posted('d1a2b3')).toHaveLength(1);
    expect(textOf(posted('d1a2b3')[0] ?? null)).toMatch(/> At least 12 people[\s\S]*d1a2b3/u);
    expect(buttonsOf(posted('d1a2b3')[0] ?? null).map(({ label }) => label)).not.toContain('Delete');
    expect((await post.find('d1a2b3', { channel: DESK }, 0)).did).toBe('found');
    expect((await post.find('never', { channel: DESK }, 0)).did).toBe('absent');
  });

  it('reads on to whoever wants more, and stays as it is for the others', async () => {
    const { post } = newsroom.door;
    const sent = await post.send({
      mark: 'l1',
      target: { channel: DESK },
      answer: { state: 'supported', parts: LONG },
    });
    expect(sent.did).toBe('posted');
    const [first] = posted('l1');
    expect(textOf(first ?? null)).toContain('Line 0 ');
    expect(textOf(first ?? null)).not.toContain('Line 59 ');
    const { followUps, original } = await newsroom.member.presses(first ?? null, 'More');
    const shown = original ?? followUps[0] ?? null;
    expect(isPrivate(shown)).toBe(true);
    expect(textOf(shown)).not.toContain('Line 0 ');
    expect(textOf(shown)).not.toContain('changed');
    expect(buttonsOf(shown).map(({ label }) => label)).toContain('Previous');
    const turned = await newsroom.member.presses(shown, 'Previous');
    expect(textOf(turned.original)).toContain('Line 0 ');
  });

  it('reaches a member directly', async () => {
    expect((await newsroom.door.post.send(letter('w1', { member: '9' }))).did).toBe('posted');
    expect(posted('w1')[0]).toMatchObject({ channel_id: DIRECT });
  });

  it('says whether it was certainly refused, or nobody knows', async () => {
    const { post } = newsroom.door;
    expect((await post.send(letter('n1', { channel: NO_ENTRY }))).did).toBe('refused');
    newsroom.discord.faults.next(/^POST \/channels/u, 'lost', 4);
    expect((await post.send(letter('n2', { channel: DESK }))).did).toBe('unknown');
    newsroom.discord.faults.next(/^GET \/channels/u, 'broken', 4);
    expect((await post.find('n2', { channel: DESK }, 0)).did).toBe('unknown');
    expect((await post.find('n2', { channel: DESK }, 0)).did).toBe('found');
  });

  it('names what keeps the bot from posting', async () => {
    const { whyNotPost } = newsroom.door;
    expect(await whyNotPost(DESK)).toBeNull();
    expect(await whyNotPost(READ_ONLY)).toContain('Send Messages');
    expect(await whyNotPost('1170000000000000023')).toContain('text channel');
    expect(await whyNotPost('404')).toContain('<#404>');
  });
});
