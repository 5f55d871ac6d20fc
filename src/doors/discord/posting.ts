import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Answer } from '../../answer/answer.ts';
import { words } from '../../answer/words.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import type { Found, Letter, Post, Posted, Target } from '../../digest/posting.ts';
import type { Shelf } from './blocks.ts';
import { textsOf } from './event.ts';
import { type Json, list, object, text } from './json.ts';
import { undelivered } from './mishaps.ts';
import { replyMessage } from './reply.ts';
import { bodyOf } from './responses.ts';

/* Messages that nobody asked for just now: each with its mark as an enforced nonce and in its last line, so that it can be found again. */

type Wire = Pick<REST, 'get' | 'post'>;

interface Desk {
  readonly wire: Wire;
  readonly frontDoor: Pick<FrontDoor, 'coverage'>;
  readonly shelf: () => Shelf;
}

/** Discord's ids begin with an instant: the first id of a millisecond. */
const EPOCH = 1_420_070_400_000;
const firstIdOf = (instant: number): string => String(BigInt(Math.max(0, instant - EPOCH)) << 22n);

const MESSAGES_A_PAGE = 100;
const PAGES = 5;
/** Codes in the range of HTTP errors that say for certain that nothing was posted. */
const isRefusal = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status < 500 && error.status !== 429;

async function channelOf(wire: Wire, target: Target): Promise<string> {
  if ('channel' in target) return target.channel;
  const opened = await wire.post(Routes.userChannels(), { body: { recipient_id: target.member } });
  return text(object(opened).id);
}

function letterMessage({ frontDoor, shelf }: Desk, answer: Answer, mark: string) {
  const { articles, newest, fingerprint } = frontDoor.coverage();
  const reply = {
    ...answer,
    coverage: { articles: articles.length, fingerprint, ...(newest === undefined ? {} : { newest }) },
  };
  const again = { command: 'watch show', options: { mark } };
  return replyMessage({ asked: null, again, reply, mark }, shelf());
}

async function send(desk: Desk, { mark, target, answer }: Letter): Promise<Posted> {
  try {
    const body = { ...bodyOf(letterMessage(desk, answer, mark)), nonce: mark, enforce_nonce: true };
    const channel = await channelOf(desk.wire, target);
    return { did: 'posted', message: text(object(await desk.wire.post(Routes.channelMessages(channel), { body })).id) };
  } catch (error) {
    return { did: isRefusal(error) ? 'refused' : 'unknown', reason: undelivered(error).reason };
  }
}

/** Others cannot set a nonce of ours, nor does a message without our components have its mark. */
const carries = (message: Json, mark: string): boolean =>
  object(message.author).bot === true &&
  (text(message.nonce) === mark || textsOf(message.components).some((shown) => shown.includes(mark)));

async function find(wire: Wire, mark: string, target: Target, since: number): Promise<Found> {
  try {
    const channel = await channelOf(wire, target);
    let after = firstIdOf(since);
    for (let page = 0; page < PAGES; page += 1) {
      const query = new URLSearchParams({ limit: String(MESSAGES_A_PAGE), after });
      const messages = list(await wire.get(Routes.channelMessages(channel), { query }));
      const found = messages.find((message) => carries(message, mark));
      if (found) return { did: 'found', message: text(found.id) };
      if (messages.length < MESSAGES_A_PAGE) return { did: 'absent' };
      after = messages.map(({ id }) => text(id)).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
    }
    return { did: 'unknown', reason: words.tooManyMessages };
  } catch (error) {
    return { did: 'unknown', reason: undelivered(error).reason };
  }
}

/** What Discord does for digests and watches. */
export const postThrough = (wire: Wire, frontDoor: Desk['frontDoor'], shelf: () => Shelf): Post => ({
  send: (letter) => send({ wire, frontDoor, shelf }, letter),
  find: (mark, target, since) => find(wire, mark, target, since),
});
