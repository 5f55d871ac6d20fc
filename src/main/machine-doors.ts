import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Arguments, given, namedValue } from '../doors/console/arguments.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { corpusDir, openFrontDoor, STATE_FILE } from './front-door.ts';
import { jsonWriter, report, stdinLines, write } from './streams.ts';

type Way = (args: Arguments, settings: Settings) => Promise<number>;

const batch: Way = async (args, settings) => {
  const { runBatch } = await import('../doors/batch/batch.ts');
  await runBatch(await stdinLines(), await openFrontDoor(args, settings), await jsonWriter(), report);
  return 0;
};

const check: Way = async (args, settings) => {
  const [{ loadCorpus }, { checkReport }] = await Promise.all([
    import('../articles/corpus.ts'),
    import('../tools/check.ts'),
  ]);
  const dir = args.words[1] ?? corpusDir(args, settings);
  const { text, exitCode } = checkReport(await loadCorpus(dir), dir, given(args, 'json'));
  await write(text);
  return exitCode;
};

const extract: Way = async ({ words }) => {
  const { extractDoor, kindOf } = await import('../tools/extract.ts');
  await extractDoor(kindOf(words[1]), await stdinLines(), await jsonWriter(), report);
  return 0;
};

const TOP = 20;

const needed = (args: Arguments, option: string): string => {
  const value = namedValue(args, option);
  if (value !== undefined) return value;
  throw new UserError('bad-option', `search needs --${option} FILE: JSON lines, plain or gzipped`);
};

const search: Way = async (args) => {
  const { searchDoor } = await import('../tools/search.ts');
  const top = Number(namedValue(args, 'top') ?? TOP);
  if (!Number.isInteger(top) || top < 1) throw new UserError('bad-option', '--top takes a whole number from 1 on');
  const find = !given(args, 'answers') ? 'documents' : given(args, 'given') ? 'sentencesGiven' : 'sentences';
  const request = { docs: needed(args, 'docs'), queries: needed(args, 'queries'), top, find } as const;
  await searchDoor(request, await jsonWriter());
  return 0;
};

const evaluate: Way = async (args) => {
  const { runEval } = await import('../tools/eval.ts');
  const dir = args.words.at(-1);
  const errors = namedValue(args, 'errors');
  if (args.words.length < 2 || dir === undefined)
    throw new UserError('bad-option', 'eval takes the folder of the development data: npm run eval -- DIR');
  return runEval(errors === undefined ? { dir } : { dir, errors }, write);
};

const bench: Way = async (args, settings) => {
  const [{ benchSize, runBench }, { warmUp }] = await Promise.all([
    import('../tools/bench.ts'),
    import('./warm-up.ts'),
  ]);
  const [sizes, size, docs, left] = ['sizes', 'size', 'docs', 'left'].map((option) => namedValue(args, option));
  const program = [process.execPath, ...process.execArgv, ...process.argv.slice(1, 2)];
  const door = await openFrontDoor(args, settings);
  const request = {
    door,
    program,
    warmUp: () => warmUp(door.commands),
    ...(sizes && { sizes }),
    ...(docs && { docs }),
    ...(left && { left }),
  };
  return size === undefined ? runBench(request, write) : benchSize(request, size, write, report);
};

const backup: Way = async ({ words }, { dataDir }) => {
  const file = join(dataDir, STATE_FILE);
  const to = words[1];
  if (to === undefined) throw new UserError('bad-option', 'backup takes the file to write: backup FILE');
  if (!existsSync(file))
    throw new UserError('bad-settings', `There is no state in ${dataDir} yet: nothing to back up.`);
  const { openStore } = await import('../store/open.ts');
  const store = openStore(file);
  try {
    store.backup(to);
  } finally {
    store.close();
  }
  await write(`${to}\n`);
  return 0;
};

const gallery: Way = async (args, settings) => (await import('./gallery.ts')).gallery(args, settings);

/** What stands in a command's place on the command line. */
export const MACHINE_WAYS: Readonly<Record<string, Way>> = {
  batch,
  check,
  extract,
  search,
  eval: evaluate,
  bench,
  backup,
  gallery,
};
