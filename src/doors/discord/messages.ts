import { MessageType } from 'discord.js';
import { words } from '../../answer/words.ts';
import { UserError } from '../../errors.ts';
import { readAskedLine } from './asked.ts';
import { answerTo, askerOf, refusal } from './asking.ts';
import { postBelow, type Wire } from './below.ts';
import type { Message } from './components.ts';
import { type Occasion, textsOf } from './event.ts';
import { list, object, text } from './json.ts';
import { together } from './leaning.ts';
import { apologise, sentence } from './mishaps.ts';
import { unlessLeaving } from './persisting.ts';
import type { Reception } from './reception.ts';

/* Messages that are addressed to the bot: a mention, a reply to an answer of its, a direct message. No other is looked at. */

export interface Written extends Pick<Occasion, 'id' | 'server' | 'member' | 'locale'> {
  readonly channel: string;
  /** Without the mention; empty where Discord did not pass the words on. */
  readonly question: string;
  readonly isReply: boolean;
  /** The texts of the answer that was replied to. */
  readonly before: readonly string[];
}

const READ: readonly number[] = [MessageType.Default, MessageType.Reply];

/** Null where it is not addressed to the bot, or comes from a machine. */
export function readMessage(payload: unknown, self: string): Written | null {
  const message = object(payload);
  const author = object(message.author);
  const isPerson = author.bot !== true && message.webhook_id === undefined && !['', self].includes(text(author.id));
  const canBeAnswered = text(message.id) !== '' && text(message.channel_id) !== '';
  if (!isPerson || !canBeAnswered || !READ.includes(Number(message.type ?? MessageType.Default))) return null;
  const referred = object(message.referenced_message);
  const isReply = text(object(referred.author).id) === self;
  const isMentioned = list(message.mentions).some(({ id }) => text(id) === self);
  const server = text(message.guild_id) || null;
  if (!isMentioned && !isReply && server !== null) return null;
  return {
    id: text(message.id),
    channel: text(message.channel_id),
    server,
    member: text(author.id),
    locale: null,
    question: text(message.content)
      .replaceAll(new RegExp(`<@!?${self}>`, 'gu'), ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
    isReply,
    before: isReply ? textsOf(referred.components) : [],
  };
}

function questionOf({ frontDoor }: Reception, { question, before }: Written): string {
  const [first = ''] = before;
  const whole = together(
    question,
    readAskedLine(first, frontDoor.commands),
    frontDoor.coverage().entities.find,
    before,
  );
  const most = frontDoor.commands.find(({ data }) => data.name === 'ask')?.data.options.question?.maxLength ?? 300;
  return whole.length <= most ? whole : question;
}

function unheard({ isReply, server }: Written): string {
  if (server === null) return words.writtenNothing;
  return isReply ? words.unheardReply : words.mentionedAlone;
}

async function answerFor(reception: Reception, written: Written): Promise<Message> {
  if (written.question === '') throw new UserError('bad-option', unheard(written));
  const refused = refusal(reception, written);
  if (refused !== null) throw refused;
  const asked = { command: 'ask', options: { question: questionOf(reception, written) } };
  return answerTo(reception, askerOf(written), { asked });
}

/** Answers below the message, once. Never throws. */
export async function answerMessage(reception: Reception, wire: Wire, self: string, written: Written): Promise<void> {
  const { log, leaving, turns } = reception;
  const { id, member, channel, server } = written;
  const about = { message: id, server: server ?? undefined, channel };
  const made = turns
    .next()
    .then(() => answerFor(reception, written))
    .catch((error) => apologise(error, id, log, about));
  const message = await unlessLeaving(leaving, made, sentence(words.leaving));
  await postBelow({ wire, self, log, leaving, about, id, member, channel, server }, message);
}
