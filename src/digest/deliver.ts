import type { Answer } from '../answer/answer.ts';
import type { Claim, Composition, Deliveries, Delivery, DeliveryKey } from '../store/ports/deliveries.ts';
import type { Post, Target } from './posting.ts';

/*
 * One delivery, exactly once. claimed: nothing has been sent. posting: what will be shown is written down, and from here on it may have been
 * sent, so that whoever takes it up again first asks Discord what arrived. A post that certainly did not go out is given back; one that may
 * have stays, and is asked about again. Everything a crash can interrupt is one transaction of the store.
 */

export interface Carrier {
  readonly deliveries: Deliveries;
  readonly post: Post;
  readonly now: () => number;
  readonly owner: string;
}

export interface Errand {
  readonly key: DeliveryKey;
  readonly target: Target;
  /** What would go out now; null where there is nothing to say. The horizon is that of the coverage looked at. */
  readonly compose: (late: boolean) => { readonly composition: Composition | null; readonly horizon: number };
}

export type Outcome = 'sent' | 'empty' | 'folded' | 'waiting' | 'taken';

const MINUTE = 60_000;
const LEASE = 3 * MINUTE;
export const LATE_AFTER = 15 * MINUTE;
/** What fell due longer ago goes into the next one. */
export const TOO_LATE = 24 * 60 * MINUTE;
const ASK_AGAIN = MINUTE;
const BACK_OFF = [1, 5, 15, 30, 60].map((minutes) => minutes * MINUTE);

const claimAt = ({ owner, now }: Carrier): Claim => ({ owner, now: now(), until: now() + LEASE });

const pauseAfter = ({ attempts }: Delivery): number => BACK_OFF[Math.min(attempts - 1, BACK_OFF.length - 1)] ?? MINUTE;

const isTooLate = ({ now }: Carrier, { due }: DeliveryKey): boolean => now() - due > TOO_LATE;

function fold({ deliveries, owner, now }: Carrier, { id }: DeliveryKey, reason: string): Outcome {
  return deliveries.fold(id, owner, now(), reason) ? 'folded' : 'taken';
}

const answerIn = ({ answer }: Composition): Answer => JSON.parse(answer) as Answer;

/** It is there: what belongs beside it, and it is done. */
async function finish(
  { deliveries, post, now }: Carrier,
  { key, target }: Pick<Errand, 'key' | 'target'>,
  composition: Composition | null,
  message: string,
): Promise<Outcome> {
  if (composition !== null) await post.goOn({ mark: key.id, target, answer: answerIn(composition) }, message);
  return deliveries.confirm(key.id, message, now()) ? 'sent' : 'taken';
}

async function send(carrier: Carrier, { key, target }: Errand, delivery: Delivery): Promise<Outcome> {
  const { deliveries, post, now, owner } = carrier;
  const { composition } = delivery;
  if (composition === null || !deliveries.renew(key.id, claimAt(carrier))) return 'taken';
  const posted = await post.send({ mark: key.id, target, answer: answerIn(composition) });
  if (posted.did === 'posted') return finish(carrier, { key, target }, composition, posted.message);
  if (posted.did === 'unknown') deliveries.hold(key.id, owner, now() + ASK_AGAIN, posted.reason);
  else deliveries.giveBack(key.id, owner, now() + pauseAfter(delivery), posted.reason);
  return 'waiting';
}

/** Somebody may have sent it: Discord knows. */
async function takeUp(carrier: Carrier, errand: Errand, delivery: Delivery): Promise<Outcome> {
  const { deliveries, post, now, owner } = carrier;
  const { id } = errand.key;
  const found = await post.find(id, errand.target, (delivery.postingSince ?? delivery.due) - MINUTE);
  if (found.did === 'found') return finish(carrier, errand, delivery.composition, found.message);
  if (found.did === 'unknown' && !isTooLate(carrier, errand.key)) {
    deliveries.hold(id, owner, now() + ASK_AGAIN, found.reason);
    return 'waiting';
  }
  return isTooLate(carrier, errand.key) ? fold(carrier, errand.key, 'too late') : send(carrier, errand, delivery);
}

/** Carries a delivery as far as it goes. Two processes may try: one does. */
export async function deliver(carrier: Carrier, errand: Errand): Promise<Outcome> {
  const { deliveries, now } = carrier;
  const { key, compose } = errand;
  const delivery = deliveries.claim(key, claimAt(carrier));
  if (delivery === null) return 'taken';
  if (delivery.state === 'posting') return takeUp(carrier, errand, delivery);
  if (isTooLate(carrier, key)) return fold(carrier, key, 'too late');
  const { composition, horizon } = compose(now() - key.due > LATE_AFTER);
  if (composition === null) return deliveries.empty(key.id, claimAt(carrier), horizon) ? 'empty' : 'taken';
  if (!deliveries.write(key.id, claimAt(carrier), composition)) return 'taken';
  return send(carrier, errand, { ...delivery, composition });
}

/** Takes a delivery that nobody needs any more off the list. */
export async function dismiss(carrier: Carrier, key: DeliveryKey, reason: string): Promise<Outcome> {
  const delivery = carrier.deliveries.claim(key, claimAt(carrier));
  return delivery === null ? 'taken' : fold(carrier, key, reason);
}
