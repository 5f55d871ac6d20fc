import { DiscordAPIError, type REST } from 'discord.js';
import type { Command } from '../../command/command.ts';
import { type Log, undelivered } from './mishaps.ts';
import { register } from './registration.ts';

/* Telling Discord the commands: again and again where it cannot listen, since without them nobody can ask anything. */

interface Telling {
  readonly wire: Pick<REST, 'get' | 'put'>;
  readonly application: string;
  readonly commands: readonly Command[];
  readonly guildId?: string | undefined;
  readonly log: Log;
  readonly isLeaving: () => boolean;
  /** Milliseconds before the second try; doubled each time. */
  readonly firstPause: number;
}

const LONGEST_PAUSE = 300_000;

/** It listened and said no: it will say no again. */
const isRefusal = (error: unknown): boolean => error instanceof DiscordAPIError && error.status < 500;

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** Settles when Discord knows the commands or has refused them. Never rejects. */
export async function tellCommands(telling: Telling): Promise<void> {
  const { wire, application, commands, guildId, log, isLeaving, firstPause } = telling;
  const where = guildId === undefined ? 'everywhere' : `server ${guildId}`;
  for (let wait = firstPause; !isLeaving(); wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      const outcome = await register(wire, application, commands, guildId);
      log.info(`commands ${outcome}`, { where, commands: commands.length });
      return;
    } catch (error) {
      const again = isRefusal(error) ? undefined : wait;
      log.error('commands not registered', { where, ...undelivered(error), again });
      if (again === undefined) return;
    }
    await pause(wait);
  }
}
