import { z } from 'zod';
import type { Connection } from './database.ts';
import { CLAIM, DONE, MOVE_ON, OPEN } from './delivery-steps.ts';
import type { Claim, Deliveries, Delivery, DeliveryKey } from './ports/deliveries.ts';
import { atomically, change, query } from './rows.ts';

const Shown = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));

const Row = z
  .object({
    id: z.string(),
    kind: z.enum(['digest', 'watch']),
    subject: z.number(),
    place: z.string(),
    due: z.number(),
    state: z.enum(['waiting', 'claimed', 'posting', 'sent', 'empty', 'folded']),
    owner: z.string().nullable(),
    not_before: z.number(),
    attempts: z.number(),
    posting_since: z.number().nullable(),
    answer: z.string().nullable(),
    shown: Shown.nullable(),
    horizon: z.number().nullable(),
    message: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .transform(
    ({ not_before, posting_since, answer, shown, horizon, ...row }): Delivery => ({
      ...row,
      notBefore: not_before,
      postingSince: posting_since,
      composition: answer === null || shown === null || horizon === null ? null : { answer, shown, horizon },
    }),
  );

/** Who may take it now; the caller is inside a transaction. */
function claimIn(db: Connection) {
  const byId = query(db, Row, 'SELECT * FROM deliveries WHERE id = ?');
  const insert = change(db, CLAIM.insert);
  const take = change(db, CLAIM.take);
  const others = query(db, z.object({ id: z.string() }), CLAIM.others);
  const isWanted = {
    digest: query(db, z.object({ id: z.number() }), CLAIM.scheduleWants),
    watch: query(db, z.object({ id: z.number() }), CLAIM.watcherWants),
  };
  return ({ id, kind, subject, place, due }: DeliveryKey, { owner, now, until }: Claim): Delivery | null => {
    if (others.one(place, id) !== null) return null;
    if (byId.one(id) === null) {
      if (isWanted[kind].one(subject, due) === null) return null;
      if (insert(id, kind, subject, place, due) === 0) return null;
    }
    return take(owner, until, id, now) === 0 ? null : byId.one(id);
  };
}

export function deliveriesIn(db: Connection): Deliveries {
  const claim = claimIn(db);
  const byId = query(db, Row, 'SELECT * FROM deliveries WHERE id = ?');
  const open = query(db, Row, `SELECT * FROM deliveries WHERE ${OPEN} AND not_before <= ? ORDER BY due, id`);
  const last = query(db, Row, 'SELECT * FROM deliveries WHERE place = ? ORDER BY due DESC LIMIT 1');
  const ask = change(db, CLAIM.insert);
  const write = change(db, DONE.write);
  const renew = change(db, DONE.renew);
  const confirm = change(db, DONE.confirm);
  const finish = change(db, DONE.finish);
  const giveBack = change(db, DONE.giveBack);
  const hold = change(db, DONE.hold);
  const see = change(db, 'INSERT OR IGNORE INTO seen (place, fingerprint, delivery) VALUES (?, ?, ?)');
  const moveOn = { digest: change(db, MOVE_ON.digest), watch: change(db, MOVE_ON.watch) };
  const trouble = change(db, MOVE_ON.trouble);

  /** The schedule goes on from here, also over what lies before. */
  const passed = ({ kind, subject, due }: Delivery, horizon: number) => moveOn[kind](due, horizon, subject);

  const ended = (
    id: string,
    owner: string,
    state: 'empty' | 'folded',
    now: number,
    horizon: number,
    reason: string | null,
  ) =>
    atomically(db, () => {
      const delivery = byId.one(id);
      if (delivery === null || finish(state, now, reason, id, owner) === 0) return false;
      passed(delivery, horizon);
      return true;
    });

  return {
    claim: (key, by) => atomically(db, () => claim(key, by)),
    ask: ({ id, kind, subject, place, due }) => void ask(id, kind, subject, place, due),
    open: (now) => open.all(now),
    write: (id, { owner, now, until }, { answer, shown, horizon }) =>
      write(now, until, answer, JSON.stringify(shown), horizon, id, owner, now) > 0,
    renew: (id, { owner, now, until }) => renew(until, id, owner, now) > 0,
    confirm: (id, message, now) =>
      atomically(db, () => {
        const delivery = byId.one(id);
        if (delivery?.state === 'sent') return true;
        if (delivery?.composition == null || confirm(message, now, id) === 0) return false;
        for (const fingerprint of delivery.composition.shown) see(delivery.place, fingerprint, id);
        passed(delivery, delivery.composition.horizon);
        if (delivery.kind === 'digest') trouble(null, delivery.subject);
        return true;
      }),
    empty: (id, { owner, now }, horizon) => ended(id, owner, 'empty', now, horizon, null),
    fold: (id, owner, now, reason) => ended(id, owner, 'folded', now, 0, reason),
    giveBack: (id, owner, notBefore, reason) =>
      atomically(db, () => {
        const delivery = byId.one(id);
        if (delivery === null || giveBack(notBefore, reason, id, owner) === 0) return false;
        if (delivery.kind === 'digest') trouble(reason, delivery.subject);
        return true;
      }),
    hold: (id, owner, notBefore, reason) => hold(notBefore, reason, id, owner) > 0,
    byId: (id) => byId.one(id),
    last: (place) => last.one(place),
  };
}
