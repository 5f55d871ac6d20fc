import { ChannelType, type REST, Routes } from 'discord.js';
import { words } from '../../answer/words.ts';
import { message, text as shown } from './components.ts';
import { list, object, text } from './json.ts';
import { type Log, undelivered } from './mishaps.ts';
import { ACCENT } from './reply.ts';
import { bodyOf } from './responses.ts';

/* Coming into a server and leaving it. Those that Discord names at the start are known already. */

export interface Servers {
  /** READY: the servers in which the bot is. */
  readonly known: (ready: unknown) => void;
  /** GUILD_CREATE: a word of welcome where it is a new one. */
  readonly came: (server: unknown) => Promise<void>;
  /** GUILD_DELETE: everything of it is forgotten, unless it is only out of reach. */
  readonly went: (server: unknown) => Promise<void>;
}

interface Behind {
  readonly wire: Pick<REST, 'post'>;
  readonly log: Log;
  readonly forget: (server: string) => void;
}

/** Where a server greets newcomers itself, else its first text channel. */
function greetingChannel(server: Readonly<Record<string, unknown>>): string | null {
  const own = text(server.system_channel_id);
  if (own !== '') return own;
  const channels = list(server.channels).filter(({ type }) => type === ChannelType.GuildText);
  const [first] = [...channels].sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));
  return text(first?.id) || null;
}

export function serversOf({ wire, log, forget }: Behind): Servers {
  const here = new Set<string>();
  return {
    known: (ready) => {
      for (const { id } of list(object(ready).guilds)) here.add(text(id));
    },
    async came(payload) {
      const server = object(payload);
      const id = text(server.id);
      if (id === '' || server.unavailable === true || here.has(id)) return;
      here.add(id);
      const channel = greetingChannel(server);
      log.info('invited', { server: id, channel });
      if (channel === null) return;
      const body = { ...bodyOf(message(ACCENT.choose, [shown(words.welcome)])), nonce: `w${id}`, enforce_nonce: true };
      await wire
        .post(Routes.channelMessages(channel), { body })
        .catch((error) => log.warn('no word of welcome', { server: id, channel, ...undelivered(error) }));
    },
    async went(payload) {
      const { id, unavailable } = object(payload);
      if (unavailable === true || !here.delete(text(id))) return;
      forget(text(id));
      log.info('left', { server: text(id) });
    },
  };
}
