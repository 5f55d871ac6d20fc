/** The steps of a delivery as conditional changes: each says in its WHERE what must still be true, so that of two processes one takes it. */

export const OPEN = "state IN ('waiting', 'claimed', 'posting')";

export const CLAIM = {
  insert: "INSERT OR IGNORE INTO deliveries (id, kind, subject, place, due, state) VALUES (?, ?, ?, ?, ?, 'waiting')",
  /** A lease that has run out may be taken over; what may have been sent keeps its state. */
  take: `UPDATE deliveries SET owner = ?, not_before = ?, attempts = attempts + 1,
           state = CASE state WHEN 'posting' THEN 'posting' ELSE 'claimed' END
         WHERE id = ? AND ${OPEN} AND not_before <= ?`,
  /** One at a time in a place: two would show the same passages. One that waits has sent nothing and holds nobody up. */
  others: "SELECT id FROM deliveries WHERE place = ? AND id <> ? AND state IN ('claimed', 'posting')",
  scheduleWants: 'SELECT id FROM schedules WHERE id = ? AND paused = 0 AND counted_from < ?',
  watcherWants: 'SELECT id FROM watchers WHERE id = ? AND counted_from < ?',
} as const;

export const DONE = {
  write: `UPDATE deliveries SET state = 'posting', posting_since = ?, not_before = ?, answer = ?, shown = ?, horizon = ?
          WHERE id = ? AND owner = ? AND state = 'claimed' AND not_before > ?`,
  renew: `UPDATE deliveries SET not_before = ? WHERE id = ? AND owner = ? AND ${OPEN} AND not_before > ?`,
  confirm:
    "UPDATE deliveries SET state = 'sent', message = ?, done_at = ?, reason = NULL, owner = NULL WHERE id = ? AND state = 'posting'",
  finish: `UPDATE deliveries SET state = ?, done_at = ?, reason = ?, owner = NULL, answer = NULL, shown = NULL WHERE id = ? AND owner = ? AND ${OPEN}`,
  giveBack: `UPDATE deliveries SET state = 'waiting', owner = NULL, not_before = ?, reason = ?, answer = NULL, shown = NULL, horizon = NULL,
               posting_since = NULL WHERE id = ? AND owner = ? AND ${OPEN}`,
  hold: "UPDATE deliveries SET owner = NULL, not_before = ?, reason = ? WHERE id = ? AND owner = ? AND state = 'posting'",
} as const;

export const MOVE_ON = {
  digest: 'UPDATE schedules SET counted_from = max(counted_from, ?), horizon = max(horizon, ?) WHERE id = ?',
  watch: 'UPDATE watchers SET counted_from = max(counted_from, ?), horizon = max(horizon, ?) WHERE id = ?',
  trouble: 'UPDATE schedules SET trouble = ? WHERE id = ?',
} as const;
