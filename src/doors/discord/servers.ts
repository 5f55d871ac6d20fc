import { ChannelType, type REST, Routes } from 'discord.js';
import { words } from '../../answer/words.ts';
import { message, text as shown } from './components.ts';
import { list, object, text } from './json.ts';
import { type Log, undelivered } from './mishaps.ts';
import { ACCENT } from './reply.ts';
import { bodyOf } from './responses.ts';

/* Coming into a server and leaving it. */

export interface Servers {
  /** READY: the servers in which the bot is, of one shard; what is kept about others of that shard is forgotten. */
  readonly known: (ready: unknown) => void;
  /** GUILD_CREATE: a word of welcome where it is a new one, once, though it came while the bot was away. */
  readonly came: (server: unknown) => Promise<void>;
  /** GUILD_DELETE: everything of it is forgotten, unless it is only out of reach. */
  readonly went: (server: unknown) => Promise<void>;
}

/** To whom a word of welcome was said: it outlives the process. */
export interface Greeted {
  /** No run before this one has kept such a record: whoever is there already is not greeted. */
  readonly isFirstRun: boolean;
  readonly has: (server: string) => boolean;
  readonly note: (server: string) => void;
}

export const greetedOnlyNow = (): Greeted => {
  const all = new Set<string>();
  return { isFirstRun: true, has: (server) => all.has(server), note: (server) => void all.add(server) };
};

interface Behind {
  readonly wire: Pick<REST, 'post'>;
  readonly greeted: Greeted;
  readonly log: Log;
  readonly allows: (server: string) => boolean;
  readonly forget: (server: string) => void;
  readonly kept: () => readonly string[];
}

/** Discord spreads servers over the shards by their ids. */
function isOnShard(server: string, shard: unknown): boolean {
  const [mine = 0, all = 1] = Array.isArray(shard) ? shard.map(Number) : [];
  return /^\d+$/u.test(server) && (BigInt(server) >> 22n) % BigInt(all) === BigInt(mine);
}

/** Where a server greets newcomers itself, else its first text channel. */
function greetingChannel(server: Readonly<Record<string, unknown>>): string | null {
  const own = text(server.system_channel_id);
  if (own !== '') return own;
  const channels = list(server.channels).filter(({ type }) => type === ChannelType.GuildText);
  const [first] = [...channels].sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));
  return text(first?.id) || null;
}

export function serversOf({ wire, log, greeted, allows, forget, kept }: Behind): Servers {
  const here = new Set<string>();
  const leave = (id: string) => {
    here.delete(id);
    forget(id);
    log.info('left', { server: id });
  };
  return {
    known(ready) {
      const { guilds, shard } = object(ready);
      if (!Array.isArray(guilds)) return;
      const named = new Set(list(guilds).map(({ id }) => text(id)));
      for (const id of named) {
        here.add(id);
        if (greeted.isFirstRun) greeted.note(id);
      }
      for (const id of kept()) if (!named.has(id) && isOnShard(id, shard)) leave(id);
    },
    async came(payload) {
      const server = object(payload);
      const id = text(server.id);
      if (id === '' || server.unavailable === true || greeted.has(id)) return;
      here.add(id);
      greeted.note(id);
      const channel = greetingChannel(server);
      log.info('invited', { server: id, channel });
      if (channel === null) return;
      const welcome = allows(id) ? words.welcome : words.notHere;
      const body = { ...bodyOf(message(ACCENT.choose, [shown(welcome)])), nonce: `w${id}`, enforce_nonce: true };
      await wire
        .post(Routes.channelMessages(channel), { body })
        .catch((error) => log.warn('no word of welcome', { server: id, channel, ...undelivered(error) }));
    },
    async went(payload) {
      const { id, unavailable } = object(payload);
      if (unavailable !== true && here.has(text(id))) leave(text(id));
    },
  };
}
