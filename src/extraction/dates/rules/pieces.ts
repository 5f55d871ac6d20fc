import { GAP } from '../words.ts';

/** "early", "late", "mid-", "the end of", "the first half of": part of the expression, without moving it to another period. */
export const PART_OF = `(?:(?:the${GAP})?(?:very${GAP})?(?:early|late|mid|middle|end|beginning|start|close|first half|second half|latter half|early part|latter part|last days|first days|final days|early days|turn)(?:${GAP}(?:of|in|on)(?:${GAP}the)?${GAP}|${GAP}|-))?`;

/** BC or AD behind a year. */
export const ERA = '(?:B\\.?C\\.?E?\\.?|A\\.?D\\.?|C\\.?E\\.?)';

/** Astronomical year: 480 BC is -479. */
export const yearIn = (year: number, era: string | undefined): number =>
  era?.toUpperCase().startsWith('B') ? 1 - year : year;

export const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at);
export const wordsAfter = (text: string, at: number): string => text.slice(at, at + 40);
