import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { type Json, list, object, text } from './json.ts';

/* A forum takes no messages, only new posts: each a thread whose first message has the thread's own id. Posts carry no nonce. */

type Wire = Pick<REST, 'get' | 'post'>;

/** "Cannot send messages in a non-text channel", "Cannot execute action on this channel type". */
const NO_MESSAGES: ReadonlySet<number | string> = new Set([50008, 50024]);

export const isForum = (error: unknown): boolean => error instanceof DiscordAPIError && NO_MESSAGES.has(error.code);

/** The id of the new post. */
export async function postInForum(wire: Wire, forum: string, name: string, message: object): Promise<string> {
  return text(object(await wire.post(Routes.threads(forum), { body: { name, message } })).id);
}

const UNKNOWN_MESSAGE = 10008;

async function starterOf(wire: Wire, thread: string): Promise<readonly Json[]> {
  try {
    return [object(await wire.get(Routes.channelMessage(thread, thread)))];
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE) return [];
    throw error;
  }
}

/** The first messages of a forum's posts since an id, open and put away. */
export async function startersSince(wire: Wire, forum: string, after: string): Promise<readonly Json[]> {
  const server = text(object(await wire.get(Routes.channel(forum))).guild_id);
  const [active, archived] = await Promise.all([
    wire.get(Routes.guildActiveThreads(server)),
    wire.get(Routes.channelThreads(forum, 'public')),
  ]);
  const threads = [active, archived].flatMap((found) => list(object(found).threads));
  const ours = threads.filter(({ id, parent_id }) => text(parent_id) === forum && BigInt(text(id)) >= BigInt(after));
  const starters: Json[] = [];
  for (const { id } of ours) starters.push(...(await starterOf(wire, text(id))));
  return starters;
}
