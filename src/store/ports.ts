import type { Article } from '../articles/article.ts';

/*
 * What must survive a restart, as narrow ports: whoever needs one of them sees no other. Instants are milliseconds since 1970;
 * a *place* is where something is shown: `channel:123` for digests, `watch:7` for what one member watches.
 */

export const SECTIONS = ['stories', 'figures', 'voices', 'names', 'disputes'] as const;
export type Section = (typeof SECTIONS)[number];

export interface ScheduleWish {
  readonly server: string;
  readonly channel: string;
  /** Only what is about this; null: everything. */
  readonly about: string | null;
  /** Local time, "08:00". */
  readonly time: string;
  /** IANA name, "Europe/Athens". */
  readonly zone: string;
  /** ISO weekdays on which it goes out, in order: "12345". */
  readonly days: string;
  readonly sections: readonly Section[];
  readonly whenEmpty: 'silent' | 'say';
}

export interface Schedule extends ScheduleWish {
  readonly id: number;
  readonly paused: boolean;
  readonly setBy: string;
  readonly setAt: number;
  /** Only what falls due after this instant is still to go out. */
  readonly countedFrom: number;
  /** What came in up to this number (`Versions.latest`) is no news to this channel. */
  readonly horizon: number;
  /** Why the last attempt did not go out; null where it did. */
  readonly trouble: string | null;
}

export interface Schedules {
  /** One schedule for a channel and a subject: setting it again changes it, and keeps what was shown. */
  set(
    wish: ScheduleWish,
    by: string,
    at: number,
    horizon: number,
  ): { readonly schedule: Schedule; readonly isNew: boolean };
  byId(id: number): Schedule | null;
  /** By channel, then subject. */
  of(server: string): readonly Schedule[];
  /** Of all servers. */
  everywhere(): readonly Schedule[];
  /** Every one that is not paused. */
  active(): readonly Schedule[];
  /** What falls due while paused is not made up for. */
  pause(id: number, paused: boolean, at: number): void;
  remove(id: number): void;
}

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

export interface Watcher {
  readonly id: number;
  readonly member: string;
  readonly server: string | null;
  /** Null: by direct message. */
  readonly channel: string | null;
  /** Local times between which nothing is sent; null: none. */
  readonly quiet: { readonly from: string; readonly to: string; readonly zone: string } | null;
  readonly phrases: readonly string[];
  readonly countedFrom: number;
  readonly horizon: number;
}

export interface WatchWish {
  readonly member: string;
  readonly server: string | null;
  readonly channel: string | null;
  readonly quiet: Watcher['quiet'] | undefined;
  readonly phrase: string;
}

export interface Watches {
  /** `quiet` undefined keeps the hours that the member set before. */
  add(wish: WatchWish, at: number, horizon: number): Watcher;
  of(member: string): readonly Watcher[];
  byId(id: number): Watcher | null;
  all(): readonly Watcher[];
  /** How many were removed; without a phrase everything that is kept about the member goes. */
  remove(member: string, phrase?: string): number;
  /** Nothing of it matched up to this horizon. */
  passed(id: number, horizon: number): void;
}

export interface ServerSettings {
  get(server: string, name: string): string | null;
  set(server: string, name: string, value: string | null): void;
}

export interface Servers {
  /** Those about which anything is kept. */
  known(): readonly string[];
  /** Everything of it goes: schedules, what was posted and shown there, settings, watches that are told there. */
  forget(server: string): void;
}

/** Small things by key: what a button needs and cannot carry. The same value has the same key. */
export interface Keepsakes {
  keep(value: string, at: number): string;
  find(key: string): string | null;
}

export interface Version {
  readonly seq: number;
  readonly article: string;
  readonly hash: string;
  readonly firstSeen: number;
}

export interface Versions {
  /** Writes down what is new among these; how many versions that were. */
  note(articles: readonly Article[], now: number): number;
  /** The number of the newest version; 0 where there is none. */
  latest(): number;
  /** The newest version that was there at an instant. */
  latestAt(instant: number): number;
  of(article: string): readonly Version[];
  /** Those that came in after a horizon, in order. */
  since(horizon: number): readonly Version[];
  /** Which of these passages some article had said up to the horizon. */
  saidBy(horizon: number, fingerprints: readonly string[]): ReadonlySet<string>;
  /** The article as it was; null where that version was never here. */
  article(id: string, hash: string): Article | null;
}

/** What happened to the folder of articles. */
export interface Change {
  readonly at: number;
  readonly kind: 'added' | 'edited' | 'moved' | 'removed';
  readonly article: string;
  /** Where it was before it moved. */
  readonly from: string | null;
}

export interface Changes {
  /** The articles that were last known to be there: id to content hash. */
  there(): ReadonlyMap<string, string>;
  /** Writes down what differs from what was there. */
  note(articles: readonly Pick<Article, 'id' | 'hash'>[], now: number): readonly Change[];
  /** Newest first. */
  lately(most: number): readonly Change[];
}

export interface Store {
  readonly schedules: Schedules;
  readonly deliveries: Deliveries;
  readonly seen: Seen;
  readonly watches: Watches;
  readonly settings: ServerSettings;
  readonly servers: Servers;
  readonly keepsakes: Keepsakes;
  readonly versions: Versions;
  readonly changes: Changes;
  /** A whole copy, also while others write. The file must not be there yet. */
  backup(file: string): void;
  close(): void;
}
