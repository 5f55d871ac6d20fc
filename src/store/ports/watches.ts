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
