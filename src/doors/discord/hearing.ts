import { GatewayIntentBits, type REST } from 'discord.js';
import { readInteraction } from './event.ts';
import { receive, sayLeaving } from './interactions.ts';
import { object, text } from './json.ts';
import { ACTS_KEPT } from './limits.ts';
import { answerMessage, readMessage } from './messages.ts';
import type { Log } from './mishaps.ts';
import type { Reception } from './reception.ts';
import { type Greeted, serversOf } from './servers.ts';

/**
 * Interactions need no intent. Guilds: being invited and sent away. Messages: those that mention the bot or reply to it, and direct
 * ones; what members write otherwise arrives without its text, since the message content intent is not asked for.
 */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** What is being done for members; nothing of it can fail unseen. */
export function underWayIn(log: Log) {
  const all = new Set<Promise<void>>();
  return {
    size: () => all.size,
    settled: () => Promise.allSettled([...all]),
    add(what: string, begun: () => Promise<void>): void {
      const work = Promise.resolve()
        .then(begun)
        .catch((error: unknown) => log.error('bug', { what, error: String(error) }))
        .finally(() => all.delete(work));
      all.add(work);
    },
  };
}

/** The ids of the last acts: what Discord tells twice, when a session is resumed, is one act. */
function lately(most: number) {
  const ids = new Set<string>();
  return {
    isNew(id: string): boolean {
      if (ids.has(id)) return false;
      ids.add(id);
      for (const oldest of ids) if (ids.size > most) ids.delete(oldest);
      return true;
    },
  };
}

interface Hearer {
  readonly reception: Reception;
  readonly wire: Pick<REST, 'get' | 'post'>;
  readonly underWay: ReturnType<typeof underWayIn>;
  readonly isLeaving: () => boolean;
  readonly isReady: (application: string) => void;
  readonly greeted: Greeted;
  readonly forget: (server: string) => void;
  readonly kept: () => readonly string[];
}

/** What the gateway says, to whom it concerns. */
export function hearing({ reception, wire, underWay, isLeaving, isReady, ...behind }: Hearer) {
  const { allows, log } = reception;
  const servers = serversOf({ wire, log, allows, ...behind });
  const acts = lately(ACTS_KEPT);
  let self = '';
  const heard: Readonly<Record<string, (data: unknown) => (() => Promise<void>) | null>> = {
    READY(data) {
      const ready = object(data);
      self = text(object(ready.user).id);
      servers.known(ready);
      isReady(text(object(ready.application).id));
      return null;
    },
    INTERACTION_CREATE(data) {
      const { id, token } = object(data);
      if (text(id) === '' || text(token) === '' || !acts.isNew(text(id))) return null;
      return () => (isLeaving() ? sayLeaving : receive)(reception, readInteraction(data));
    },
    MESSAGE_CREATE(data) {
      const written = self === '' ? null : readMessage(data, self);
      return written && acts.isNew(written.id) ? () => answerMessage(reception, wire, self, written) : null;
    },
    GUILD_CREATE: (data) => () => servers.came(data),
    GUILD_DELETE: (data) => () => servers.went(data),
  };
  return (name: string, data: unknown): void => {
    const work = Object.hasOwn(heard, name) ? heard[name]?.(data) : null;
    if (work) underWay.add(name, work);
  };
}
