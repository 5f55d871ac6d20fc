import { describe, expect, it } from 'vitest';
import { isAnswered, textOf, waitFor } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom, type Scene } from '../../support/discord/newsroom.ts';

const inNewsroom =
  (play: (newsroom: Newsroom) => Promise<void>, scene: Scene = {}) =>
  async (): Promise<void> => {
    const newsroom = await openNewsroom(scene);
    await play(newsroom).finally(() => newsroom.close());
  };

const answers = async ({ member }: Newsroom): Promise<void> => {
  const { original } = await member.uses('ask', { question: 'how many died' });
  expect(textOf(original)).toContain('12 people were killed');
};

const callbacks = ({ discord }: Newsroom, id: string) =>
  discord.requests.filter(({ path }) => path.startsWith(`/interactions/${id}/`));

describe.concurrent('on the line to Discord', () => {
  it(
    'what is told twice is answered once',
    inNewsroom(async (newsroom) => {
      const asked = newsroom.member.asks('ask', { question: 'how many died' });
      newsroom.discord.gateway.repeat();
      await waitFor('an answer', () => isAnswered(asked));
      newsroom.discord.gateway.repeat();
      await answers(newsroom);
      expect(callbacks(newsroom, asked.id)).toHaveLength(1);
    }),
  );

  it(
    'a heartbeat that is asked for comes at once',
    inNewsroom(async ({ discord }) => {
      const before = discord.gateway.seen.heartbeats;
      discord.gateway.says(1);
      await waitFor('a heartbeat', () => discord.gateway.seen.heartbeats > before);
    }),
  );

  it(
    'a heart that is not heard leads to a new connection and the same session',
    inNewsroom(
      async (newsroom) => {
        const { gateway } = newsroom.discord;
        gateway.deaf(true);
        await waitFor('the session again', () => gateway.seen.resumed > 0);
        gateway.deaf(false);
        await waitFor('the line', () => !gateway.isDown());
        await answers(newsroom);
        expect(gateway.seen.identified).toBe(1);
      },
      { heartbeat: 400 },
    ),
  );

  it.each([
    ['another connection', 7, null, {}],
    ['the same session', 9, true, {}],
    ['another connection, and has not said where', 7, null, { bareReady: true }],
  ] as const)('asked for %s it resumes', (_, op, d, scene) =>
    inNewsroom(async (newsroom) => {
      const { gateway } = newsroom.discord;
      gateway.says(op, d);
      await waitFor('the session again', () => gateway.seen.resumed > 0, 9000);
      await answers(newsroom);
      expect(gateway.seen.identified).toBe(1);
    }, scene)(),
  );

  it(
    'told that the session is over it begins a new one',
    inNewsroom(async (newsroom) => {
      const { gateway } = newsroom.discord;
      gateway.says(9, false);
      await waitFor('a new session', () => gateway.seen.identified === 2, 9000);
      await answers(newsroom);
    }),
    15_000,
  );

  it(
    'what is not known, has no name or is no object is passed over',
    inNewsroom(async (newsroom) => {
      const { gateway } = newsroom.discord;
      for (const data of [null, 'words', [], 7, { id: null }])
        for (const event of ['TOMORROW', 'GUILD_CREATE', 'GUILD_DELETE', 'MESSAGE_CREATE', 'INTERACTION_CREATE', ''])
          gateway.dispatch(event, data);
      await answers(newsroom);
    }),
  );
});
