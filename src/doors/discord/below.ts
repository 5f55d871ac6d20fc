import { type REST, Routes } from 'discord.js';
import { words } from '../../answer/words.ts';
import { type Message, withoutPictures } from './components.ts';
import { object, text } from './json.ts';
import { whyNotPost } from './may-post.ts';
import { type Fields, type Log, mishapId, sentence, undelivered } from './mishaps.ts';
import { persist } from './persisting.ts';
import { bodyOf, filesOf } from './responses.ts';

/* An answer below the message that it answers, once: the message's own id is the nonce. */

export type Wire = Pick<REST, 'get' | 'post'>;

export interface Below {
  readonly wire: Wire;
  /** The bot's own id. */
  readonly self: string;
  readonly log: Log;
  readonly leaving: AbortSignal;
  readonly about: Fields;
  /** The message that is answered, its author and where it stands. */
  readonly id: string;
  readonly member: string;
  readonly channel: string;
  readonly server: string | null;
}

const NO_HISTORY = 160002;

async function post({ wire, id, channel }: Below, message: Message, asReply: boolean): Promise<void> {
  await wire.post(Routes.channelMessages(channel), {
    body: {
      ...bodyOf(message),
      allowed_mentions: { parse: [], replied_user: false },
      ...(asReply ? { message_reference: { message_id: id, fail_if_not_exists: false } } : {}),
      nonce: id,
      enforce_nonce: true,
    },
    files: filesOf(message),
  });
}

/** Where the bot may not answer the question, it says so to its author alone. */
async function tellDirectly(below: Below, reason: string): Promise<void> {
  const { wire, self, member, channel, server, log, about } = below;
  if (server === null) return;
  const why = (await whyNotPost(wire, self, channel)) ?? words.noAccess(channel, reason);
  log.warn('may not answer', { ...about, why });
  const direct = text(object(await wire.post(Routes.userChannels(), { body: { recipient_id: member } })).id);
  await wire.post(Routes.channelMessages(direct), { body: bodyOf(sentence(words.mayNotAnswerThere(why))) });
}

/** Where Discord takes nothing at all it is tried later again: the nonce keeps what got through from standing there twice. */
async function postLater(below: Below, message: Message, asReply: boolean): Promise<void> {
  const say = (said: Message) => () =>
    post(below, said, asReply).then(
      () => true,
      (error) => !undelivered(error).down,
    );
  await persist(below.leaving, say(message), say(sentence(words.notTaken(mishapId(below.id)))));
}

/** Whatever Discord does not take is tried in a plainer way, once each: as no reply, without its picture, as a sentence. Never throws. */
export async function postBelow(below: Below, message: Message, asReply = true): Promise<void> {
  const { log, about, id } = below;
  try {
    await post(below, message, asReply);
  } catch (error) {
    const { reason, code, again, forbidden, down } = undelivered(error);
    log.warn('undelivered', { ...about, id: mishapId(id), code, reason });
    if (down) await postLater(below, message, asReply);
    else if (code === NO_HISTORY && asReply) await postBelow(below, message, false);
    else if (again && message.pictures !== undefined) await postBelow(below, withoutPictures(message), asReply);
    else if (forbidden)
      await tellDirectly(below, reason).catch((more) => log.warn('not told', { ...about, ...undelivered(more) }));
    else if (again) await post(below, sentence(words.mishap(mishapId(id))), asReply).catch(() => {});
  }
}
