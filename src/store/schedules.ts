import { z } from 'zod';
import type { Connection } from './database.ts';
import { type Schedule, type Schedules, type ScheduleWish, SECTIONS } from './ports/schedules.ts';
import { atomically, change, query } from './rows.ts';

const Sections = z.string().transform((text) => SECTIONS.filter((section) => text.split(',').includes(section)));

const Row = z
  .object({
    id: z.number(),
    server: z.string(),
    channel: z.string(),
    about: z.string(),
    time: z.string().regex(/^\d\d:\d\d$/u),
    zone: z.string(),
    days: z.string().regex(/^[1-7]{1,7}$/u),
    sections: Sections,
    when_empty: z.enum(['silent', 'say']),
    paused: z.number(),
    set_by: z.string(),
    set_at: z.number(),
    counted_from: z.number(),
    horizon: z.number(),
    trouble: z.string().nullable(),
  })
  .transform(
    ({ about, when_empty, paused, set_by, set_at, counted_from, ...row }): Schedule => ({
      ...row,
      about: about === '' ? null : about,
      whenEmpty: when_empty,
      paused: paused !== 0,
      setBy: set_by,
      setAt: set_at,
      countedFrom: counted_from,
    }),
  );

const SET = `
  INSERT INTO schedules (server, channel, about, time, zone, days, sections, when_empty, set_by, set_at, counted_from, horizon)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (channel, about) DO UPDATE SET
    server = excluded.server, time = excluded.time, zone = excluded.zone, days = excluded.days, sections = excluded.sections,
    when_empty = excluded.when_empty, paused = 0, set_by = excluded.set_by, set_at = excluded.set_at,
    counted_from = excluded.counted_from, trouble = NULL`;

const valuesOf = ({ server, channel, about, time, zone, days, sections, whenEmpty }: ScheduleWish) =>
  [server, channel, about ?? '', time, zone, days, sections.join(','), whenEmpty] as const;

export function schedulesIn(db: Connection): Schedules {
  const byId = query(db, Row, 'SELECT * FROM schedules WHERE id = ?');
  const called = query(db, Row, 'SELECT * FROM schedules WHERE channel = ? AND about = ?');
  const ofServer = query(db, Row, 'SELECT * FROM schedules WHERE server = ? ORDER BY channel, about');
  const active = query(db, Row, 'SELECT * FROM schedules WHERE paused = 0 ORDER BY id');
  const everywhere = query(db, Row, 'SELECT * FROM schedules ORDER BY server, channel, about');
  const put = change(db, SET);
  const pause = change(db, 'UPDATE schedules SET paused = ?, counted_from = max(counted_from, ?) WHERE id = ?');
  const remove = change(db, 'DELETE FROM schedules WHERE id = ?');
  return {
    set: (wish, by, at, horizon) =>
      atomically(db, () => {
        const before = called.one(wish.channel, wish.about ?? '');
        put(...valuesOf(wish), by, at, at, horizon);
        const schedule = called.one(wish.channel, wish.about ?? '');
        if (schedule === null) throw new Error('the schedule that was just set is not there');
        return { schedule, isNew: before === null };
      }),
    byId: (id) => byId.one(id),
    of: (server) => ofServer.all(server),
    everywhere: () => everywhere.all(),
    active: () => active.all(),
    pause: (id, paused, at) => void pause(paused ? 1 : 0, at, id),
    remove: (id) => void remove(id),
  };
}
