import { createHash } from 'node:crypto';

/** "ISLAMABAD (Newswire) — ", "LONDON, March 3 (Agency) - ": the line that agencies put before a copy and newspapers take off. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.,'’/-]{1,40}(?:,?\s*[\p{L}.]{1,12}\s\d{1,2})?\s*\([^()\n]{1,40}\)\s*[—–-]+\s+/u;
const WORDS = /[\p{L}\p{N}]+/gu;
const ARTICLES = new Set(['a', 'an', 'the']);

/** What is left of a passage when typography, accents, capitals, articles and a dateline are taken off. */
function plain(text: string): string {
  const folded = text
    .replace(DATELINE, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʼ]/gu, '')
    .toLowerCase();
  return (folded.match(WORDS) ?? []).filter((word) => !ARTICLES.has(word)).join(' ');
}

/**
 * Sixteen characters that are the same for the same words, whoever prints them: straight or curly marks, capitals, double spaces,
 * "a" for "the" and an agency's dateline make no difference. Another number, name or order of words does.
 */
export const passageFingerprint = (text: string): string =>
  createHash('sha256').update(plain(text)).digest('base64url').slice(0, 16);
