import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from './article.ts';

/** What a reader of the coverage knows better: names that are the same, names that are not. */
export interface Corrections {
  readonly same: readonly (readonly string[])[];
  readonly notSame: readonly (readonly string[])[];
}

export const NO_CORRECTIONS: Corrections = { same: [], notSame: [] };

/** Beside the articles, in the corpus folder itself. */
export const ALIASES_FILE = 'aliases.yaml';

const names = z
  .array(
    z
      .array(z.string({ error: 'a name is a text' }).trim().min(1, 'a name is empty'), {
        error: 'expected a list of names',
      })
      .min(2, 'a list has one name only'),
    {
      error: 'expected a list of lists of names',
    },
  )
  .nullish()
  .transform((lists) => lists ?? []);

const FILE = z.strictObject(
  { same: names, notSame: names },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? 'it may hold "same" and "notSame" and no other key'
        : 'expected the keys "same" and "notSame"',
  },
);

export interface ReadAliases {
  readonly corrections: Corrections;
  readonly problems: readonly Problem[];
}

/** `same` and `notSame` cannot both hold of two names. */
function contradiction({ same, notSame }: Corrections): string | null {
  for (const one of same)
    for (const other of notSame) {
      const both = one.filter((name) => other.includes(name));
      if (both.length > 1) return `"${both[0]}" and "${both[1]}" are said to be the same and not the same`;
    }
  return null;
}

const refused = (reason: string, line?: number): ReadAliases => ({
  corrections: NO_CORRECTIONS,
  problems: [{ file: ALIASES_FILE, ...(line === undefined ? {} : { line }), reason, loaded: false }],
});

/** Reads a reader's corrections: `same: [[TTP, Pakistani Taliban]]`, `notSame: [[Jane Roe, Jane Roe Smith]]`. A file with a mistake counts as none. */
export function readAliases(bytes: Uint8Array): ReadAliases {
  const counter = new LineCounter();
  const document = parseDocument(new TextDecoder().decode(bytes), {
    lineCounter: counter,
    version: '1.2',
    logLevel: 'silent',
  });
  const broken = document.errors[0];
  if (broken)
    return refused(`it is not valid YAML: ${broken.message.split(/ at line |\n/u)[0]}`, broken.linePos?.[0].line);
  const read = FILE.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!read.success) {
    const issue = read.error.issues[0];
    const where = issue?.path.length
      ? `${issue.path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join(', ')}: `
      : '';
    return refused(`${where}${issue?.message ?? 'not understood'}`);
  }
  const against = contradiction(read.data);
  return against === null ? { corrections: read.data, problems: [] } : refused(against);
}
