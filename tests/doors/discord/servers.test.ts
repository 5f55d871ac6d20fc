import { describe, expect, it } from 'vitest';
import { isPrivate, memberOf, SOMEBODY_ELSE, textOf, waitFor } from '../../support/discord/member.ts';
import { openNewsroom } from '../../support/discord/newsroom.ts';
import { GUILD } from '../../support/discord/small-discord.ts';

const SERVER = { id: '1170000000000000077', system_channel_id: '1170000000000000078', channels: [] };

describe('in servers', () => {
  it('says a word of welcome once, and forgets everything when it is sent away', async () => {
    const newsroom = await openNewsroom();
    const { gateway, posts } = newsroom.discord;
    gateway.dispatch('GUILD_CREATE', SERVER);
    gateway.dispatch('GUILD_CREATE', SERVER);
    await waitFor('a word of welcome', () => posts.length > 0);
    gateway.dispatch('GUILD_DELETE', { id: SERVER.id, unavailable: true });
    gateway.dispatch('GUILD_CREATE', SERVER);
    gateway.dispatch('GUILD_DELETE', { id: SERVER.id });
    await waitFor('oblivion', () => newsroom.forgotten.length > 0);
    expect(newsroom.forgotten).toEqual([SERVER.id]);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ channel_id: SERVER.system_channel_id });
    await newsroom.close();
  });

  it('greets who invited it while it was away, nobody twice, and at its very first start nobody who is there', async () => {
    const servers = [1, 2].map((n) => `${SERVER.id}${n}`);
    const greeted = new Set<string>();
    const start = async (named: readonly string[]) => {
      const newsroom = await openNewsroom({ servers: named, greeted });
      for (const id of named) newsroom.discord.gateway.dispatch('GUILD_CREATE', { ...SERVER, id });
      await newsroom.member.uses('ask', { question: 'how many died' });
      await newsroom.close();
      return newsroom.discord.posts.map(({ nonce }) => nonce);
    };
    expect(await start(servers.slice(0, 1))).toEqual([]);
    expect(await start(servers)).toEqual([`w${SERVER.id}2`]);
    expect(await start(servers)).toEqual([]);
  });

  it('forgets at the start what is kept about servers that it is no longer in, of its own shard alone', async () => {
    const [gone, ofAnotherShard] = ['1170000000000000078', String((117n << 22n) + 1n)];
    const kept = [SERVER.id, gone, ofAnotherShard, 'console'];
    const newsroom = await openNewsroom({ servers: [SERVER.id], kept, shard: [0, 2] });
    expect((BigInt(ofAnotherShard) >> 22n) % 2n).toBe(1n);
    await waitFor('oblivion', () => newsroom.forgotten.length > 0);
    expect(newsroom.forgotten).toEqual([gone]);
    await newsroom.close();
  });

  it('says at once where the coverage may not be asked', async () => {
    const newsroom = await openNewsroom({ allowed: [GUILD] });
    newsroom.discord.gateway.dispatch('GUILD_CREATE', SERVER);
    await waitFor('a word', () => newsroom.discord.posts.length > 0);
    expect(JSON.stringify(newsroom.discord.posts)).toContain('certain servers only');
    await newsroom.close();
  });

  it('welcomes in the first text channel where the server names none, and nowhere where there is none', async () => {
    const newsroom = await openNewsroom();
    const { gateway, posts } = newsroom.discord;
    const channels = [
      { id: '11', type: 2, position: 0 },
      { id: '12', type: 0, position: 5 },
      { id: '13', type: 0, position: 1 },
    ];
    gateway.dispatch('GUILD_CREATE', { id: '21' });
    gateway.dispatch('GUILD_CREATE', { id: '22', channels });
    await waitFor('a word of welcome', () => posts.length > 0);
    expect(posts.map(({ channel_id }) => channel_id)).toEqual(['13']);
    await newsroom.close();
  });

  it('answers only where the coverage may be asked, and says so elsewhere', async () => {
    const newsroom = await openNewsroom({ allowed: ['1170000000000000099'] });
    const { original } = await newsroom.member.uses('ask', { question: 'how many died' });
    expect(textOf(original)).toContain('certain servers only');
    expect(isPrivate(original)).toBe(true);
    expect(await newsroom.member.types('ask', 'source', 'f')).toEqual([]);
    await newsroom.close();
    const here = await openNewsroom({ allowed: [GUILD] });
    expect(textOf((await here.member.uses('ask', { question: 'x' })).original)).toContain('12 people');
    await here.close();
  });

  it('answers as the server has it: privately unless told otherwise, in its colour, in plain text for screen readers', async () => {
    const newsroom = await openNewsroom({ preferences: { private: true, accent: 0x123456 } });
    const { original } = await newsroom.member.uses('ask', { question: 'how many died' });
    expect(isPrivate(original)).toBe(true);
    expect(original?.components[0]).toMatchObject({ type: 17, accent_color: 0x123456 });
    const { original: open } = await newsroom.member.uses('ask', { question: 'how many died', private: false });
    expect(isPrivate(open)).toBe(false);
    await newsroom.close();
    const plain = await openNewsroom({ preferences: { plain: true } });
    const { original: tolls } = await plain.member.uses('tolls');
    expect(new Set(tolls?.components.map(({ type }) => type))).toEqual(new Set([10, 1]));
    expect(textOf(tolls)).toContain('12 people were killed');
    const context = await plain.member.presses(tolls, 'Context');
    expect(textOf(context.original)).toContain('¶1');
    await plain.close();
  });

  it('asks who is too fast to wait, kindly, with a countdown, and answers the others', async () => {
    let now = Date.parse('2024-03-07T12:00:00Z');
    const newsroom = await openNewsroom({ now: () => new Date(now) });
    for (let n = 0; n < 150; n += 1) await newsroom.member.uses('who', { name: `Quill ${n}` });
    const { original } = await newsroom.member.uses('ask', { question: 'how many died' });
    expect(textOf(original)).toContain(`<t:${now / 1000 + 1}:R>`);
    expect(isPrivate(original)).toBe(true);
    const other = await memberOf(newsroom.discord, SOMEBODY_ELSE).uses('ask', { question: 'how many died' });
    expect(textOf(other.original)).toContain('12 people');
    now += 1000;
    const again = await newsroom.member.uses('ask', { question: 'how many died' });
    expect(textOf(again.original)).toContain('12 people');
    await newsroom.close();
  });
});
