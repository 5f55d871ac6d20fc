import { createHash } from 'node:crypto';
import type { Delivery, DeliveryKey, DeliveryKind } from '../store/ports/deliveries.ts';
import type { Schedule } from '../store/ports/schedules.ts';
import type { Watcher } from '../store/ports/watches.ts';

/** The same delivery has the same id in every process: it is the nonce, at most 25 characters. */
const idOf = (kind: DeliveryKind, subject: number, due: number): string =>
  `${kind[0]}${createHash('sha256').update(`${kind} ${subject} ${due}`).digest('base64url').replace(/[-_]/gu, '0').slice(0, 15)}`;

export const digestPlace = (channel: string): string => `channel:${channel}`;
export const watchPlace = (id: number): string => `watch:${id}`;

export const digestKey = ({ id, channel }: Pick<Schedule, 'id' | 'channel'>, due: number): DeliveryKey => ({
  id: idOf('digest', id, due),
  kind: 'digest',
  subject: id,
  place: digestPlace(channel),
  due,
});

export const watchKey = ({ id }: Pick<Watcher, 'id'>, due: number): DeliveryKey => ({
  id: idOf('watch', id, due),
  kind: 'watch',
  subject: id,
  place: watchPlace(id),
  due,
});

export const keyOf = ({ id, kind, subject, place, due }: Delivery): DeliveryKey => ({ id, kind, subject, place, due });
