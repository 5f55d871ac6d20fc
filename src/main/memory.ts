import { join } from 'node:path';
import type { Cloakroom } from '../doors/discord/button.ts';
import type { Store } from '../store/ports.ts';

const FILE = 'verbatim.db';
const KEPT_SETTINGS = ['private', 'accent', 'plain'];

/** What must survive a restart, below the data folder. */
export async function openMemory(dataDir: string): Promise<Store> {
  const { openStore } = await import('../store/open.ts');
  return openStore(join(dataDir, FILE));
}

/** What the Discord door sees of it. */
export const memoryOf = ({ keepsakes, versions, schedules, settings }: Store, now: () => Date) => ({
  cloakroom: { keep: (text) => keepsakes.keep(text, now().getTime()), find: keepsakes.find } satisfies Cloakroom,
  past(id: string, hash: string) {
    const version = versions.of(id).findLast((one) => one.hash.startsWith(hash));
    return version === undefined ? undefined : (versions.article(id, version.hash) ?? undefined);
  },
  forget(server: string) {
    for (const { id } of schedules.of(server)) schedules.remove(id);
    for (const name of KEPT_SETTINGS) settings.set(server, name, null);
  },
});
