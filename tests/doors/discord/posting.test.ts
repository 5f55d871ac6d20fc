import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Part } from '../../../src/answer/answer.ts';
import { defineCommand } from '../../../src/command/command.ts';
import type { Shown } from '../../support/discord/interactions.ts';
import { buttonsOf, isPrivate, textOf } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom } from '../../support/discord/newsroom.ts';
import { DESK, DIRECT, FORUM, NO_ENTRY, NO_THREADS, READ_ONLY, SHELF } from '../../support/discord/small-discord.ts';
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

  const longLetter = (mark: string, channel: string) => ({
    mark,
    target: { channel },
    answer: { state: 'supported' as const, parts: LONG },
  });
  const inThread = (id: string) =>
    newsroom.discord.posts.filter(({ channel_id }) => channel_id === id).map((one) => textOf(one as unknown as Shown));

  it('puts the pages behind the first into a thread on it, each once, however often it is taken up', async () => {
    const { post } = newsroom.door;
    const sent = await post.send(longLetter('t1', DESK));
    const message = sent.did === 'posted' ? sent.message : '';
    newsroom.discord.faults.next(/^POST \/channels\/\d+\/messages$/u, 'broken', 6);
    await post.goOn(longLetter('t1', DESK), message);
    await post.goOn(longLetter('t1', DESK), message);
    await post.goOn(longLetter('t1', DESK), message);
    const pages = inThread(message);
    expect(newsroom.discord.threads.get(message)).toMatchObject({ parent_id: DESK });
    const lines = (text: string) => text.match(/Line \d+ /gu) ?? [];
    const all = [...posted('t1').map(textOf), ...pages].flatMap(lines);
    expect(all).toEqual(LONG.map((_, at) => `Line ${at} `));
    expect((await post.find('t1', { channel: DESK }, 0)).did).toBe('found');
  });

  it('leaves it at the first page where it may open no thread, and where one page is all', async () => {
    const { post } = newsroom.door;
    const sent = await post.send(longLetter('t2', NO_THREADS));
    await post.goOn(longLetter('t2', NO_THREADS), sent.did === 'posted' ? sent.message : '');
    expect(buttonsOf(posted('t2')[0] ?? null).map(({ label }) => label)).toContain('More');
    const before = newsroom.discord.threads.size;
    await post.goOn(letter('t3', { channel: DESK }), '1');
    await post.goOn({ ...longLetter('t4', DESK), target: { member: '9' } }, '1');
    expect(newsroom.discord.threads.size).toBe(before);
  });

  it('opens a post in a forum, finds it again by its mark, and goes on in it', async () => {
    const { post } = newsroom.door;
    expect((await post.find('f1', { channel: FORUM }, 0)).did).toBe('absent');
    newsroom.discord.faults.next(/^POST \/channels\/\d+\/threads/u, 'lost');
    expect((await post.send(longLetter('f1', FORUM))).did).toBe('unknown');
    const found = await post.find('f1', { channel: FORUM }, 0);
    const id = found.did === 'found' ? found.message : '';
    expect(newsroom.discord.threads.get(id)).toMatchObject({
      parent_id: FORUM,
      name: expect.stringContaining('Line 0'),
    });
    await post.goOn(longLetter('f1', FORUM), id);
    expect(inThread(id).join('\n')).toContain('Line 59 ');
    newsroom.discord.faults.next(/^GET \/guilds/u, 'broken', 6);
    expect((await post.find('f1', { channel: FORUM }, 0)).did).toBe('unknown');
  });

  it('reaches a member directly', async () => {
    expect((await newsroom.door.post.send(letter('w1', { member: '9' }))).did).toBe('posted');
    expect(posted('w1')[0]).toMatchObject({ channel_id: DIRECT });
  });

  it('says whether it was certainly refused, or nobody knows', async () => {
    const { post } = newsroom.door;
    expect((await post.send(letter('n1', { channel: NO_ENTRY }))).did).toBe('refused');
    newsroom.discord.faults.next(/^POST \/channels/u, 'lost', 6);
    expect((await post.send(letter('n2', { channel: DESK }))).did).toBe('unknown');
    newsroom.discord.faults.next(/^GET \/channels/u, 'broken', 6);
    expect((await post.find('n2', { channel: DESK }, 0)).did).toBe('unknown');
    expect((await post.find('n2', { channel: DESK }, 0)).did).toBe('found');
  });

  it('names what keeps the bot from posting', async () => {
    const { whyNotPost } = newsroom.door;
    expect(await whyNotPost(DESK)).toBeNull();
    expect(await whyNotPost(READ_ONLY)).toContain('Send Messages');
    expect(await whyNotPost(FORUM)).toBeNull();
    expect(await whyNotPost(SHELF)).toContain('text channel');
    expect(await whyNotPost('404')).toContain('<#404>');
  });
});
