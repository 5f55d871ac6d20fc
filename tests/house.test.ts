import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which room may import which: the twin of the table in DESIGN.md. `types:` marks a room of which only types may be imported. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  articles: [],
  search: ['articles'],
  extraction: ['articles'],
  coverage: ['articles', 'search', 'extraction'],
  answer: ['articles', 'types:extraction', 'types:coverage'],
  asking: ['articles', 'search', 'extraction', 'coverage', 'answer'],
  store: ['articles'],
  digest: ['articles', 'search', 'coverage', 'answer', 'store'],
  command: ['answer', 'coverage', 'asking', 'types:store'],
  commands: ['command', 'asking', 'answer', 'coverage', 'articles', 'digest', 'types:store'],
  'doors/console': ['command', 'answer', 'articles', 'coverage'],
  'doors/batch': ['command', 'answer', 'articles', 'coverage'],
  'doors/health': [],
  drawing: ['answer', 'articles'],
  'doors/discord': ['command', 'answer', 'articles', 'coverage', 'drawing', 'types:digest'],
  tools: ['articles', 'search', 'extraction', 'coverage', 'answer', 'asking', 'command', 'commands', 'store', 'digest'],
};

interface ImportLine {
  readonly file: string;
  readonly from: string;
  readonly typesOnly: boolean;
  readonly target: string;
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const roomOf = (path: string): string => {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top !== 'src') return top;
  if (second === 'doors') return `doors/${third}`;
  return second.replace(/\.ts$/u, '');
};

const IMPORT =
  /^(?:import|export)\s+(?<types>type\s)?[^'"]*?from\s+'(?<target>[^']+)'|^import\s+'(?<bare>[^']+)'|\bimport\((?:new URL\()?'(?<lazy>[^']+)'/gmu;

function importsOf(file: string): readonly ImportLine[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(({ groups = {} }) => ({
    file,
    from: roomOf(file),
    typesOnly: groups.types !== undefined,
    target: groups.target ?? groups.bare ?? groups.lazy ?? '',
  }));
}

const all = ['src', 'commands'].flatMap(filesBelow).flatMap(importsOf);

const targetRoom = ({ file, target }: ImportLine): string => roomOf(normalize(join(dirname(file), target)));

const isOurs = ({ target }: ImportLine) => target.startsWith('.');

function isAllowed(line: ImportLine): boolean {
  const to = targetRoom(line);
  if (line.from === 'main') return true;
  if (to === line.from) return line.from !== 'commands';
  if (to === 'errors') return true;
  const allowed = MAY_IMPORT[line.from] ?? [];
  return allowed.includes(to) || (line.typesOnly && allowed.includes(`types:${to}`));
}

describe('the house', () => {
  it('is made of the rooms of the table', () => {
    const rooms = new Set(all.map(({ from }) => from));
    expect(
      [...rooms].filter((room) => !(room in MAY_IMPORT) && !['main', 'settings', 'errors'].includes(room)),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(50);
  });

  it('imports downwards only', () => {
    expect(all.filter(isOurs).filter((line) => !isAllowed(line))).toEqual([]);
  });

  it('keeps discord.js behind the Discord door and the outside behind main', () => {
    const packages = all.filter((line) => !isOurs(line));
    expect(
      packages.filter(({ target, from }) => /^(?:discord\.js|@discordjs)/u.test(target) && from !== 'doors/discord'),
    ).toEqual([]);
    expect(packages.filter(({ target, from }) => /^node:/u.test(target) && from === 'commands')).toEqual([]);
    expect(packages.filter(({ target, from }) => target === 'dotenv' && from !== 'settings')).toEqual([]);
  });

  it('reads the environment in settings alone', () => {
    const readers = ['src', 'commands']
      .flatMap(filesBelow)
      .filter((file) => /\bprocess\.env\b/u.test(readFileSync(join(root, file), 'utf8')));
    expect(readers).toEqual(['src/settings.ts']);
  });
});
