import { createHash } from 'node:crypto';
import type { Steps } from './steps.ts';

/* Files that are kept for the next run: a line that says what made it, what it holds, and the digest of it all. */

const DIGEST = 32;
/** So much is checked in one step. */
const PIECE = 4 * 1024 * 1024;

/** Why a file that was kept is of no use; null where it is. */
export type Why = 'damaged' | 'made by another version of the program' | 'of other articles' | null;

const sha = (): ReturnType<typeof createHash> => createHash('sha256');

/** Pieces with the digest of them all behind them. */
export function* digested(pieces: Iterable<Buffer>): Generator<Buffer> {
  const digest = sha();
  for (const piece of pieces)
    for (let at = 0; at === 0 || at < piece.length; at += PIECE) {
      const part = piece.subarray(at, at + PIECE);
      digest.update(part);
      yield part;
    }
  yield digest.digest();
}

/** Whether the digest at the end is that of what stands before it: a part a step. */
export function* isWhole(bytes: Buffer): Steps<boolean> {
  const end = bytes.length - DIGEST;
  if (end < 0) return false;
  const digest = sha();
  for (let at = 0; at < end; at += PIECE) {
    digest.update(bytes.subarray(at, Math.min(end, at + PIECE)));
    yield;
  }
  return digest.digest().equals(bytes.subarray(end));
}

/** What stands between a head and the digest; why there is nothing. */
export function* contentOf(bytes: Buffer, head: Buffer): Steps<{ readonly content: Buffer; readonly why: Why }> {
  const content = bytes.subarray(head.length, Math.max(head.length, bytes.length - DIGEST));
  if (!(yield* isWhole(bytes))) return { content, why: 'damaged' };
  const isOurs = bytes.subarray(0, head.length).equals(head);
  return { content, why: isOurs ? null : 'made by another version of the program' };
}
