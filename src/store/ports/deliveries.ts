/**
 * waiting: due, nothing sent; claimed: somebody works on it, nothing sent; posting: what will be shown is written down and may have been sent;
 * sent, empty, folded: done. See `digest/deliver.ts` for the whole machine.
 */
export type DeliveryState = 'waiting' | 'claimed' | 'posting' | 'sent' | 'empty' | 'folded';

export type DeliveryKind = 'digest' | 'watch';

export interface DeliveryKey {
  /** Deterministic; also the nonce of the post and the mark in it: at most 25 characters. */
  readonly id: string;
  readonly kind: DeliveryKind;
  /** The schedule's or watcher's id. */
  readonly subject: number;
  readonly place: string;
  readonly due: number;
}

/** What one delivery shows: written down before it is sent, the same for every attempt. */
export interface Composition {
  /** An answer as JSON. */
  readonly answer: string;
  /** Fingerprints of the passages in it. */
  readonly shown: readonly string[];
  /** What had come in when it was composed. */
  readonly horizon: number;
}

export interface Delivery extends DeliveryKey {
  readonly state: DeliveryState;
  readonly owner: string | null;
  /** Nobody else touches it before: the end of a lease or of a pause between tries. */
  readonly notBefore: number;
  readonly attempts: number;
  /** When the first attempt to send began. */
  readonly postingSince: number | null;
  readonly composition: Composition | null;
  readonly message: string | null;
  readonly reason: string | null;
}

export interface Claim {
  readonly owner: string;
  readonly now: number;
  /** The lease: until then nobody else claims it. */
  readonly until: number;
}

/** Every step is one transaction, and says whether it was still ours to take. */
export interface Deliveries {
  /** Null where somebody else has it, it is done, its schedule has moved on, or the place has another delivery open. */
  claim(key: DeliveryKey, claim: Claim): Delivery | null;
  /** waiting, for the next tick: a digest that was asked for now. */
  ask(key: DeliveryKey): void;
  /** Not done, and free to take at this instant; oldest first. */
  open(now: number): readonly Delivery[];
  /** claimed -> posting: the line after which something may have been sent. */
  write(id: string, claim: Claim, composition: Composition): boolean;
  /** Still ours, and the lease renewed: asked right before each attempt. */
  renew(id: string, claim: Claim): boolean;
  /** posting -> sent: the passages are seen, the schedule moves on. True also where it was confirmed before. */
  confirm(id: string, message: string, now: number): boolean;
  /** claimed -> empty: there was nothing to send. */
  empty(id: string, claim: Claim, horizon: number): boolean;
  /** -> waiting: certainly nothing was sent; another try from `notBefore` on. */
  giveBack(id: string, owner: string, notBefore: number, reason: string): boolean;
  /** posting stays posting: nobody knows; asked again from `notBefore` on. */
  hold(id: string, owner: string, notBefore: number, reason: string): boolean;
  /** -> folded: too old, its news goes into the next. */
  fold(id: string, owner: string, now: number, reason: string): boolean;
  byId(id: string): Delivery | null;
  /** The newest of a place, of any state. */
  last(place: string): Delivery | null;
}

export interface Seen {
  /** Which of these passages the place has been shown. */
  among(place: string, fingerprints: readonly string[]): ReadonlySet<string>;
  forget(place: string): void;
}
