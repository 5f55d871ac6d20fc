import { expect } from 'vitest';
import type { Command } from '../../../src/command/command.ts';
import { type FrontDoor, makeFrontDoor } from '../../../src/command/front-door.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import { type DiscordDoor, startDiscord } from '../../../src/doors/discord/discord.ts';
import type { Preferences } from '../../../src/doors/discord/preferences.ts';
import { memoryOf } from '../../../src/main/memory.ts';
import type { Store } from '../../../src/store/ports/store.ts';
import { type Member, memberOf } from './member.ts';
import { ferryNews } from './small-coverage.ts';
import { type Conditions, openDiscord, type SmallDiscord, TOKEN } from './small-discord.ts';
import { stubCommands } from './stub-commands.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [field: string]: unknown;
}

export interface Newsroom {
  readonly discord: SmallDiscord;
  readonly door: DiscordDoor;
  readonly member: Member;
  readonly log: readonly LogLine[];
  /** Servers of which everything was forgotten. */
  readonly forgotten: readonly string[];
  coverage(): Coverage;
  /** The corpus has changed. */
  recover(coverage: Coverage): void;
  /** Leaves, and fails where any rule of Discord's was broken. */
  close(): Promise<void>;
}

export interface Scene extends Omit<Conditions, 'token'> {
  /** Milliseconds that an interaction's token lives. */
  readonly tokenLives?: number;
  readonly commands?: readonly Command[];
  readonly coverage?: Coverage;
  readonly token?: string;
  readonly guildId?: string;
  readonly discord?: SmallDiscord;
  readonly suggest?: FrontDoor['suggest'];
  /** Settles when the coverage has been taken up. */
  readonly opened?: Promise<void>;
  readonly now?: () => Date;
  readonly allowed?: readonly string[];
  readonly preferences?: Preferences;
  /** Servers about which something is kept. */
  readonly kept?: readonly string[];
  /** What outlives the process. */
  readonly store?: Store;
  /** Servers that were greeted before. */
  readonly greeted?: Set<string>;
}

const noting = (all: Set<string>) => ({
  isFirstRun: all.size === 0,
  has: (server: string) => all.has(server),
  note: (server: string) => void all.add(server),
});

const year = (typed: string) => (/^\d{4}$/u.test(typed) ? { from: `${typed}-01-01`, to: `${typed}-12-31` } : null);

/** The real door, the real client, the real front door; a small Discord, stub commands and a small coverage unless told otherwise. */
export async function openNewsroom(scene: Scene = {}): Promise<Newsroom> {
  const discord = scene.discord ?? (await openDiscord({ ...scene, token: scene.tokenLives ?? 900_000 }));
  let coverage = scene.coverage ?? ferryNews();
  const lines: LogLine[] = [];
  const forgotten: string[] = [];
  const write =
    (level: LogLine['level']) =>
    (event: string, fields: object = {}) => {
      lines.push({ level, event, ...fields });
    };
  const made = makeFrontDoor({
    commands: scene.commands ?? stubCommands,
    coverage: () => coverage,
    now: () => new Date('2024-03-07T12:00:00Z'),
    readDate: year,
  });
  const frontDoor = scene.suggest ? { ...made, suggest: scene.suggest } : made;
  const { guildId, token = TOKEN } = scene;
  const door = await startDiscord({
    settings: { token, apiUrl: discord.apiUrl, ...(guildId === undefined ? {} : { guildId }) },
    frontDoor,
    now: scene.now ?? (() => new Date('2024-03-07T12:00:00Z')),
    ...(scene.opened ? { opened: scene.opened } : {}),
    ...(scene.allowed ? { allowed: scene.allowed } : {}),
    ...(scene.preferences ? { preferences: () => scene.preferences ?? {} } : {}),
    ...(scene.store ? memoryOf(scene.store, scene.now ?? (() => new Date())) : {}),
    forget: (server) => void forgotten.push(server),
    kept: () => scene.kept ?? [],
    ...(scene.greeted ? { greeted: noting(scene.greeted) } : {}),
    log: { info: write('info'), warn: write('warn'), error: write('error') },
  });
  await door.registered;
  return {
    discord,
    door,
    member: memberOf(discord),
    log: lines,
    forgotten,
    coverage: () => coverage,
    recover(next) {
      coverage = next;
    },
    async close() {
      await door.stop();
      await discord.close();
      expect(discord.complaints()).toEqual([]);
      expect(JSON.stringify(lines)).not.toContain(TOKEN);
    },
  };
}
