import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** A document of a development set: gold stands beside the text, in the set's own fields. */
export interface GoldDocument extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly dct?: string | null;
}

/** Reads JSON lines, plain or gzipped. */
export async function readDocuments(path: string): Promise<readonly GoldDocument[]> {
  const bytes = await readFile(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}
