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
