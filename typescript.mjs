/*
 * Runs TypeScript as it stands: node --import ./typescript.mjs src/main.ts
 *
 * Node 20 asks a loader in another thread about every file. This one answers only what this program needs: our imports name their
 * files, so nothing is looked for; types are taken off once and kept by content in node_modules/.cache. The console starts half a second
 * sooner than with a loader for every kind of program. Anything else (tests, worker threads) may run through tsx: the sources are the same.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

const HERE = new URL('./', import.meta.url).href;
const CACHE = new URL('./node_modules/.cache/typescript/', import.meta.url);
/** Part of every key: what is made differently is kept apart. */
const MADE_BY = 'esbuild 0.28.2, 1';

const kept = (place) => {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return null;
  }
};

/** Written beside and moved into place, so that nobody reads half a file; where nothing may be written, nothing is kept. */
function keep(place, code) {
  try {
    mkdirSync(CACHE, { recursive: true });
    const beside = new URL(`${place.href}.${process.pid}`);
    writeFileSync(beside, code);
    renameSync(beside, place);
  } catch {
    // The next start takes the types off again.
  }
}

async function withoutTypes(text, path) {
  const { transform } = await import('esbuild');
  const { code } = await transform(text, {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: path,
    sourcemap: 'inline',
    sourcesContent: false,
  });
  return code;
}

/** Node's hook: the source of a module, without its types. */
export async function load(url, context, next) {
  const ours = url.startsWith(HERE) && !url.startsWith('node_modules/', HERE.length);
  if (!ours || !/\.(?:ts|json)$/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const text = readFileSync(path, 'utf8');
  if (url.endsWith('.json')) return { format: 'json', source: text, shortCircuit: true };
  const key = createHash('sha256').update(`${MADE_BY}\n${path}\n${text}`).digest('hex').slice(0, 32);
  const place = new URL(`${key}.mjs`, CACHE);
  let source = kept(place);
  if (source === null) {
    source = await withoutTypes(text, path);
    keep(place, source);
  }
  return { format: 'module', source, shortCircuit: true };
}

// The hooks' own thread loads this file too, under a name of its own, and must not register it again.
if (!import.meta.url.endsWith('?hooks')) {
  process.setSourceMapsEnabled(true);
  register(`${import.meta.url}?hooks`);
}
