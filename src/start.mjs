/*
 * Starts the program: node src/start.mjs …
 *
 * Node 20 reads no TypeScript, and a loader that is asked about each of some four hundred files costs more than reading the news. So the
 * sources are bundled once, by content, into node_modules/.cache, and what stands there is run: nothing to build by hand, nothing stale.
 * Where nothing may be written they are read as they stand, more slowly.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const KEPT = `${ROOT}node_modules/.cache/verbatim`;

const sources = (folder) =>
  readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sources(path) : /\.(?:ts|mjs|json)$/.test(path) ? [path] : [];
  });

/** Changes with any byte that goes into the bundle. */
function keyOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(`${ROOT}${file}`));
  return hash.digest('hex').slice(0, 20);
}

/** A program that still runs may yet load a part of its bundle. */
const isOld = (place) => Date.now() - statSync(place).mtimeMs > 30 * 24 * 3600 * 1000;

/** Made beside and moved into place, so that nobody starts half a program; what was made of older sources goes. */
async function bundle(files, place) {
  const { build } = await import('esbuild');
  const beside = `${place}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts', 'src/main/reader.ts', ...files.filter((file) => /^commands\/[^/]+\.ts$/.test(file))],
    outdir: beside,
    outbase: ROOT,
    // Whatever asks for "../../commands/" asks from src/main.
    chunkNames: 'src/main/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
  });
  try {
    renameSync(beside, place);
  } catch (error) {
    // Another start was sooner.
    rmSync(beside, { recursive: true });
    if (!existsSync(place)) throw error;
  }
  for (const other of readdirSync(KEPT)) if (isOld(`${KEPT}/${other}`)) rmSync(`${KEPT}/${other}`, { recursive: true });
}

async function bundled() {
  const files = [...sources('commands'), ...sources('src')].sort();
  const place = `${KEPT}/${keyOf(files)}`;
  if (!existsSync(place)) await bundle(files, place);
  return `${place}/src/main.js`;
}

const asTheyStand = async () => {
  (await import('tsx/esm/api')).register();
  return `${ROOT}src/main.ts`;
};

// Reading is broad, not deep: at V8's own pace it compiles functions again and again before it knows them, a third of what reading costs.
setFlagsFromString('--interrupt-budget=300000');
// Who asks once and leaves uses most patterns a few times: compiling each for speed after its first match costs more than all of them.
const STAYS = new Set([undefined, 'batch', 'bench', 'eval']);
if (!STAYS.has(process.argv[2])) setFlagsFromString('--regexp-tier-up-ticks=50');
process.setSourceMapsEnabled(true);
await import(await bundled().catch(() => asTheyStand()));
