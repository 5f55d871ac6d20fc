/** When something falls due: local wall-clock times in a time zone, as people mean them. */
export interface Rhythm {
  /** Local time, "08:00". */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
  /** ISO weekdays, 1 is Monday: "12345". */
  readonly days: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export type Zones = (zone: string) => ZoneClock;

/** What a clock on the wall shows, as if it were UTC. */
export interface ZoneClock {
  wall(instant: number): number;
}

function clockOf(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return {
    wall(instant) {
      const at = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
      return Date.UTC(year, month - 1, day, hour, minute, second);
    },
  };
}

/** Clocks by zone, each made once. */
export function makeZones(): Zones {
  const made = new Map<string, ZoneClock>();
  return (zone) => {
    const clock = made.get(zone) ?? clockOf(zone);
    made.set(zone, clock);
    return clock;
  };
}

export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The first instant at which the clock, put forward, shows something later than `before` does. */
function putForward(clock: ZoneClock, before: number, after: number): number {
  const offset = clock.wall(before) - before;
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (clock.wall(middle) - middle === offset) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The instant at which the clock shows a wall time. A time that occurs twice: the first; one that is skipped when clocks are put
 * forward: the next time that exists.
 */
export function instantOf(clock: ZoneClock, wall: number): number {
  const offsets = [wall - DAY, wall + DAY].map((near) => clock.wall(near) - near);
  const candidates = [...new Set(offsets)].map((offset) => wall - offset).sort((a, b) => a - b);
  const [first = wall, last = wall] = [candidates[0], candidates.at(-1)];
  return candidates.find((instant) => clock.wall(instant) === wall) ?? putForward(clock, first, last);
}

const weekday = (midnight: number): string => String(((new Date(midnight).getUTCDay() + 6) % 7) + 1);

function* dues({ time, zone, days }: Rhythm, zones: Zones, from: number, step: 1 | -1): Generator<number> {
  const clock = zones(zone);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const today = Math.floor(clock.wall(from) / DAY) * DAY;
  for (let away = -1; away <= 9; away += 1) {
    const midnight = today + away * step * DAY;
    if (days.includes(weekday(midnight))) yield instantOf(clock, midnight + (hours * 60 + minutes) * MINUTE);
  }
}

/** The next time after an instant; null where no weekday is named. */
export function dueAfter(rhythm: Rhythm, zones: Zones, after: number): number | null {
  for (const due of dues(rhythm, zones, after, 1)) if (due > after) return due;
  return null;
}

/** The last time up to an instant; null where it lies more than a week back. */
export function dueBy(rhythm: Rhythm, zones: Zones, now: number): number | null {
  for (const due of dues(rhythm, zones, now, -1)) if (due <= now) return due;
  return null;
}

/** Tells what is due. */
export interface Agenda {
  /** The newest time up to now that lies after `since`; null where none has come. */
  dueNow(who: number, rhythm: Rhythm, since: number, now: number): number | null;
}

/** Remembers for each schedule when it is due next: until then there is nothing to reckon. */
export function makeAgenda(zones: Zones): Agenda {
  const next = new Map<number, { readonly key: string; readonly due: number }>();
  return {
    dueNow(who, rhythm, since, now) {
      const key = `${since} ${rhythm.time} ${rhythm.days} ${rhythm.zone}`;
      const known = next.get(who);
      const due = known?.key === key ? known.due : (dueAfter(rhythm, zones, since) ?? Number.POSITIVE_INFINITY);
      next.set(who, { key, due });
      return due > now ? null : (dueBy(rhythm, zones, now) ?? due);
    },
  };
}

/** Whether the clock stands between two local times; the night may lie between them: 22:00 to 07:00. */
export function isWithin({ from, to, zone }: { from: string; to: string; zone: string }, zones: Zones, now: number) {
  const wall = zones(zone).wall(now) % DAY;
  const at = (time: string): number => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return (hours * 60 + minutes) * MINUTE;
  };
  const [start, end] = [at(from), at(to)];
  return start <= end ? wall >= start && wall < end : wall >= start || wall < end;
}
