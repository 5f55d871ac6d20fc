import type { Deliveries, Seen } from '../store/ports/deliveries.ts';
import type { Schedules } from '../store/ports/schedules.ts';
import type { ServerSettings } from '../store/ports/store.ts';
import type { Changes, Versions } from '../store/ports/versions.ts';
import type { Watches } from '../store/ports/watches.ts';

/** Why the bot cannot post in a channel, as a sentence; null where it can. */
export type WhyNotPost = (channel: string) => Promise<string | null>;

/** What outlives an answer, for the commands that look at it or change it. */
export interface State {
  readonly schedules: Schedules;
  readonly deliveries: Deliveries;
  readonly seen: Seen;
  readonly watches: Watches;
  readonly settings: ServerSettings;
  readonly versions: Versions;
  readonly changes: Changes;
  /** Articles that can be found but have not been read yet. */
  readonly unread: () => number;
  readonly whyNotPost: WhyNotPost;
}
