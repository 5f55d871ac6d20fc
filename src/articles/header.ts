import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** What front matter may say of an article. Every field is optional; unknown keys are kept. */
export interface Header {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: string;
}

export interface HeaderProblem {
  readonly line: number;
  readonly reason: string;
}

interface ReadHeader {
  readonly known: Header;
  readonly all: Readonly<Record<string, unknown>>;
  readonly problems: readonly HeaderProblem[];
}

const DATE =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

const isCalendarDate = (text: string): boolean => {
  const { year, month, day } = DATE.exec(text)?.groups ?? {};
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    !Number.isNaN(Date.parse(text.replace(' ', 'T')))
  );
};

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

const text = z
  .union([z.string(), z.number().transform(String)], { error: 'expected a text' })
  .pipe(z.string().trim().min(1, 'is empty'));

const FIELDS = {
  title: text,
  outlet: text,
  author: z.union(
    [
      text,
      z
        .array(text)
        .min(1)
        .transform((names) => names.join(', ')),
    ],
    { error: 'expected a text or a list of texts' },
  ),
  url: text.refine(isWebAddress, 'expected a web address that begins with http:// or https://'),
  published: text
    .refine(
      (value) => DATE.test(value),
      'expected a date such as 2023-03-08 or a date-time such as 2023-03-08T14:00:00Z',
    )
    .refine((value) => !DATE.test(value) || isCalendarDate(value), 'there is no such day or time'),
} as const;

/** What others call these fields: whoever writes them means ours. */
const CALLED_ELSEWHERE: Readonly<Record<string, keyof typeof FIELDS>> = {
  date: 'published',
  pubdate: 'published',
  source: 'outlet',
  publisher: 'outlet',
  byline: 'author',
  headline: 'title',
  link: 'url',
};

const TOO_MANY_ALIASES = Symbol('aliases that grow without end');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads front matter (without its `---` lines). `firstLine` is its first line in the file; a wrong field costs that field only. */
export function readHeader(yaml: string, firstLine = 2): ReadHeader {
  const counter = new LineCounter();
  const document = parseDocument(yaml.replace(/\r\n?/gu, '\n'), {
    lineCounter: counter,
    version: '1.2',
    logLevel: 'silent',
  });
  const broken = document.errors[0];
  if (broken) {
    const line = firstLine - 1 + (broken.linePos?.[0].line ?? 1);
    return {
      known: {},
      all: {},
      problems: [{ line, reason: `the front matter is not valid YAML: ${reasonOf(broken.message)}` }],
    };
  }
  const all = toPlain(document);
  if (all === null) return { known: {}, all: {}, problems: [] };
  if (!isRecord(all))
    return {
      known: {},
      all: {},
      problems: [
        {
          line: firstLine,
          reason:
            all === TOO_MANY_ALIASES
              ? 'the front matter repeats itself without end (aliases)'
              : 'the front matter is no list of "key: value" lines',
        },
      ],
    };
  return checkFields(all, (key) => firstLine - 1 + lineOf(yaml, key));
}

/** The parser's own words, without the place that it repeats. */
const reasonOf = (message: string): string => message.split(/ at line |\n/u)[0] ?? message;

/** Throws nothing: aliases that would grow without end count as no value. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    return TOO_MANY_ALIASES;
  }
}

const lineOf = (yaml: string, key: string): number =>
  yaml.split(/\r\n|\r|\n/u).findIndex((line) => line.trimStart().startsWith(key)) + 1 || 1;

function checkFields(all: Record<string, unknown>, line: (key: string) => number): ReadHeader {
  const known: Record<string, string> = {};
  const problems: HeaderProblem[] = [];
  for (const [key, schema] of Object.entries(FIELDS)) {
    const value = all[key];
    if (value === undefined || value === null) continue;
    const read = schema.safeParse(value);
    if (read.success) known[key] = read.data;
    else
      problems.push({
        line: line(key),
        reason: `"${key}" is left out: ${read.error.issues[0]?.message ?? 'not understood'}`,
      });
  }
  for (const [key, meant] of Object.entries(CALLED_ELSEWHERE))
    if (Object.hasOwn(all, key) && all[meant] === undefined)
      problems.push({ line: line(key), reason: `"${key}" says nothing here: the field is called "${meant}"` });
  return { known, all, problems: problems.sort((a, b) => a.line - b.line) };
}
