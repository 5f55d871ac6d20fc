import { join } from 'node:path';
import type { Cloakroom } from '../doors/discord/button.ts';
import type { Preferences } from '../doors/discord/preferences.ts';
import type { Store } from '../store/ports/store.ts';
import { STATE_FILE } from './front-door.ts';

/** Kept beside what members have set: it goes with the rest when the bot is sent away. */
const GREETED = 'greeted';
/** In the place of a server: what is known of the bot itself. */
const BOT = 'bot';
const YES: ReadonlySet<string> = new Set(['true', 'yes', 'on', '1']);

/** What must survive a restart, below the data folder. */
export async function openMemory(dataDir: string): Promise<Store> {
  const { openStore } = await import('../store/open.ts');
  return openStore(join(dataDir, STATE_FILE));
}

/** What the Discord door sees of it. */
export const memoryOf = (store: Store, now: () => Date) => {
  const { keepsakes, versions, settings, servers } = store;
  const isFirstRun = settings.get(BOT, GREETED) === null;
  settings.set(BOT, GREETED, 'yes');
  return {
    cloakroom: { keep: (text) => keepsakes.keep(text, now().getTime()), find: keepsakes.find } satisfies Cloakroom,
    past(id: string, hash: string) {
      const version = versions.of(id).findLast((one) => one.hash.startsWith(hash));
      return version === undefined ? undefined : (versions.article(id, version.hash) ?? undefined);
    },
    preferences(server: string | null | undefined): Preferences {
      if (!server) return {};
      const accent = /^#?([0-9a-f]{6})$/iu.exec(settings.get(server, 'accent') ?? '')?.[1];
      return {
        private: YES.has(settings.get(server, 'private') ?? ''),
        plain: YES.has(settings.get(server, 'plain') ?? ''),
        ...(accent === undefined ? {} : { accent: Number.parseInt(accent, 16) }),
      };
    },
    greeted: {
      isFirstRun,
      has: (server: string) => settings.get(server, GREETED) !== null,
      note: (server: string) => settings.set(server, GREETED, 'yes'),
    },
    forget: servers.forget,
    kept: servers.known,
  };
};
