import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const SETTINGS = ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'CORPUS_DIR', 'LOG_LEVEL', 'HEALTH_PORT'];
/** Nothing of the machine's own settings counts, nor of a .env file: an empty variable unsets what stands there. */
const unset = Object.fromEntries([...SETTINGS, 'DATA_DIR', 'NO_COLOR', 'FORCE_COLOR'].map((name) => [name, '']));

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** The program as its user starts it. */
function verbatim(argv: readonly string[], typed = '', settings: Record<string, string> = {}): Promise<Run> {
  const env = { ...process.env, ...unset, ...settings };
  const child = spawn(process.execPath, ['src/start.mjs', ...argv], { cwd: root, env });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(typed);
  return new Promise((resolve) => child.on('close', (code) => resolve({ out, err, code })));
}

let empty = '';
let broken = '';
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'verbatim-'));
  broken = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await writeFile(join(broken, 'good.md'), 'Twelve bridges in Ardania gave way on Friday after a week of rain.\n');
  await writeFile(
    join(broken, 'bad.md'),
    '---\npublished: yesterday\n---\nThe river has been rising since Monday, officials said.\n',
  );
});
afterAll(() => Promise.all([empty, broken].map((folder) => rm(folder, { recursive: true }))));

describe.concurrent('the program', { timeout: 60_000 }, () => {
  it('opens the console without a token and answers lines from a pipe', async () => {
    const { out, code } = await verbatim([], '/source\n/quit\n');
    expect(out.split('\n')[0]).toContain('DISCORD_TOKEN');
    expect(out).toContain('The Media Line · undated · 39 paragraphs');
    expect(out).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('answers once, in colour when that is forced', async () => {
    const { out, code } = await verbatim(['source', 'rasc'], '', { FORCE_COLOR: '1' });
    expect(out).toContain('\u001b[');
    expect(out).toContain('RASC News Agency');
    expect(code).toBe(0);
  });

  it.each<[readonly string[], string]>([
    [['bach'], 'Did you mean "batch"?'],
    [['source', '--artcle', 'x'], 'did you mean "article"?'],
    [['--corps', 'news'], 'did you mean "--corpus"?'],
    [['batch', '--quiet'], 'batch has no option "--quiet". It takes --corpus, --now.'],
    [['check', 'corpus', 'more'], 'check takes no "more"'],
  ])('%j is wrong usage', async (argv, message) => {
    const { out, err, code } = await verbatim(argv);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain(message);
  });

  it('gives the mistake as JSON too', async () => {
    const { out, code } = await verbatim(['source', '--now', 'noon', '--json']);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'bad-option' } });
    expect(code).toBe(2);
  });

  it('leaves with 1 where nothing is covered, where there is no article and where a setting is wrong', async () => {
    const runs = await Promise.all([
      verbatim(['source', 'no such article']),
      verbatim(['source', '--corpus', empty]),
      verbatim([], '', { LOG_LEVEL: 'loud' }),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(runs[1]?.err).toContain('No article');
    expect(runs[2]?.err).toContain('LOG_LEVEL: expected one of');
  });

  it('checks a corpus', async () => {
    const [good, bad] = await Promise.all([verbatim(['check']), verbatim(['check', broken, '--json'])]);
    expect(good).toMatchObject({ code: 0, out: expect.stringContaining('5 articles loaded, no problem') });
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ problems: [{ file: 'bad.md', loaded: true }] });
  });

  it('answers a batch in order and again in the same bytes', async () => {
    const lines =
      '\uFEFF{"id":1,"command":"source"}\r\n\r\nnonsense\n{"id":2,"command":"source","options":{"article":"rasc"}}';
    const [once, again] = await Promise.all([verbatim(['batch'], lines), verbatim(['batch'], lines)]);
    const answers: readonly { id: unknown; error?: { code: string } }[] = once.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, null, 2]);
    expect(answers[1]?.error?.code).toBe('bad-line');
    expect(again.out).toBe(once.out);
  });
});
