import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom, type Scene } from '../../support/discord/newsroom.ts';
import { GUILD, openDiscord, type SmallDiscord } from '../../support/discord/small-discord.ts';
import { stubCommands } from '../../support/discord/stub-commands.ts';

describe('opening the Discord door', () => {
  let discord: SmallDiscord;
  const open: Newsroom[] = [];

  const enter = async (scene: Scene = {}): Promise<Newsroom> => {
    const newsroom = await openNewsroom({ discord, ...scene });
    open.push(newsroom);
    return newsroom;
  };

  const puts = () => discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));

  afterEach(async () => {
    for (const { door } of open.splice(0)) await door.stop();
    await discord.close();
  });

  it('registers the commands once, for everywhere, with the least intents', async () => {
    discord = await openDiscord();
    await enter();
    await enter();
    expect(puts()).toHaveLength(1);
    const registered = discord.commands.get('global') ?? [];
    expect(registered.map(({ name }) => name)).toEqual([
      'ask',
      'who',
      'source',
      'verify',
      'Verify quote',
      'slow',
      'tolls',
      'broken',
    ]);
    expect(registered[0]).toMatchObject({ type: 1, integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(registered[0]?.options).toMatchObject([
      { name: 'question', type: 3, required: true, max_length: 800 },
      { name: 'source', type: 3, autocomplete: true, max_length: 300 },
      { name: 'from', type: 3 },
      { name: 'private', type: 5 },
    ]);
    expect(registered[4]).toMatchObject({ type: 3, description: '' });
    expect(discord.gateway.seen.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
    expect(discord.complaints()).toEqual([]);
  });

  it('registers again when a command has changed, and only then', async () => {
    discord = await openDiscord();
    await enter({ guildId: GUILD });
    await enter({ guildId: GUILD, commands: [...stubCommands].reverse() });
    expect(puts()).toHaveLength(1);
    await enter({ guildId: GUILD, commands: stubCommands.slice(1) });
    expect(puts()).toHaveLength(2);
    expect(discord.commands.get(GUILD)).toHaveLength(7);
    expect(discord.complaints()).toEqual([]);
  });

  it('names what is missing where it may not register, and lives on', async () => {
    discord = await openDiscord({ noAccess: true });
    const { log, member } = await enter({ guildId: GUILD });
    expect(log.find(({ event }) => event === 'commands not registered')).toMatchObject({
      code: 50001,
      reason: expect.stringContaining('applications.commands'),
    });
    expect((await member.uses('who', { name: 'Quill' })).original).not.toBeNull();
  });

  it.each([
    ['to read them', /^GET \/applications\/\d+\/commands/u, 6],
    ['to take them', /^PUT /u, 6],
  ] as const)('tells the commands again where Discord was not able %s', async (_, on, times) => {
    discord = await openDiscord();
    discord.faults.next(on, 'broken', times);
    await enter();
    expect(discord.commands.get('global')).toHaveLength(8);
  });

  it('tells the commands where Discord does not say which it knows', async () => {
    discord = await openDiscord({ noCommandList: true });
    await enter();
    expect(discord.commands.get('global')).toHaveLength(8);
  });

  it('waits out a 429 and a broken gateway address', async () => {
    discord = await openDiscord();
    discord.faults.next(/^GET \/gateway\/bot/u, 'broken', 2);
    discord.faults.next(/^PUT /u, 'limited');
    await enter();
    expect(discord.commands.get('global')).toHaveLength(8);
  });

  it('turns away with a clear word where the token is wrong', async () => {
    discord = await openDiscord();
    await expect(enter({ token: 'another.token' })).rejects.toThrow(/does not know this token.*DISCORD_TOKEN/u);
  });

  it('turns away with a clear word where intents are not allowed', async () => {
    discord = await openDiscord({ noIntents: true });
    await expect(enter()).rejects.toThrow(/intents.*Developer Portal/u);
  });

  it('turns away with a clear word where nobody answers', async () => {
    discord = await openDiscord();
    const nobody = { ...discord, apiUrl: 'http://127.0.0.1:9/api' };
    await expect(enter({ discord: nobody })).rejects.toThrow(/cannot be reached/u);
  });

  it('says so when the token dies later', async () => {
    discord = await openDiscord();
    const { door } = await enter();
    discord.gateway.close(4004);
    expect((await door.lost).message).toContain('does not know this token');
  });

  it('closes the line when it leaves', async () => {
    discord = await openDiscord();
    const { door } = await enter();
    await door.stop();
    await waitFor('the line to close', () => discord.gateway.isDown());
  });
});
