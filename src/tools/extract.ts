import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { type ErrorCode, UserError } from '../errors.ts';
import { readArticle } from '../extraction/read.ts';
import type { Reading } from '../extraction/reading.ts';
import { articleFromDocument } from './extract/document.ts';

export type Project = (article: Article, reading: Reading) => Record<string, unknown>;

/** What can be extracted, each written in a file of its own beside this one. */
export const KINDS = ['quotes', 'figures', 'dates', 'people'] as const;
export type Kind = (typeof KINDS)[number];

const isKind = (name: string | undefined): name is Kind => KINDS.some((kind) => kind === name);

export function kindOf(name: string | undefined): Kind {
  if (isKind(name)) return name;
  throw new UserError(
    'bad-option',
    `extract takes one of ${KINDS.join(', ')}${name === undefined ? '' : `, not "${name}"`}.`,
  );
}

const projections: Readonly<Record<Kind, () => Promise<{ readonly project: Project }>>> = {
  quotes: () => import('./extract/quotes.ts'),
  figures: () => import('./extract/figures.ts'),
  dates: () => import('./extract/dates.ts'),
  people: () => import('./extract/people.ts'),
};

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  date: z.string().nullish(),
  dct: z.string().nullish(),
});

const EXPECTED = 'expected one JSON object a line, like {"id":"1","text":"…","date":"2023-03-08"}';

type Id = string | number | null;

const refusal = (id: Id, code: ErrorCode, message: string) => ({ id, error: { code, message } });

function idOf(value: unknown): Id {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** One document, read and shown in the shape of one kind. Offsets are the document's own. */
export function extractOne(document: z.infer<typeof Line>, project: Project): Record<string, unknown> {
  const date = document.date ?? document.dct;
  const dated = date === null || date === undefined ? {} : { date };
  const article = articleFromDocument({ id: String(document.id), text: document.text, ...dated });
  return { ...project(article, readArticle(article)), id: document.id };
}

function extractLine(line: string, project: Project, report: (bug: unknown) => void): Record<string, unknown> {
  const value = parsed(line);
  const read = Line.safeParse(value);
  if (!read.success) return refusal(idOf(value), 'bad-line', EXPECTED);
  try {
    return extractOne(read.data, project);
  } catch (bug) {
    report(bug);
    return refusal(read.data.id, 'internal', 'a fault of ours; the log (standard error) has it in full');
  }
}

export const projectionOf = async (kind: Kind): Promise<Project> => (await projections[kind]()).project;

/** Documents as JSON lines in, one line a document out, in the same order. A bad line costs that line only. */
export async function extractDoor(
  kind: Kind,
  lines: AsyncIterable<string>,
  write: (line: unknown) => Promise<void>,
  report: (bug: unknown) => void,
): Promise<void> {
  const project = await projectionOf(kind);
  for await (const line of lines) {
    if (line.trim() !== '') await write(extractLine(line, project, report));
  }
}
