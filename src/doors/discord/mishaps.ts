import { createHash } from 'node:crypto';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { words } from '../../answer/words.ts';
import { UserError } from '../../errors.ts';
import { type Message, message, text } from './components.ts';
import { Wait } from './fair-use.ts';
import { PASSAGE_TEXT } from './limits.ts';
import { ownWords } from './markup.ts';

/** Structured lines for whoever runs the bot: never a token, never what a member asked. */
export interface Log {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}

export type Fields = Readonly<Record<string, unknown>>;

const ACCENT = 0xc2483d;

/** A sentence of ours alone, seen by the asker alone. */
export const sentence = (words: string): Message => message(ACCENT, [text(ownWords(words, PASSAGE_TEXT))], true);

/** Six characters that lead from the member's screen to the log line; the same interaction has the same. */
export const mishapId = (interaction: string): string =>
  createHash('sha256').update(interaction).digest('hex').slice(0, 6);

/** A kind sentence where the asker can put it right; a bug goes into the log in full, under the id that the asker sees. */
export function apologise(error: unknown, interaction: string, log: Log, about: Fields): Message {
  if (error instanceof Wait) return message(ACCENT, [text(`${error.message} <t:${error.until}:R>.`)], true);
  if (error instanceof UserError) return sentence(error.message);
  const id = mishapId(interaction);
  log.error('bug', { id, ...about, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return sentence(words.mishap(id));
}

const ALREADY = 40060;

const DROPPED: Readonly<Record<number, string>> = {
  10008: 'message gone',
  10015: 'webhook gone',
  10062: 'interaction expired',
  40060: 'already acknowledged',
  50027: 'interaction token expired',
};

const FORBIDDEN: Readonly<Record<number, string>> = {
  50001: 'the bot has no access here: invite it with the scopes bot and applications.commands',
  160002: 'the bot lacks the permission Read Message History in this channel',
  50013: 'the bot lacks a permission here: View Channel, Send Messages or Embed Links',
};

export interface Undelivered {
  readonly reason: string;
  readonly code?: number;
  /** Discord no longer listens to this interaction. */
  readonly gone: boolean;
  /** Discord has a first response already. */
  readonly taken: boolean;
  /** The bot lacks a permission, or is not there. */
  readonly forbidden: boolean;
  /** Discord did not like what we sent: a plain sentence may pass. */
  readonly again: boolean;
  /** Discord is out of order, or out of reach. */
  readonly down: boolean;
}

/** Why a response did not arrive, in words. */
export function undelivered(error: unknown): Undelivered {
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code);
    const gone = DROPPED[code] !== undefined;
    const reason = DROPPED[code] ?? FORBIDDEN[code] ?? error.message;
    return {
      reason,
      code,
      gone,
      taken: code === ALREADY,
      forbidden: FORBIDDEN[code] !== undefined,
      again: !gone,
      down: false,
    };
  }
  const no = { gone: false, taken: false, forbidden: false, again: false, down: true };
  if (error instanceof HTTPError) return { ...no, reason: `Discord answered ${error.status}`, code: error.status };
  return { ...no, reason: error instanceof Error ? error.message : String(error) };
}
