import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Corpus } from '../../src/articles/corpus.ts';
import { watchCorpus } from '../../src/articles/watching.ts';

/** A folder that is looked at by hand: no timer decides when. */
async function watched(files: Readonly<Record<string, string>>) {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
  const put = (file: string, text: string) => {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  for (const [file, text] of Object.entries(files)) put(file, text);
  const states: Corpus[] = [];
  const parameters = { dir, moved: (corpus: Corpus) => void states.push(corpus), settleMs: 1e6, everyMs: 1e6 };
  const watching = await watchCorpus(parameters);
  states.push(watching.corpus);
  onTestFinished(() => {
    watching.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  const ids = () => states.at(-1)?.articles.map(({ id }) => id);
  return { dir, put, look: watching.look, states, ids };
}

const NEWS = 'The bridge of Velmora was closed on Friday.\n';

describe('a watched corpus', () => {
  it('takes what was added once two looks agree, and hands the others over as they were', async () => {
    const { put, look, states, ids } = await watched({ 'a.md': NEWS });
    put('2024/05/b.md', NEWS);
    await look();
    expect(states).toHaveLength(1);
    await look();
    expect(ids()).toEqual(['2024/05/b', 'a']);
    expect(states[1]?.articles[1]).toBe(states[0]?.articles[0]);
    await look();
    expect(states).toHaveLength(2);
  });

  it('leaves a file alone while it is being written', async () => {
    const { dir, put, look, states, ids } = await watched({ 'a.md': NEWS });
    put('b.md', 'The bridge of');
    for (const piece of [' Velmora', ' was closed', ' on Friday.']) {
      await look();
      appendFileSync(join(dir, 'b.md'), piece);
    }
    await look();
    expect(states).toHaveLength(1);
    await look();
    expect(ids()).toEqual(['a', 'b']);
    expect(states[1]?.articles[1]?.body).toBe('The bridge of Velmora was closed on Friday.');
  });

  it('keeps an article as it was until its new text is whole', async () => {
    const { put, look, states } = await watched({ 'a.md': NEWS });
    put('a.md', 'The bridge of Velmora was opened again.\n');
    await look();
    expect(states).toHaveLength(1);
    await look();
    expect(states[1]?.articles[0]?.body).toMatch(/opened again/u);
  });

  it('follows a file that is moved, and lets one go only when it is missing twice', async () => {
    const { dir, look, ids, states } = await watched({ 'a.md': NEWS, 'b.md': NEWS });
    renameSync(join(dir, 'a.md'), join(dir, 'c.md'));
    rmSync(join(dir, 'b.md'));
    await look();
    expect(states).toHaveLength(1);
    await look();
    expect(ids()).toEqual(['c']);
  });

  it('reads again what is saved with the same length', async () => {
    const { dir, put, look, states } = await watched({ 'a.md': 'Twelve died.\n' });
    put('a.md', 'Eleven died.');
    utimesSync(join(dir, 'a.md'), 1, 1);
    await look();
    await look();
    expect(states.at(-1)?.articles[0]?.body).toBe('Eleven died.');
  });

  it('keeps what it has while the folder cannot be read, says so once, and goes on', async () => {
    const { dir, look, states, ids } = await watched({ 'a.md': NEWS });
    renameSync(dir, `${dir}-away`);
    await look();
    await look();
    expect(states).toHaveLength(2);
    expect(ids()).toEqual(['a']);
    expect(states[1]?.problems[0]?.reason).toMatch(/cannot be read just now/u);
    renameSync(`${dir}-away`, dir);
    await look();
    expect(states.at(-1)?.problems).toEqual([]);
  });
});
