import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shown } from '../../support/discord/interactions.ts';
import { buttonsOf, textOf } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom } from '../../support/discord/newsroom.ts';
import { DESK, DIRECT, NO_ENTRY, READ_ONLY } from '../../support/discord/small-discord.ts';

describe('what nobody typed', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await openNewsroom();
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
