import type { Deliveries, Seen } from './deliveries.ts';
import type { Schedules } from './schedules.ts';
import type { Changes, Versions } from './versions.ts';
import type { Watches } from './watches.ts';

/*
 * What must survive a restart, as narrow ports: whoever needs one of them sees no other. Instants are milliseconds since 1970;
 * a *place* is where something is shown: `channel:123` for digests, `watch:7` for what one member watches.
 */

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
