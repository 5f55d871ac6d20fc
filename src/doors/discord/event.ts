import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { type Json, list, object, permissions, text } from './json.ts';

/*
 * What members do, as Discord tells it, read leniently: a field that is missing, odd or new costs that field and nothing else.
 * discord.js would build objects of every event, keep them, and throw where a field is not there.
 */

export type OptionValue = string | number | boolean;
export type Options = Readonly<Record<string, OptionValue>>;

/** Who did it, where, and how to answer. */
export interface Occasion {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly server: string | null;
  readonly channel: string | null;
  readonly member: string;
  readonly locale: string | null;
  /** May delete the messages of others here. */
  readonly moderates: boolean;
  /** May manage the server. */
  readonly manages: boolean;
  /** What an answer may need and the bot is not allowed there, by name. */
  readonly lacks: readonly string[];
}

/** A message of ours whose button was pressed. */
export interface PressedMessage {
  /** Its texts, from the top. */
  readonly texts: readonly string[];
  readonly secret: boolean;
  /** Who asked for it, where Discord says so. */
  readonly asker: string | null;
}

export type Interaction = Occasion &
  (
    | { readonly does: 'slash'; readonly command: string; readonly options: Options }
    | { readonly does: 'menu'; readonly menu: string; readonly text: string }
    | { readonly does: 'typing'; readonly command: string; readonly option: string | null; readonly typed: string }
    | { readonly does: 'press'; readonly button: string; readonly on: PressedMessage }
    | { readonly does: 'unknown'; readonly type: number }
  );

const LEAVES: readonly number[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

interface Given {
  /** "digest", or "digest set" where a sub-command was chosen. */
  readonly command: string;
  readonly options: readonly Json[];
}

function givenIn(data: Json, name = text(data.name)): Given {
  const [first, ...rest] = list(data.options);
  if (first === undefined) return { command: name, options: [] };
  if (!LEAVES.includes(Number(first.type))) return { command: name, options: [first, ...rest] };
  return givenIn(first, `${name} ${text(first.name)}`);
}

export const isValue = (value: unknown): value is OptionValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const valuesOf = (options: readonly Json[]): Options =>
  Object.fromEntries(options.flatMap(({ name, value }) => (isValue(value) ? [[text(name), value]] : [])));

/** All texts of a message's components, in order. */
export const textsOf = (components: unknown): readonly string[] =>
  list(components).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [text(component.content)] : textsOf(component.components),
  );

/** Whoever used the command; for an answer to a mention, whoever wrote the message. */
function askerOf(message: Json): string | null {
  const metadata = object(message.interaction_metadata ?? message.interaction);
  const referred = object(object(message.referenced_message).author);
  return text(object(metadata.user).id) || text(metadata.user_id) || text(referred.id) || null;
}

const pressedMessage = (message: Json): PressedMessage => ({
  texts: textsOf(message.components),
  secret: (Number(message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
  asker: askerOf(message),
});

function targetText(data: Json): string {
  const messages = object(object(data.resolved).messages);
  const target = object(messages[text(data.target_id)] ?? Object.values(messages)[0]);
  return text(target.content).trim();
}

const { Administrator, AttachFiles, ManageGuild, ManageMessages, SendMessages, ViewChannel } = PermissionFlagsBits;

const NEEDED = [
  ['View Channel', ViewChannel],
  ['Send Messages', SendMessages],
  ['Attach Files', AttachFiles],
] as const;

/** All of them, where Discord does not say what the bot is allowed. */
const lacking = (allowed: bigint): readonly string[] =>
  (allowed & Administrator) !== 0n ? [] : NEEDED.filter(([, bit]) => (allowed & bit) === 0n).map(([name]) => name);

function occasionOf(event: Json): Occasion {
  const member = object(event.member);
  const user = object(member.user ?? event.user);
  const may = permissions(member.permissions);
  return {
    id: text(event.id),
    token: text(event.token),
    application: text(event.application_id),
    server: text(event.guild_id) || null,
    channel: text(event.channel_id) || text(object(event.channel).id) || null,
    member: text(user.id),
    locale: text(event.locale) || null,
    moderates: (may & (ManageMessages | Administrator)) !== 0n,
    manages: (may & (ManageGuild | Administrator)) !== 0n,
    lacks: lacking(permissions(event.app_permissions)),
  };
}

/** A member's act, whatever it is; `unknown` where this program has no answer to its kind. */
export function readInteraction(payload: unknown): Interaction {
  const event = object(payload);
  const occasion = occasionOf(event);
  const data = object(event.data);
  const type = Number(event.type);
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    const { command, options } = givenIn(data);
    const focused = options.find((option) => option.focused === true);
    return { ...occasion, does: 'typing', command, option: text(focused?.name) || null, typed: text(focused?.value) };
  }
  if (type === InteractionType.MessageComponent)
    return { ...occasion, does: 'press', button: text(data.custom_id), on: pressedMessage(object(event.message)) };
  if (type !== InteractionType.ApplicationCommand) return { ...occasion, does: 'unknown', type };
  if (data.type === ApplicationCommandType.Message || data.type === ApplicationCommandType.User)
    return { ...occasion, does: 'menu', menu: text(data.name), text: targetText(data) };
  const { command, options } = givenIn(data);
  return { ...occasion, does: 'slash', command, options: valuesOf(options) };
}
