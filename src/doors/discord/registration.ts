import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import { words } from '../../answer/words.ts';
import type { Command, CommandData, OptionSpec } from '../../command/command.ts';
import { COMMAND_OPTIONS, DESCRIPTION, MENU_NAME, STRING_OPTION } from './limits.ts';

/** The option that every slash command has in Discord: a command's own of that name comes first. */
export const PRIVATE = 'private';

interface Option {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly channel_types?: readonly number[];
  /** Of a sub-command. */
  readonly options?: readonly Option[];
}

export interface Registered {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Option[];
  readonly integration_types?: readonly number[];
  readonly contexts?: readonly number[];
  /** Sent as a number, given back as a string of digits. */
  readonly default_member_permissions?: number | string | null;
}

const DEFAULT_LENGTH = 300;

const described = (description: string): string =>
  description.length <= DESCRIPTION ? description : `${description.slice(0, DESCRIPTION - 1)}…`;

function optionOf([name, spec]: readonly [string, OptionSpec]): Option {
  const { type, description, required = false, suggest, maxLength = DEFAULT_LENGTH, choices } = spec;
  const base = { name, description: described(description), required };
  if (type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...base };
  if (type === 'channel') return { type: ApplicationCommandOptionType.Channel, ...base, channel_types: POSTABLE };
  return {
    type: ApplicationCommandOptionType.String,
    ...base,
    max_length: Math.min(maxLength, STRING_OPTION),
    ...(suggest === undefined ? {} : { autocomplete: true }),
    ...(choices === undefined ? {} : { choices: choices.map((value) => ({ name: value, value })) }),
  };
}

/** Where a message can be posted, forums among them. */
const POSTABLE: readonly number[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
];

const privately = (usual: boolean): Option => ({
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  description: usual ? words.askOpenly : words.askPrivately,
  required: false,
});

const takesPrivate = ({ options }: CommandData): boolean =>
  !Object.hasOwn(options, PRIVATE) && Object.keys(options).length < COMMAND_OPTIONS;

const optionsOf = (data: CommandData): readonly Option[] => [
  ...Object.entries(data.options).map(optionOf),
  ...(takesPrivate(data) ? [privately(data.secret ?? false)] : []),
];

/** Discord hides it from members who may not manage the server. */
const needing = ({ needs }: CommandData) =>
  needs === undefined ? {} : { default_member_permissions: Number(PermissionFlagsBits.ManageGuild) };

const slash = (data: CommandData): Registered => ({
  type: ApplicationCommandType.ChatInput,
  name: data.name,
  description: described(data.description),
  options: optionsOf(data),
  ...needing(data),
});

const groupOf = ({ name, group }: CommandData): string | null =>
  group === undefined ? null : (name.split(' ')[0] ?? name);

/** The commands of one group as the sub-commands of one command. */
function grouped(name: string, all: readonly CommandData[]): Registered {
  const members = all.filter((data) => groupOf(data) === name);
  const [first] = members;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: described(first?.group ?? name),
    options: members.map((data) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: data.name.slice(name.length + 1),
      description: described(data.description),
      options: optionsOf(data),
    })),
    ...(first === undefined ? {} : needing(first)),
  };
}

const menus = ({ menu }: CommandData): readonly Registered[] =>
  menu === undefined ? [] : [{ type: ApplicationCommandType.Message, name: menu.name.slice(0, MENU_NAME) }];

/** A group stands where its first command does. */
function slashes(data: CommandData, all: readonly CommandData[]): readonly Registered[] {
  const group = groupOf(data);
  if (group === null) return [slash(data)];
  return all.find((other) => groupOf(other) === group) === data ? [grouped(group, all)] : [];
}

/** For servers and for members' own accounts, in servers, with the bot and in private channels; said of global commands only. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
} as const;

/** What belongs to a server is offered nowhere else. */
const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} as const;

/** What Discord is to know of the commands. */
export function registrationOf(commands: readonly Command[], inGuild: boolean): readonly Registered[] {
  const all = commands.map(({ data }) => data);
  const placed = (command: Registered) => ({
    ...command,
    ...(command.default_member_permissions === undefined ? EVERYWHERE : IN_SERVERS),
  });
  const wanted = all.flatMap((data) => [...slashes(data, all), ...menus(data)]);
  return inGuild ? wanted : wanted.map(placed);
}

const sorted = (values: readonly number[] | null | undefined): readonly number[] => [...(values ?? [])].sort();

const plainOption = (option: Option): readonly unknown[] => [
  option.type,
  option.name,
  option.description,
  option.required ?? false,
  option.autocomplete ?? false,
  option.max_length ?? null,
  (option.choices ?? []).map(({ value }) => value),
  sorted(option.channel_types),
  (option.options ?? []).map(plainOption),
];

/** The same text for commands that are the same to a member, whatever Discord adds or leaves out. */
const plain = (command: Registered, inGuild: boolean): string =>
  JSON.stringify([
    command.type,
    command.name,
    command.description ?? '',
    command.default_member_permissions == null ? null : String(command.default_member_permissions),
    (command.options ?? []).map(plainOption),
    ...(inGuild ? [] : [sorted(command.integration_types), sorted(command.contexts)]),
  ]);

export function isSame(wanted: readonly Registered[], there: readonly Registered[], inGuild: boolean): boolean {
  const texts = (commands: readonly Registered[]) => commands.map((command) => plain(command, inGuild)).sort();
  return JSON.stringify(texts(wanted)) === JSON.stringify(texts(there));
}

const isList = (value: unknown): value is readonly Registered[] => Array.isArray(value);

/** Tells Discord the commands where they are not what it knows, or where it does not say what it knows. Returns whether they were told. */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  application: string,
  commands: readonly Command[],
  guild?: string,
): Promise<'registered' | 'unchanged'> {
  const route =
    guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const wanted = registrationOf(commands, guild !== undefined);
  const there = await rest.get(route).catch(() => null);
  if (isList(there) && isSame(wanted, there, guild !== undefined)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}
