import type { Rhythm, Zones } from '../../src/digest/when.ts';
import type { Delivery } from '../../src/store/ports/deliveries.ts';
import { dueFinder } from './year-clock.ts';

export interface Arrived {
  readonly channel: string;
  readonly mark: string;
  readonly at: number;
  readonly passages: readonly string[];
}

export interface Books {
  readonly arrived: readonly Arrived[];
  readonly rhythms: readonly (Rhythm & { readonly channel: string })[];
  readonly zones: Zones;
  readonly start: number;
  readonly end: number;
  /** When nobody was there. */
  readonly away: readonly (readonly [number, number])[];
  /** What became of the delivery that was due at an instant, by channel. */
  readonly states: ReadonlyMap<string, (due: number) => Delivery['state'] | null>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Said to be late. */
const LATE = 15 * MINUTE;

export interface Counts {
  due: number;
  delivered: number;
  /** Nobody was there until the next fell due, or for a day: part of the next one. */
  folded: number;
  /** The one before, sent late, had told all. */
  nothing: number;
  /** Still under way when the year ended. */
  open: number;
  doubled: number;
  early: number;
  late: number;
}

type Place = Books['rhythms'][number];

/**
 * Whether the rule lets a digest go into the next one: nobody was there from when it was due until the next, or for a day; within the first and the last hour
 * it may have been tried in vain.
 */
function mayFold({ away }: Books, due: number, next: number): boolean {
  const last = Math.min(next, due + DAY);
  return away.some(([from, to]) => from <= due + HOUR && to >= last - HOUR);
}

/** The last hour, and the last hours in which nobody was there, go beyond the end. */
const isOpenAtEnd = ({ away, end }: Books, due: number): boolean =>
  due > end - HOUR || away.some(([from, to]) => from <= due && to >= end);

/** What arrived in a channel for each time that was due. */
function countIn(books: Books, place: Place, times: readonly number[], counts: Counts, faults: string[]): void {
  const { channel } = place;
  const here = books.arrived.filter((one) => one.channel === channel);
  const stateOf = books.states.get(channel) ?? (() => null);
  counts.due += times.length;
  for (const [at, due] of times.entries()) {
    const next = times[at + 1] ?? Number.POSITIVE_INFINITY;
    const came = here.filter((one) => one.at >= due && one.at < next);
    const state = stateOf(due);
    if (came.length > 0) counts.delivered += 1;
    if (came.length > 1) counts.doubled += 1;
    if (came.some((one) => one.at - due > LATE)) counts.late += 1;
    if (came.some((one) => one.at - due > DAY)) faults.push(`${channel}: later than a day`);
    if (came.length > 0) continue;
    if (state === 'empty') counts.nothing += 1;
    else if (mayFold(books, due, next)) counts.folded += 1;
    else if (isOpenAtEnd(books, due) || (state !== null && next > books.end)) counts.open += 1;
    else faults.push(`${channel}: ${new Date(due).toISOString()} did not arrive, ${state ?? 'never begun'}`);
  }
  const first = times[0] ?? Number.POSITIVE_INFINITY;
  counts.early += here.filter(({ at }) => at < first).length;
}

function repeatsIn({ arrived }: Books, { channel }: Place): readonly string[] {
  const here = arrived.filter((one) => one.channel === channel);
  const passages = here.flatMap((one) => one.passages);
  const known = new Set(passages);
  const last = Number(passages.at(-1)?.slice(1) ?? -1);
  const lost = Array.from({ length: last + 1 }, (_, at) => `p${at}`).filter((one) => !known.has(one));
  return [
    ...(new Set(here.map(({ mark }) => mark)).size === here.length ? [] : [`${channel}: one delivery arrived twice`]),
    ...(known.size === passages.length ? [] : [`${channel}: a passage twice`]),
    ...lost.map((one) => `${channel}: ${one} lost`),
  ];
}

/** Every time that was due has its account, and everything that should not have happened is named. */
export function accounted(books: Books): { readonly counts: Readonly<Counts>; readonly faults: readonly string[] } {
  const counts: Counts = { due: 0, delivered: 0, folded: 0, nothing: 0, open: 0, doubled: 0, early: 0, late: 0 };
  const faults: string[] = [];
  const dueTo = dueFinder(books.zones, books.start, books.end);
  for (const place of books.rhythms) {
    countIn(books, place, dueTo(place), counts, faults);
    faults.push(...repeatsIn(books, place));
  }
  return { counts, faults };
}
