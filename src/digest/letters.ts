import { createHash } from 'node:crypto';
import type { Answer, Part } from '../answer/answer.ts';
import { words } from '../answer/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Composition } from '../store/ports/deliveries.ts';
import type { Schedule } from '../store/ports/schedules.ts';
import type { Watcher } from '../store/ports/watches.ts';
import { composeDigest, type Digest } from './compose.ts';
import { digestPlace, watchPlace } from './keys.ts';
import type { Memory } from './news.ts';
import { sightingsFor } from './sightings.ts';

const note = (text: string): Part => ({ type: 'note', text });

/** 2024-05-06 05:00 UTC. */
export const moment = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

type Wish = Pick<Schedule, 'channel' | 'about' | 'sections' | 'horizon'>;

export const digestFor = (coverage: Coverage, memory: Memory, { channel, about, sections, horizon }: Wish): Digest =>
  composeDigest(coverage, memory, { place: digestPlace(channel), about, sections, horizon });

/** The same passages in the same order have the same one: a preview and what went out can be compared. */
export const fingerprintNote = ({ answer }: Digest): Part => ({
  type: 'note',
  text: words.digest.fingerprint(createHash('sha256').update(JSON.stringify(answer.parts)).digest('hex').slice(0, 8)),
  small: true,
});

const articlesIn = ({ parts }: Answer): number =>
  new Set(parts.flatMap((part) => ('citation' in part && part.citation !== null ? [part.citation.article] : []))).size;

const written = (state: Answer['state'], parts: readonly Part[]): string =>
  JSON.stringify({ state, parts } satisfies Answer);

export interface Written {
  readonly composition: Composition | null;
  readonly horizon: number;
}

/** A digest as it goes out: what is new, said late where it is late. */
export function digestLetter(
  coverage: Coverage,
  memory: Memory,
  schedule: Wish & Pick<Schedule, 'whenEmpty'>,
  late: { readonly due: number } | null,
): Written {
  const digest = digestFor(coverage, memory, schedule);
  const { answer, shown, horizon, isEmpty } = digest;
  const lateness = late === null ? [] : [note(words.digest.late(moment(late.due)))];
  if (isEmpty && schedule.whenEmpty === 'silent') return { composition: null, horizon };
  const told: readonly Part[] = isEmpty
    ? [note(words.digest.nothingNew)]
    : [{ type: 'heading', text: words.digest.newIn(articlesIn(answer)) }, ...answer.parts];
  const state = isEmpty ? 'not-covered' : answer.state;
  const text = written(state, [...told, ...lateness, ...(isEmpty ? [] : [fingerprintNote(digest)])]);
  return { composition: { answer: text, shown: isEmpty ? [] : shown, horizon }, horizon };
}

/** What a member watches, as it goes out. */
export function watchLetter(coverage: Coverage, memory: Memory, watcher: Watcher): Written {
  const place = watchPlace(watcher.id);
  const { parts, shown, horizon } = sightingsFor(coverage, memory, { place, ...watcher });
  if (parts.length === 0) return { composition: null, horizon };
  const text = written('supported', parts);
  return { composition: { answer: text, shown, horizon }, horizon };
}
