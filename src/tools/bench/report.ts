import type { Measured } from './measure.ts';
import { exponent, type Times } from './times.ts';

/** A line of the report: what was measured, a value for each size, and how it grows with the size. */
export type Row = readonly [measure: string, ...cells: readonly string[]];

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const times = ({ mean, p50, p99 }: Times): string => `p50 ${ms(p50)}, mean ${ms(mean)}, p99 ${ms(p99)}`;

const speed = (paragraphs: number, took: number): string =>
  `${Math.round((1000 * paragraphs) / took).toLocaleString('en')} paragraphs/s`;

type Figure = (measured: Measured) => number;

/** From the smallest size to the largest. */
function growth(all: readonly Measured[], figure: Figure): string {
  const [small, large] = [all[0], all.at(-1)];
  if (small === undefined || large === undefined || small.paragraphs === large.paragraphs) return '';
  return exponent(figure(small), figure(large), [small.paragraphs, large.paragraphs]).toFixed(2);
}

const rowOf = (all: readonly Measured[], name: string, cell: (one: Measured) => string, figure: Figure): Row => [
  name,
  ...all.map(cell),
  growth(all, figure),
];

const MINI = 0;

const firstPeer = (one: Measured): number => [...one.peerIndexMs.values()][MINI] ?? 1;

const mean = (found: Times | undefined): number => found?.mean ?? 0;

function peerRows(all: readonly Measured[]): readonly Row[] {
  const names = [...(all[0]?.peers.keys() ?? [])];
  return names.flatMap((name) => [
    rowOf(
      all,
      `${name}: indexing`,
      (one) => speed(one.paragraphs, one.peerIndexMs.get(name) ?? 1),
      (one) => one.peerIndexMs.get(name) ?? 0,
    ),
    rowOf(
      all,
      `${name}: search alone`,
      (one) => times(one.peers.get(name) ?? { runs: 0, mean: 0, p50: 0, p99: 0 }),
      (one) => mean(one.peers.get(name)),
    ),
  ]);
}

/** "p50 …, p99 …; 0.4 × MiniSearch, 1.2 × FTS5": beside the peers' search alone, by the mean. */
const beside = (one: Measured, found: Times): string =>
  [...one.peers]
    .map(([name, peer]) => `${(found.mean / Math.max(peer.mean, 1e-6)).toFixed(1)} × ${name.split(' with')[0]}`)
    .join(', ');

function commandRows(all: readonly Measured[]): readonly Row[] {
  const names = [...(all[0]?.commands.keys() ?? [])];
  return names.map((name) =>
    rowOf(
      all,
      `/${name}, warm`,
      (one) => {
        const found = one.commands.get(name);
        return found === undefined ? '' : `${times(found)}${name === 'ask' ? `; ${beside(one, found)}` : ''}`;
      },
      (one) => mean(one.commands.get(name)),
    ),
  );
}

/** Every measure of the made news, a row each. */
export const rowsOf = (all: readonly Measured[]): readonly Row[] => [
  rowOf(
    all,
    'reading (people, dates, quotes, figures, events, stances)',
    (one) => speed(one.paragraphs, one.readMs),
    (one) => one.readMs,
  ),
  rowOf(
    all,
    'indexing',
    (one) => `${speed(one.paragraphs, one.indexMs)}; ${(one.indexMs / firstPeer(one)).toFixed(1)} × MiniSearch`,
    (one) => one.indexMs,
  ),
  ...peerRows(all),
  rowOf(
    all,
    'MiniSearch: loadJSON',
    (one) => ms(one.loadMs),
    (one) => one.loadMs,
  ),
  rowOf(
    all,
    'restart to the first search, from the kept index',
    ({ restart, loadMs }) => `${ms(restart.indexMs)}; ${(restart.indexMs / loadMs).toFixed(2)} × MiniSearch: loadJSON`,
    ({ restart }) => restart.indexMs,
  ),
  rowOf(
    all,
    'restart to the first answer, from the kept index and finds',
    ({ restart, loadMs }) =>
      `${ms(restart.answerMs)}; ${(restart.answerMs / loadMs).toFixed(2)} × MiniSearch: loadJSON`,
    ({ restart }) => restart.answerMs,
  ),
  rowOf(
    all,
    'longest stretch without a pause while it is taken up',
    ({ restart }) => ms(restart.stretchMs),
    ({ restart }) => restart.stretchMs,
  ),
  ...(['texts', 'finds', 'index'] as const).map((what) =>
    rowOf(
      all,
      `memory for ${what}, a paragraph`,
      (one) => `${(one.bytes[what] / 1024).toFixed(1)} KB`,
      (one) => one.bytes[what] * one.paragraphs,
    ),
  ),
  ...commandRows(all),
  rowOf(
    all,
    'suggestions while typing',
    (one) => times(one.suggest),
    (one) => one.suggest.mean,
  ),
];

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly Row[]): readonly string[] => [
  tableRow(head),
  tableRow(head.map(() => '---')),
  ...rows.map(tableRow),
];

/** For a terminal. */
export const plainRow = ([measure, ...cells]: Row): string =>
  `${measure.padEnd(58)} ${cells.filter((cell) => cell !== '').join('  |  ')}\n`;

export const timesText = times;
export const msText = ms;
