import type { Changes, Deliveries, Schedules, Seen, ServerSettings, Versions, Watches } from '../store/ports.ts';

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
