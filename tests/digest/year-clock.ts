import type { Rhythm, Zones } from '../../src/digest/when.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STEP = 15 * MINUTE;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Clocks are put forward and back on a quarter of an hour: looked up once for each. */
export function quarters(zones: Zones): Zones {
  const offsets = new Map<string, Map<number, number>>();
  return (zone) => {
    const known = offsets.get(zone) ?? new Map<number, number>();
    offsets.set(zone, known);
    const clock = zones(zone);
    return {
      wall(instant) {
        const quarter = Math.floor(instant / STEP) * STEP;
        const offset = known.get(quarter) ?? clock.wall(quarter) - quarter;
        known.set(quarter, offset);
        return instant + offset;
      },
    };
  };
}

/**
 * All times that are due, found by walking: from quarter to quarter of an hour, then minute by minute, looking at the clock on the wall. Slow, and
 * independent of how the program reckons them. The first minute of a day that shows the time or more counts, once a day.
 */
function digestsDue({ time, zone, days }: Rhythm, zones: Zones, start: number, end: number): readonly number[] {
  const clock = zones(zone);
  const wanted = minutesOf(time) * MINUTE;
  const due: number[] = [];
  let [day, served] = [-1, false];
  const look = (at: number): boolean => {
    const wall = clock.wall(at);
    const today = Math.floor(wall / DAY);
    if (today > day) [day, served] = [today, false];
    return today === day && !served && wall - today * DAY >= wanted;
  };
  for (let at = start - 2 * DAY; at < end; at += STEP) {
    if (!look(at + STEP - MINUTE) && !look(at)) continue;
    let minute = at;
    while (!look(minute)) minute += MINUTE;
    served = true;
    const weekday = String(((new Date(day * DAY).getUTCDay() + 6) % 7) + 1);
    if (days.includes(weekday) && minute > start && minute < end) due.push(minute);
  }
  return due;
}

/** What is due to each, on clocks that are read once. */
export function dueFinder(zones: Zones, start: number, end: number): (rhythm: Rhythm) => readonly number[] {
  const read = quarters(zones);
  return (rhythm) => digestsDue(rhythm, read, start, end);
}
