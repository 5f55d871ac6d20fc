import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.ts';
import { type RetrievalSet, readRetrievalSet } from './eval/retrieval-data.ts';
import { markedDocuments } from './fit/name-data.ts';
import { fitNames } from './fit/names.ts';
import { fitRanking, fitRefusing, type RankingWeights, withWeights } from './fit/ranking.ts';

/*
 * npm run fit: fits the name model on the texts below FOLDER/train and rewrites its weights.
 * npm run fit -- ranking: fits the weights of finding, choosing and refusing on the retrieval development sets below FOLDER/eval.
 * npm run fit -- confidence: those of refusing alone, once finding or choosing has changed.
 * FOLDER is the first argument, given by the npm script.
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

async function refitRanking(
  folder: string,
  fitted: (sets: readonly RetrievalSet[]) => Partial<RankingWeights>,
): Promise<string> {
  const sets = ['time', 'squad2', 'rtqa'].map((name) => {
    const set = readRetrievalSet(folder, name);
    if (set === null) throw new UserError('bad-option', `no development set ${name} below ${folder}`);
    return set;
  });
  const weights = fitted(sets);
  const written = RANKING.flatMap(([path, list, name]) => {
    const { [name]: found } = weights;
    return found === undefined ? [] : [{ file: fileURLToPath(new URL(path, import.meta.url)), list, found }];
  });
  for (const { file, list, found } of written)
    await writeFile(file, withWeights(await readFile(file, 'utf8'), list, found));
  return `${sets.length} sets, ${written.length} lists of weights written\n`;
}

try {
  const [folder = '.', what] = process.argv.slice(2);
  const fits = what === 'ranking' ? fitRanking : what === 'confidence' ? fitRefusing : null;
  process.stdout.write(
    fits === null ? await refit(join(folder, 'train')) : await refitRanking(join(folder, 'eval'), fits),
  );
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
