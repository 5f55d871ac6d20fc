import type { Article, ParagraphKind } from '../../articles/article.ts';
import { announcedBy } from './announced.ts';
import { type Draft, draftsOf, type Place } from './drafts.ts';
import { type Line, lineOf } from './line.ts';

/** Kinds that never speak: a quotation goes on behind them. */
const SILENT: ReadonlySet<ParagraphKind> = new Set(['caption', 'credit', 'byline', 'bio', 'promo']);

const isQuote = (lines: ReadonlyMap<number, Line>, { paragraph, start, end }: Place) =>
  lines.get(paragraph)?.stretches.some((stretch) => stretch.outer.start === start && stretch.outer.end === end) ??
  false;

/** “A,” he said. “B.” – the same quotation goes on: nothing but its verb stands between. */
function goesOn(lines: ReadonlyMap<number, Line>, before: Draft, draft: Draft): boolean {
  const last = before.contents.at(-1);
  return draft.rule.startsWith('carried') && last !== undefined && isQuote(lines, last);
}

const joined = (before: Draft, draft: Draft): Draft => ({
  ...(before.subject === null ? draft : before),
  contents: [...before.contents, ...draft.contents],
});

interface State {
  readonly done: Draft[];
  /** Index into `done` of the quotation that no mark has closed. */
  open: number | null;
  /** Index of the last one, if the sentence right before ended in it. */
  last: number | null;
  /** Who says the next paragraph, where the one before ended so: "Holm wrote:". */
  announced: Draft | null;
}

/** Adds a draft: to the open quotation where it begins the paragraph, to the last one where that goes on. Returns its index. */
function add(state: State, lines: ReadonlyMap<number, Line>, draft: Draft, reopened: boolean): number {
  const target = reopened ? state.open : state.last;
  const before = target === null ? undefined : state.done[target];
  if (target !== null && before && (reopened || goesOn(lines, before, draft))) {
    state.done[target] = joined(before, draft);
    return target;
  }
  return state.done.push(draft) - 1;
}

function readLine(state: State, lines: ReadonlyMap<number, Line>, line: Line): void {
  const opening = line.stretches[0]?.outer.start === 0 ? line.stretches[0] : undefined;
  const owner = new Map<number, number>();
  if (opening === undefined || line.paragraph.kind === 'heading') state.open = null;
  if (line.paragraph.kind === 'heading') state.last = null;
  for (const unit of line.units) {
    const before = (state.last === null ? null : state.done[state.last]) ?? state.announced;
    const { drafts, last } = draftsOf(line, unit, before);
    state.announced = null;
    let ended: number | null = null;
    for (const draft of drafts) {
      const first = draft.contents[0];
      const reopened = state.open !== null && opening !== undefined && first?.start === opening.outer.start;
      const index = add(state, lines, draft, reopened);
      if (reopened) state.open = null;
      for (const content of draft.contents) owner.set(content.end, index);
      if (draft === last) ended = index;
    }
    state.last = ended;
  }
  state.announced = announcedBy(line);
  const tail = line.stretches.at(-1);
  state.open = tail && !tail.closed ? (owner.get(tail.outer.end) ?? null) : null;
}

/** All quotations of an article, those that run over paragraphs in one piece. */
export function assemble(article: Article): {
  readonly drafts: readonly Draft[];
  readonly lines: ReadonlyMap<number, Line>;
} {
  const lines = new Map<number, Line>();
  const state: State = { done: [], open: null, last: null, announced: null };
  for (const paragraph of article.paragraphs) {
    if (SILENT.has(paragraph.kind)) continue;
    const line = lineOf(paragraph);
    lines.set(paragraph.number, line);
    readLine(state, lines, line);
  }
  return { drafts: state.done, lines };
}
