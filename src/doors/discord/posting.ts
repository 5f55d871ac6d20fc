import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Answer, Reply } from '../../answer/answer.ts';
import { words } from '../../answer/words.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import type { Found, Letter, Post, Posted, Target } from '../../digest/posting.ts';
import type { Shelf } from './blocks.ts';
import { textsOf } from './event.ts';
import { isForum, postInForum, startersSince } from './forum.ts';
import { type Json, list, object, text } from './json.ts';
import { THREAD_NAME } from './limits.ts';
import { undelivered } from './mishaps.ts';
import { pagesIn, replyMessage } from './reply.ts';
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

function replyOf({ frontDoor }: Desk, answer: Answer): Reply {
  const { articles, newest, fingerprint } = frontDoor.coverage();
  return {
    ...answer,
    coverage: { articles: articles.length, fingerprint, ...(newest === undefined ? {} : { newest }) },
  };
}

function letterMessage({ shelf }: Desk, reply: Reply, mark: string) {
  const again = { command: 'watch show', options: { mark } };
  return bodyOf(replyMessage({ asked: null, again, reply, mark }, shelf()));
}

/** "New in the coverage: 3 articles · 2024-05-06" */
function nameOf({ parts, coverage }: Reply): string {
  const heading = parts.find(({ type }) => type === 'heading');
  const title = heading && 'text' in heading ? heading.text : words.states.supported;
  return [title, coverage.newest ?? ''].filter(Boolean).join(' · ').slice(0, THREAD_NAME);
}

const withNonce = (body: object, nonce: string) => ({ ...body, nonce, enforce_nonce: true });

async function send(desk: Desk, { mark, target, answer }: Letter): Promise<Posted> {
  const { wire } = desk;
  try {
    const reply = replyOf(desk, answer);
    const body = letterMessage(desk, reply, mark);
    const channel = await channelOf(wire, target);
    const posted = await wire
      .post(Routes.channelMessages(channel), { body: withNonce(body, mark) })
      .then((message) => text(object(message).id))
      .catch((error: unknown) => {
        if (isForum(error)) return postInForum(wire, channel, nameOf(reply), body);
        throw error;
      });
    return { did: 'posted', message: posted };
  } catch (error) {
    return { did: isRefusal(error) ? 'refused' : 'unknown', reason: undelivered(error).reason };
  }
}

/** The thread that hangs on a message has its id; so has a forum's post. One that is there already is as good as a new one. */
async function threadOn({ wire }: Desk, channel: string, message: string, name: string): Promise<readonly Json[]> {
  await wire.post(Routes.threads(channel, message), { body: { name } }).catch(() => null);
  return list(await wire.get(Routes.channelMessages(message), { query: new URLSearchParams({ limit: '100' }) }));
}

/** The pages behind the first, in a thread on it. What is there stays; where there may be no thread, the first page's `More` has to do. */
async function goOn(desk: Desk, { mark, target, answer }: Letter, message: string): Promise<void> {
  if (!('channel' in target)) return;
  const reply = replyOf(desk, answer);
  const shelf = desk.shelf();
  const pages = pagesIn(reply, shelf);
  if (pages === 1) return;
  try {
    const there = await threadOn(desk, target.channel, message, nameOf(reply));
    for (let page = 1; page < pages; page += 1) {
      const own = `${mark}.${page + 1}`;
      if (there.some((one) => carries(one, own))) continue;
      const body = bodyOf(replyMessage({ asked: null, inThread: true, reply, mark: own, page }, shelf));
      await desk.wire.post(Routes.channelMessages(message), { body: withNonce(body, own) });
    }
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
  }
}

/** "d1" does not stand in "d1.2", the mark of a page behind it. */
const isMarked = (shown: string, mark: string): boolean => {
  const at = shown.lastIndexOf(mark);
  return at >= 0 && !/[\w.]/u.test(shown[at + mark.length] ?? '');
};

/** Others cannot set a nonce of ours, nor does a message without our components have its mark. */
const carries = (message: Json, mark: string): boolean =>
  object(message.author).bot === true &&
  (text(message.nonce) === mark || textsOf(message.components).some((shown) => isMarked(shown, mark)));

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
    if (isForum(error)) return findInForum(wire, mark, target, since);
    return { did: 'unknown', reason: undelivered(error).reason };
  }
}

async function findInForum(wire: Wire, mark: string, target: Target, since: number): Promise<Found> {
  try {
    const starters = await startersSince(wire, await channelOf(wire, target), firstIdOf(since));
    const found = starters.find((message) => carries(message, mark));
    return found ? { did: 'found', message: text(found.id) } : { did: 'absent' };
  } catch (error) {
    return { did: 'unknown', reason: undelivered(error).reason };
  }
}

/** What Discord does for digests and watches. */
export const postThrough = (wire: Wire, frontDoor: Desk['frontDoor'], shelf: () => Shelf): Post => ({
  send: (letter) => send({ wire, frontDoor, shelf }, letter),
  goOn: (letter, message) => goOn({ wire, frontDoor, shelf }, letter, message).catch(() => {}),
  find: (mark, target, since) => find(wire, mark, target, since),
});
