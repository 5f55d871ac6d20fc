import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.ts';
import { readRetrievalSet } from './eval/retrieval-data.ts';
import { markedDocuments } from './fit/name-data.ts';
import { fitNames } from './fit/names.ts';
import { fitRanking, type RankingWeights, withWeights } from './fit/ranking.ts';

/*
 * npm run fit [-- FOLDER]: fits the name model on FOLDER/names (../shared/train by default) and rewrites its weights.
 * npm run fit -- ranking [FOLDER]: fits the weights of finding, choosing and refusing on the retrieval development sets in FOLDER.
 * The same texts give the same bytes.
 */

const WEIGHTS = fileURLToPath(new URL('../extraction/people/weights.json', import.meta.url));

async function refit(folder: string): Promise<string> {
  const documents = markedDocuments(folder);
  const text = `${JSON.stringify(fitNames(documents), null, 0)}\n`;
  await writeFile(WEIGHTS, text);
  return `${documents.length} documents, ${text.length.toLocaleString('en')} characters written to ${relative(process.cwd(), WEIGHTS)}\n`;
}

const RANKING: readonly (readonly [file: string, list: string, weights: keyof RankingWeights])[] = [
  ['../search/weights.ts', 'PARAGRAPH_WEIGHTS', 'paragraph'],
  ['../asking/weights.ts', 'SENTENCE_WEIGHTS', 'sentence'],
  ['../asking/weights.ts', 'CONFIDENCE_WEIGHTS', 'confidence'],
];

async function refitRanking(folder: string): Promise<string> {
  const sets = ['time', 'squad2', 'rtqa'].map((name) => {
    const set = readRetrievalSet(folder, name);
    if (set === null) throw new UserError('bad-option', `no development set ${name} below ${folder}`);
    return set;
  });
  const fitted = fitRanking(sets);
  for (const [path, list, weights] of RANKING) {
    const file = fileURLToPath(new URL(path, import.meta.url));
    await writeFile(file, withWeights(await readFile(file, 'utf8'), list, fitted[weights]));
  }
  return `${sets.length} sets, ${RANKING.length} lists of weights written\n`;
}

try {
  const [what, folder] = process.argv.slice(2);
  process.stdout.write(
    what === 'ranking' ? await refitRanking(folder ?? '../shared/eval') : await refit(what ?? '../shared/train'),
  );
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
