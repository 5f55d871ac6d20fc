import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { SearchDocument } from './documents.ts';

const documentLine = z.object({
  id: z.coerce.string(),
  title: z.string().nullish(),
  text: z.string(),
  date: z.string().nullish(),
  source: z.string().nullish(),
});

const queryLine = z.object({ id: z.coerce.string(), text: z.string(), doc: z.coerce.string().nullish() });

export interface SearchQuery {
  readonly id: string;
  readonly text: string;
  readonly doc?: string;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The lines of a file, plain or gzipped. */
function linesOf(file: string): string[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UserError('bad-option', `cannot read ${file}`);
  }
  const text = (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function parsed<T>(file: string, schema: z.ZodType<T>): T[] {
  return linesOf(file).flatMap((line, at) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new UserError('bad-line', `${file}:${at + 1} is not JSON`);
    }
    const result = schema.safeParse(value);
    if (!result.success) throw new UserError('bad-line', `${file}:${at + 1}: ${z.prettifyError(result.error)}`);
    return [result.data];
  });
}

export const readDocuments = (file: string): readonly SearchDocument[] =>
  parsed(file, documentLine).map(({ id, title, text, date, source }) => ({
    id,
    title: title ?? '',
    text,
    ...(date ? { date } : {}),
    ...(source ? { source } : {}),
  }));

export const readQueries = (file: string): readonly SearchQuery[] =>
  parsed(file, queryLine).map(({ id, text, doc }) => ({ id, text, ...(doc ? { doc } : {}) }));
