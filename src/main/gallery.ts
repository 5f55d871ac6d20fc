import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Arguments } from '../doors/console/arguments.ts';
import type { Settings } from '../settings.ts';
import { openFrontDoor } from './front-door.ts';
import { write } from './streams.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIST = 'docs/gallery.json';
const FOLDER = 'docs/gallery';

const Wanted = z.array(
  z.object({
    name: z.string(),
    light: z.boolean().default(false),
    command: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.boolean()])),
  }),
);

/** Pictures of real answers, as Discord shows them: `gallery [LIST.json [FOLDER]]`. */
export async function gallery(args: Arguments, settings: Settings): Promise<number> {
  const [{ makeGallery }, { shownAnswer }, frontDoor] = await Promise.all([
    import('../tools/gallery.ts'),
    import('../doors/discord/shown-answers.ts'),
    openFrontDoor(args, settings),
  ]);
  const [, list = LIST, folder = FOLDER] = args.words;
  const wanted = Wanted.parse(JSON.parse(await readFile(list, 'utf8')));
  const shots = await Promise.all(
    wanted.map(async ({ name, light, ...asked }) => ({ name, light, ...(await shownAnswer(frontDoor, asked)) })),
  );
  const files = await makeGallery(shots, folder, ROOT);
  await write(`${files.join('\n')}\n`);
  return 0;
}
