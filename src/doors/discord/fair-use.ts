import { UserError } from '../../errors.ts';
import type { Occasion } from './event.ts';
import { MEMBER_BURST, MEMBER_PER_SECOND, SERVER_BURST, SERVER_PER_SECOND } from './limits.ts';

/* So that nobody's eagerness costs others their answers: a bucket for each member and each server, filled again as time passes. */

/** Asked more than is fair; `until` is when the next question is welcome, in seconds since 1970. */
export class Wait extends UserError {
  readonly until: number;

  constructor(message: string, until: number) {
    super('bad-option', message);
    this.until = until;
  }
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

const MANY = 10_000;

function buckets(burst: number, perSecond: number) {
  const all = new Map<string, Bucket>();
  const leftAt = (key: string, now: number): number => {
    const { left, at } = all.get(key) ?? { left: burst, at: now };
    return Math.min(burst, left + ((now - at) / 1000) * perSecond);
  };
  const forgetFull = (now: number) => {
    for (const key of all.keys()) if (leftAt(key, now) >= burst) all.delete(key);
  };
  return {
    /** Milliseconds until there is one to take. */
    wait: (key: string, now: number) => Math.max(0, ((1 - leftAt(key, now)) / perSecond) * 1000),
    take(key: string, now: number) {
      if (all.size > MANY) forgetFull(now);
      all.set(key, { left: leftAt(key, now) - 1, at: now });
    },
  };
}

/** Null: ask on; else the second from which on the next question is welcome. */
export type FairUse = (who: Pick<Occasion, 'member' | 'server'>) => number | null;

export function fairUse(now: () => Date): FairUse {
  const members = buckets(MEMBER_BURST, MEMBER_PER_SECOND);
  const servers = buckets(SERVER_BURST, SERVER_PER_SECOND);
  return ({ member, server }) => {
    const at = now().getTime();
    const wait = Math.max(members.wait(member, at), server === null ? 0 : servers.wait(server, at));
    if (wait > 0) return Math.ceil((at + wait) / 1000);
    members.take(member, at);
    if (server !== null) servers.take(server, at);
    return null;
  };
}
