import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.ts';
import { markedDocuments } from './fit/name-data.ts';
import { fitNames } from './fit/names.ts';

/*
 * npm run fit [-- FOLDER]: fits the name model on FOLDER/names (../shared/train by default) and rewrites its weights.
 * The same texts give the same bytes.
 */

const WEIGHTS = fileURLToPath(new URL('../extraction/people/weights.json', import.meta.url));

async function refit(folder: string): Promise<string> {
  const documents = markedDocuments(folder);
  const text = `${JSON.stringify(fitNames(documents), null, 0)}\n`;
  await writeFile(WEIGHTS, text);
  return `${documents.length} documents, ${text.length.toLocaleString('en')} characters written to ${relative(process.cwd(), WEIGHTS)}\n`;
}

try {
  process.stdout.write(await refit(process.argv[2] ?? '../shared/train'));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
