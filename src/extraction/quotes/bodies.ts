import type { Token } from './line.ts';

const BODIES =
  /^(?:media|outlet|agency|broadcaster|newspaper|daily|weekly|website|group|organi[sz]ation|charity|monitor|watchdog|company|union)$/u;

/** What stands before a body's name with its article: "state media | the Orlen Herald". */
export const isBody = (token: Token | undefined): boolean => token !== undefined && BODIES.test(token.lower);
