import type { Measured } from './measure.ts';
import type { Restart } from './restart.ts';
import { exponent, type Times } from './times.ts';
import type { Stretch, Waits } from './waits.ts';

/** A line of the report: what was measured, a value for each size, and how it grows with the size. */
export type Row = readonly [measure: string, ...cells: readonly string[]];

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const times = ({ mean, p50, p99 }: Times): string => `p50 ${ms(p50)}, mean ${ms(mean)}, p99 ${ms(p99)}`;

const speed = (paragraphs: number, took: number): string =>
  `${Math.round((1000 * paragraphs) / took).toLocaleString('en')} paragraphs/s`;

/** What grows; null where it was not measured. */
type Figure = (measured: Measured) => number | null;

const NOT_MEASURED = '-';

/** From the smallest size to the largest at which it was measured. */
function growth(all: readonly Measured[], figure: Figure): string {
  const found = all.flatMap((one) => {
    const value = figure(one);
    return value === null ? [] : [{ size: one.paragraphs, value }];
  });
  const [small, large] = [found[0], found.at(-1)];
  if (small === undefined || large === undefined || small.size === large.size) return '';
  return exponent(small.value, large.value, [small.size, large.size]).toFixed(2);
}

const ifAny = <T>(found: T | null | undefined, show: (one: T) => string): string =>
  found == null ? NOT_MEASURED : show(found);

const rowOf = (all: readonly Measured[], name: string, cell: (one: Measured) => string, figure: Figure): Row => [
  name,
  ...all.map(cell),
  growth(all, figure),
];

/** What was measured at any size, in the order of the first that has it. */
const namesIn = (all: readonly Measured[], of: (one: Measured) => object): readonly string[] => [
  ...new Set(all.flatMap((one) => Object.keys(of(one)))),
];

/** Not another peer's where it cannot follow. */
const miniSearchIn = (peers: Measured['peerIndexMs']): number | undefined =>
  Object.entries(peers).find(([name]) => name.startsWith('MiniSearch'))?.[1];

/** "0.6 × MiniSearch"; nothing where it cannot follow. */
const besidePeer = (took: number, peer: number | null | undefined, name: string): string =>
  peer == null ? '' : `; ${(took / Math.max(peer, 1e-6)).toFixed(2)} × ${name}`;

function peerRows(all: readonly Measured[]): readonly Row[] {
  const names = namesIn(all, ({ peers }) => peers);
  return names.flatMap((name) => [
    rowOf(
      all,
      `${name}: indexing`,
      (one) => ifAny(one.peerIndexMs[name], (took) => speed(one.paragraphs, took)),
      (one) => one.peerIndexMs[name] ?? null,
    ),
    rowOf(
      all,
      `${name}: search alone`,
      (one) => ifAny(one.peers[name], times),
      (one) => one.peers[name]?.mean ?? null,
    ),
  ]);
}

/** "; 0.4 × MiniSearch, 1.2 × SQLite FTS5": beside the peers' search alone, by the mean. */
const besidePeers = (one: Measured, found: Times): string => {
  const ratios = Object.entries(one.peers).map(
    ([name, peer]) => `${(found.mean / Math.max(peer.mean, 1e-6)).toFixed(1)} × ${name.split(' with')[0]}`,
  );
  return ratios.length === 0 ? '' : `; ${ratios.join(', ')}`;
};

function commandRows(all: readonly Measured[]): readonly Row[] {
  const names = namesIn(all, ({ commands }) => commands);
  return names.flatMap((name) => [
    rowOf(
      all,
      `/${name}, warm`,
      (one) =>
        ifAny(one.commands[name]?.again, (again) => `${times(again)}${name === 'ask' ? besidePeers(one, again) : ''}`),
      (one) => one.commands[name]?.again.mean ?? null,
    ),
    rowOf(
      all,
      `/${name}, of each for the first time`,
      (one) => ifAny(one.commands[name]?.first, times),
      (one) => one.commands[name]?.first.mean ?? null,
    ),
  ]);
}

const LOAD = 'MiniSearch: loadJSON';

function restartRows(all: readonly Measured[]): readonly Row[] {
  const rowFor = (name: string, of: (restart: Restart) => number): Row =>
    rowOf(
      all,
      name,
      ({ restart, loadMs }) => ifAny(restart, (one) => `${ms(of(one))}${besidePeer(of(one), loadMs, LOAD)}`),
      ({ restart }) => (restart === null ? null : of(restart)),
    );
  return [
    rowFor('restart to the first search, from the kept index', ({ indexMs }) => indexMs),
    ...namesIn(all, ({ restart }) => restart?.answersMs ?? {}).map((name) =>
      rowFor(`restart to the first answer of /${name}, from what was kept`, ({ answersMs }) => answersMs[name] ?? 0),
    ),
    rowFor('restart until no question waits for a table', ({ readyMs }) => readyMs),
  ];
}

/** "18 ms (23 ms by the clock)". */
const stretch = ({ ms: took, wallMs }: Stretch): string => `${ms(took)} (${ms(wallMs)} by the clock)`;

const longest = ({ asked }: Waits): readonly [string, Stretch] =>
  Object.entries(asked).reduce((most, one) => (one[1].wallMs > most[1].wallMs ? one : most));

const waitRows = (all: readonly Measured[]): readonly Row[] => [
  rowOf(
    all,
    'begun again: the longest stretch without a pause while what was kept is taken up',
    ({ waits }) => ifAny(waits?.takingUp, stretch),
    ({ waits }) => waits?.takingUp.wallMs ?? null,
  ),
  rowOf(
    all,
    'begun again: the longest while each question is asked for the first time',
    ({ waits }) => ifAny(waits && longest(waits), ([command, most]) => `${stretch(most)}, /${command}`),
    ({ waits }) => waits && longest(waits)[1].wallMs,
  ),
];

const madeRow = (all: readonly Measured[], name: string, took: (one: Measured) => number): Row =>
  rowOf(all, name, (one) => speed(one.paragraphs, took(one)), took);

/** Every measure of the made news, a row each. */
export const rowsOf = (all: readonly Measured[]): readonly Row[] => [
  madeRow(all, 'reading (people, dates, quotes, figures, events, stances)', ({ readMs }) => readMs),
  rowOf(
    all,
    'indexing',
    (one) =>
      `${speed(one.paragraphs, one.indexMs)}${besidePeer(one.indexMs, miniSearchIn(one.peerIndexMs), 'MiniSearch')}`,
    (one) => one.indexMs,
  ),
  madeRow(all, 'who is who', ({ namesMs }) => namesMs),
  madeRow(all, 'the tables that questions look things up in', ({ tablesMs }) => tablesMs),
  ...peerRows(all),
  rowOf(
    all,
    LOAD,
    (one) => ifAny(one.loadMs, ms),
    (one) => one.loadMs,
  ),
  ...restartRows(all),
  ...waitRows(all),
  rowOf(
    all,
    'one article changed, until it is answered from',
    ({ change }) => times(change),
    ({ change }) => change.p50,
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
