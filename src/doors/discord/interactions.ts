import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { words } from '../../answer/words.ts';
import type { Asker } from '../../command/command.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';
import { answer, type Manner } from './answering.ts';
import { readAskedLine } from './asked.ts';
import { type Asked, type Button, readButton, shortFingerprint } from './button.ts';
import type { Message } from './components.ts';
import { contextMessage } from './context.ts';
import type { Fields, Log } from './mishaps.ts';
import { PRIVATE } from './registration.ts';
import { replyMessage, type Showing } from './reply.ts';
import { suggest } from './suggestions.ts';

export interface Reception {
  readonly frontDoor: FrontDoor;
  readonly log: Log;
}

const askerOf = ({ guildId, channelId, user, locale }: Interaction): Asker => ({
  ...(guildId === null ? {} : { server: guildId }),
  ...(channelId === null ? {} : { channel: channelId }),
  member: user.id,
  locale,
});

const refuse = (sentence: string): never => {
  throw new UserError('bad-option', sentence);
};

type About = Omit<Showing, 'reply' | 'changed'> & { readonly fingerprint?: string };

/** Asks the front door and shows the answer from the coverage of this very moment. */
async function ask({ frontDoor }: Reception, interaction: Interaction, about: About): Promise<Message> {
  const { command, options } = about.asked;
  const asking = () => frontDoor.ask(command, options, askerOf(interaction));
  const first = await asking();
  const renewed = first.coverage.fingerprint !== frontDoor.coverage().fingerprint;
  const reply = renewed ? await asking() : first;
  const { cut } = frontDoor;
  const { article } = frontDoor.coverage();
  const now = shortFingerprint(reply.coverage.fingerprint);
  const changed = about.fingerprint !== undefined && about.fingerprint !== now;
  return replyMessage({ ...about, reply, changed }, { cut, article });
}

function askedBySlash({ commandName, options }: ChatInputCommandInteraction, own: boolean): Asked {
  const given = options.data.filter(({ name }) => own || name !== PRIVATE);
  return {
    command: commandName,
    options: Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
  };
}

function slash(reception: Reception, interaction: ChatInputCommandInteraction, about: Fields): Promise<void> {
  const command = reception.frontDoor.commands.find(({ data }) => data.name === interaction.commandName);
  const own = command !== undefined && Object.hasOwn(command.data.options, PRIVATE);
  const secret = !own && interaction.options.data.some(({ name, value }) => name === PRIVATE && value === true);
  const asked = askedBySlash(interaction, own);
  const work = () => ask(reception, interaction, { asked, secret });
  return answer(interaction, secret ? 'privately' : 'publicly', work, reception.log, about);
}

/** Somebody's message is looked at for the asker alone. */
function menu(reception: Reception, interaction: MessageContextMenuCommandInteraction, about: Fields): Promise<void> {
  const work = async () => {
    const command = reception.frontDoor.commands.find(({ data }) => data.menu?.name === interaction.commandName);
    const option = command?.data.menu?.option;
    if (command === undefined || option === undefined) return refuse(words.unknownButton);
    const text = interaction.targetMessage.content.trim();
    if (text === '') return refuse(words.noTextToVerify);
    const asked = { command: command.data.name, options: { [option]: text } };
    return ask(reception, interaction, { asked, secret: true });
  };
  return answer(interaction, 'privately', work, reception.log, about);
}

/** All texts of a message of ours, from the top. */
function textsOf(components: readonly unknown[]): readonly string[] {
  return components.flatMap((component) => {
    const { type, content, components: inner } = component as Partial<Record<string, unknown>>;
    if (type === ComponentType.TextDisplay && typeof content === 'string') return [content];
    return Array.isArray(inner) ? textsOf(inner) : [];
  });
}

const plainComponents = ({ message }: ButtonInteraction): readonly unknown[] =>
  message.components.map((component) => component.toJSON());

const isAsker = ({ message, user }: ButtonInteraction): boolean => {
  const asker = message.interactionMetadata?.user.id;
  return message.flags.has(MessageFlags.Ephemeral) || asker === undefined || asker === user.id;
};

/** The asker turns the page of the message itself and gets follow-ups as the message was; others get theirs for their eyes only. */
function mannerOf(interaction: ButtonInteraction, button: Button | null): Manner {
  if (button === null || button.does === 'context' || !isAsker(interaction)) return 'privately';
  if (button.does === 'page') return 'turning';
  return interaction.message.flags.has(MessageFlags.Ephemeral) ? 'privately' : 'publicly';
}

async function pressed(reception: Reception, interaction: ButtonInteraction, button: Button | null, manner: Manner) {
  const { frontDoor } = reception;
  if (button === null) return refuse(words.unknownButton);
  if (button.does === 'context') {
    const { articles, article } = frontDoor.coverage();
    return contextMessage(button, articles, { cut: frontDoor.cut, article });
  }
  const secret = manner === 'privately';
  if (button.does === 'ask') return ask(reception, interaction, { asked: button.asked, secret });
  const [first = ''] = textsOf(plainComponents(interaction));
  const asked = button.asked ?? readAskedLine(first, frontDoor.commands);
  if (asked === null) return refuse(words.notReadable);
  return ask(reception, interaction, { asked, page: button.page, fingerprint: button.fingerprint, secret });
}

function press(reception: Reception, interaction: ButtonInteraction, about: Fields): Promise<void> {
  const button = readButton(interaction.customId);
  const manner = mannerOf(interaction, button);
  const work = () => pressed(reception, interaction, button, manner);
  return answer(interaction, manner, work, reception.log, { ...about, button: button?.does ?? 'unknown' });
}

/** Everything a member can do with the bot. Never throws. */
export async function receive(reception: Reception, interaction: Interaction): Promise<void> {
  const about = { interaction: interaction.id, server: interaction.guildId ?? undefined };
  if (interaction.isAutocomplete()) await suggest(interaction, reception.frontDoor, reception.log);
  else if (interaction.isChatInputCommand())
    await slash(reception, interaction, { ...about, command: interaction.commandName });
  else if (interaction.isMessageContextMenuCommand())
    await menu(reception, interaction, { ...about, command: interaction.commandName });
  else if (interaction.isButton()) await press(reception, interaction, about);
  else reception.log.warn('unknown interaction', { ...about, type: interaction.type });
}

/** While leaving: nobody is left waiting. */
export async function sayLeaving({ log }: Reception, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]).catch(() => {});
  else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isButton())
    await answer(interaction, 'privately', async () => refuse(words.leaving), log, { interaction: interaction.id });
}
