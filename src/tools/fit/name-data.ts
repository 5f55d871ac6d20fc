import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../articles/article.ts';
import { articleFromText } from '../../articles/article-from-text.ts';
import { isHardWrapped } from '../../articles/language.ts';
import { UserError } from '../../errors.ts';
import { isDemonym } from '../../extraction/people/words/peoples.ts';

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface MarkedDocument {
  readonly article: Article;
  readonly names: readonly MarkedName[];
  readonly source: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly MarkedName[];
}

/** The sets to fit on, in order. */
const SETS = ['wikigold', 'gum', 'europarl', 'btc-g', 'meantime-dev', 're3d-dev'] as const;

/** Nationalities alone are marked as places in one set, not at all in others: no names here. */
const isName = (text: string, { start, end, type }: MarkedName): boolean =>
  (type === 'PER' || type === 'ORG' || type === 'LOC') &&
  !(type === 'LOC' && isDemonym(text.slice(start, end).toLowerCase()));

function documentOf({ id, text, entities }: Row, source: string): MarkedDocument {
  return {
    article: articleFromText(id, text, { wrapped: isHardWrapped(text) }),
    names: entities.filter((entity) => isName(text, entity)),
    source,
  };
}

const rowsOf = (file: string): readonly Row[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const MISSING = (folder: string, missing: readonly string[]): string =>
  `The training text for names is not there: ${folder} lacks ${missing.join(', ')}. It is not part of this project; the folder is named in the npm script "fit"`;

/** Every marked document in `folder`/names. Throws UserError where a set is missing. */
export function markedDocuments(folder: string): readonly MarkedDocument[] {
  const files = SETS.map((set) => ({ set, path: join(folder, 'names', `${set}.jsonl.gz`) }));
  const missing = files.filter(({ path }) => !existsSync(path)).map(({ set }) => `names/${set}.jsonl.gz`);
  if (missing.length > 0) throw new UserError('bad-settings', MISSING(folder, missing));
  return files.flatMap(({ set, path }) => rowsOf(path).map((row) => documentOf(row, set)));
}
