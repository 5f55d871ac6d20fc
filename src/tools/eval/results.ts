import type { Measured } from './reading.ts';

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

const key = ({ set, metric }: Pick<Measured, 'set' | 'metric'>): string => `${set} | ${metric}`;

/** The figures of a RESULTS.md, by set and metric: what was committed last. */
export function committedFigures(markdown: string): ReadonlyMap<string, number> {
  const rows = markdown.split('\n').flatMap((line) => {
    const [, set = '', metric = '', value = ''] = line.split('|').map((cell) => cell.trim());
    return /^-?\d+(?:\.\d+)?$/.test(value) ? [[key({ set, metric }), Number(value)] as const] : [];
  });
  return new Map(rows);
}

const HEAD = ['set', 'measure', 'now', 'last committed', 'best peer', 'target'] as const;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** RESULTS.md: every figure beside what was committed last, the best peer's and the target. */
export function resultsMarkdown(rows: readonly Measured[], committed: ReadonlyMap<string, number>): string {
  const table = rows.map((row) =>
    line([
      row.set,
      row.metric,
      shown(row.value),
      shown(committed.get(key(row)) ?? null),
      shown(row.peer),
      shown(row.target),
    ]),
  );
  return [
    '# Development figures',
    '',
    'Written by `npm run eval`, in per cent, on the development halves only. "Best peer" and "target" are figures on held-out data: the',
    'best off-the-shelf program measured, and what this project aims for. What each measure means stands in the README beside the data.',
    'A measure that says "fitted on" is no evidence of how unseen news is read.',
    '',
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...table,
    '',
  ].join('\n');
}

/** The same for a terminal. */
export function resultsText(rows: readonly Measured[], committed: ReadonlyMap<string, number>): string {
  const cells = [
    HEAD,
    ...rows.map((row) => [
      row.set,
      row.metric,
      shown(row.value),
      shown(committed.get(key(row)) ?? null),
      shown(row.peer),
      shown(row.target),
    ]),
  ];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return `${cells.map((row) => row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')).join('\n')}\n`;
}
