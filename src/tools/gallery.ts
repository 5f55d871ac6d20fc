import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { page, type Shot } from './gallery/page.ts';
import { heightOf, photographer, serve } from './gallery/photograph.ts';

export type { Shot } from './gallery/page.ts';

const THEMES = ['dark', 'light'] as const;

/** Pictures of messages in Discord's look, `NAME-dark.png` for each and `NAME-light.png` where wanted, below `folder`. */
export async function makeGallery(shots: readonly Shot[], folder: string, root: string): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = new Map(
    shots.flatMap((shot) =>
      THEMES.filter((theme) => theme === 'dark' || shot.light === true).map(
        (theme) => [`${shot.name}-${theme}`, page(shot, theme)] as const,
      ),
    ),
  );
  const server = await serve(pages, root);
  try {
    const photograph = await photographer(server);
    for (const name of pages.keys()) {
      await photograph(name, join(folder, `${name}.png`), await heightOf(server, name));
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return [...pages.keys()].map((name) => join(folder, `${name}.png`));
}
