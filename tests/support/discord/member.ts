import { allComponents } from './checked.ts';
import { type Interaction, type Json, type Kind, type Shown, snowflake } from './interactions.ts';
import { APPLICATION, GUILD, type SmallDiscord } from './small-discord.ts';

/* The verbs of somebody who sits before Discord. */

export const CHANNEL = '1170000000000000003';
export const MEMBER = '1170000000000000004';
export const SOMEBODY_ELSE = '1170000000000000005';

type Options = Readonly<Record<string, string | boolean>>;

const optionsOf = (options: Options) =>
  Object.entries(options).map(([name, value]) => ({ name, type: typeof value === 'boolean' ? 5 : 3, value }));

const until = async (what: string, done: () => boolean | Promise<boolean>, within = 12_000): Promise<void> => {
  const late = Date.now() + within;
  while (!(await done())) {
    if (Date.now() > late) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
};

export const waitFor = until;

export const buttonsOf = (message: Shown | null): readonly Json[] =>
  allComponents(message?.components).filter(({ type }) => type === 2);

export const textOf = (message: Shown | null): string =>
  allComponents(message?.components)
    .filter(({ type }) => type === 10)
    .map(({ content }) => String(content))
    .join('\n');

export const isPrivate = (message: Shown | null): boolean => message !== null && (message.flags & (1 << 6)) !== 0;

export interface Member {
  /** Settles when the bot has answered to the end. */
  uses(command: string, options?: Options): Promise<Interaction>;
  /** Sends the event and does not wait. */
  asks(command: string, options?: Options): Interaction;
  types(command: string, option: string, typed: string): Promise<readonly Json[]>;
  /** The same without waiting. */
  typing(command: string, option: string, typed: string): Interaction;
  presses(message: Shown | null, label: string): Promise<Interaction>;
  pressesId(message: Shown | null, customId: string): Promise<Interaction>;
  pressing(message: Shown | null, customId: string): Interaction;
  opensMenu(name: string, content: string): Promise<Interaction>;
  /** An event of this type with this data, and nothing else that Discord may leave out, unless it is given. */
  happens(kind: Kind, type: number, data: unknown, rest?: Json): Promise<Interaction>;
}

/** An answer, and no announcement that is still to be followed by one. */
export const isAnswered = (interaction: Interaction): boolean =>
  interaction.response !== null &&
  (!interaction.deferred || interaction.edited > 0 || interaction.followUps.length > 0 || interaction.removed);

export function memberOf(discord: SmallDiscord, id = MEMBER, permissions = '0', guild = GUILD): Member {
  const user = { id, username: 'reader', discriminator: '0', avatar: null, global_name: 'Reader' };

  function expected(kind: Kind, pressed: Shown | null): Interaction {
    const interaction: Interaction = {
      id: snowflake(),
      token: `token-${snowflake()}`,
      kind,
      created: Date.now(),
      member: id,
      pressed,
      channel: CHANNEL,
      response: null,
      respondedAfter: 0,
      deferred: false,
      original: null,
      edited: 0,
      lastEdit: '',
      choices: null,
      followUps: [],
      removed: false,
    };
    discord.interactions.set(interaction.id, interaction);
    return interaction;
  }

  function begin(kind: Kind, type: number, data: Json, pressed: Shown | null = null): Interaction {
    const interaction = expected(kind, pressed);
    discord.gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      application_id: APPLICATION,
      type,
      token: interaction.token,
      version: 1,
      guild_id: guild,
      channel_id: CHANNEL,
      channel: { id: CHANNEL, type: 0, guild_id: guild, name: 'desk' },
      member: {
        user,
        roles: [],
        joined_at: '2024-01-01T00:00:00Z',
        deaf: false,
        mute: false,
        permissions,
        flags: 0,
      },
      app_permissions: '0',
      locale: 'en-US',
      guild_locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: { 0: guild },
      context: 0,
      attachment_size_limit: 10_485_760,
      data,
      ...(pressed ? { message: pressed } : {}),
    });
    return interaction;
  }

  const answered = async (interaction: Interaction): Promise<Interaction> => {
    await until('an answer', () => isAnswered(interaction));
    return interaction;
  };

  const slash = (name: string, options: Options = {}) =>
    begin('command', 2, { id: snowflake(), name, type: 1, options: optionsOf(options) });

  const pressing = (message: Shown | null, custom_id: string) =>
    begin('component', 3, { custom_id, component_type: 2, id: 1 }, message);

  const press = (message: Shown | null, custom_id: string) => answered(pressing(message, custom_id));

  const typing = (command: string, option: string, typed: string) =>
    begin('autocomplete', 4, {
      id: snowflake(),
      name: command,
      type: 1,
      options: [{ name: option, type: 3, value: typed, focused: true }],
    });

  return {
    uses: (command, options) => answered(slash(command, options)),
    asks: slash,
    async types(command, option, typed) {
      const interaction = await answered(typing(command, option, typed));
      return interaction.choices ?? [];
    },
    presses(message, label) {
      const button = buttonsOf(message).find((one) => String(one.label).startsWith(label) && one.disabled !== true);
      if (!button) throw new Error(`no button ${label} among ${buttonsOf(message).map((one) => one.label)}`);
      return press(message, String(button.custom_id));
    },
    pressesId: press,
    pressing,
    typing,
    happens(kind, type, data, rest = {}) {
      const interaction = expected(kind, null);
      const { id: event, token } = interaction;
      discord.gateway.dispatch('INTERACTION_CREATE', {
        id: event,
        application_id: APPLICATION,
        type,
        token,
        data,
        ...rest,
      });
      return answered(interaction);
    },
    opensMenu(name, content) {
      const target = snowflake();
      const message = {
        id: target,
        type: 0,
        channel_id: CHANNEL,
        author: user,
        content,
        embeds: [],
        attachments: [],
        mentions: [],
        mention_roles: [],
        mention_everyone: false,
        pinned: false,
        tts: false,
        timestamp: '2024-01-01T00:00:00.000Z',
        edited_timestamp: null,
        flags: 0,
        components: [],
      };
      const data = { id: snowflake(), name, type: 3, target_id: target, resolved: { messages: { [target]: message } } };
      return answered(begin('command', 2, data));
    },
  };
}
