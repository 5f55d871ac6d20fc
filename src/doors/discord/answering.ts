import type { ButtonInteraction, ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { words } from '../../answer/words.ts';
import type { Message } from './components.ts';
import { ANSWER_AT_ONCE } from './limits.ts';
import { apologise, type Fields, type Log, mishapId, sentence, undelivered } from './mishaps.ts';

export type Answerable = ButtonInteraction | ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** publicly and privately: a new message; turning: the button's own message becomes another page. */
export type Manner = 'publicly' | 'privately' | 'turning';

interface Outcome {
  readonly message: Message;
  readonly failed: boolean;
}

const EPHEMERAL = MessageFlags.Ephemeral;
const LATER = Symbol('later');

const options = (message: Message, secret: boolean) => ({
  flags: (message.flags & ~EPHEMERAL) | (secret ? EPHEMERAL : 0),
  components: message.components,
  allowedMentions: { parse: [] },
});

/** An edit cannot change who sees the message. */
const edit = (message: Message) => options(message, false);

const isTurning = (interaction: Answerable, manner: Manner): interaction is ButtonInteraction =>
  manner === 'turning' && interaction.isButton();

async function first(interaction: Answerable, manner: Manner, { message, failed }: Outcome): Promise<void> {
  if (isTurning(interaction, manner) && !failed) await interaction.update(edit(message));
  else await interaction.reply(options(message, failed || manner === 'privately'));
}

async function announce(interaction: Answerable, manner: Manner): Promise<void> {
  if (isTurning(interaction, manner)) await interaction.deferUpdate();
  else await interaction.deferReply(manner === 'privately' ? { flags: EPHEMERAL } : {});
}

/** An announcement that failed is no reason to be silent, unless Discord no longer listens. */
async function announced(interaction: Answerable, manner: Manner, log: Log, about: Fields): Promise<void> {
  try {
    await announce(interaction, manner);
  } catch (error) {
    const { gone, reason } = undelivered(error);
    if (gone) throw error;
    log.warn('not announced', { ...about, reason });
  }
}

async function later(interaction: Answerable, manner: Manner, { message, failed }: Outcome): Promise<void> {
  if (manner === 'turning' && failed) await interaction.followUp(options(message, true));
  else await interaction.editReply(edit(message));
}

const timer = (ms: number) => {
  let stop = () => {};
  const rung = new Promise<typeof LATER>((resolve) => {
    const id = setTimeout(() => resolve(LATER), ms);
    stop = () => clearTimeout(id);
  });
  return { rung, stop };
};

/** What Discord did not take as we made it is said in a plain sentence instead, once. */
async function deliver(interaction: Answerable, manner: Manner, outcome: Outcome, log: Log, about: Fields) {
  const send = (what: Outcome) =>
    interaction.deferred || interaction.replied ? later(interaction, manner, what) : first(interaction, manner, what);
  try {
    await send(outcome);
  } catch (error) {
    const { reason, code, again } = undelivered(error);
    const id = mishapId(interaction.id);
    log.warn('undelivered', { ...about, id, code, reason, channel: interaction.channelId });
    if (again) await send({ message: sentence(words.mishap(id)), failed: true });
  }
}

/**
 * Answers an interaction exactly once: in the first response where the answer is ready in time, else announced and edited in.
 * Never throws: whatever goes wrong is said to the asker or, where Discord no longer listens, written down.
 */
export async function answer(
  interaction: Answerable,
  manner: Manner,
  work: () => Promise<Message>,
  log: Log,
  about: Fields,
): Promise<void> {
  const outcome = work().then(
    (message): Outcome => ({ message, failed: false }),
    (error): Outcome => ({ message: apologise(error, interaction.id, log, about), failed: true }),
  );
  const { rung, stop } = timer(ANSWER_AT_ONCE);
  try {
    if ((await Promise.race([outcome, rung])) === LATER) await announced(interaction, manner, log, about);
    await deliver(interaction, manner, await outcome, log, about);
  } catch (error) {
    log.warn('undelivered', { ...about, ...undelivered(error), channel: interaction.channelId });
  } finally {
    stop();
  }
}
