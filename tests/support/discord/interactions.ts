import { callbackComplaints, messageComplaints } from './checked.ts';

/* The life of an interaction as Discord keeps it: one first response in time, then edits and follow-ups while the token lives. */

export type Json = Readonly<Record<string, unknown>>;

/** A message of the bot's as it stands now. */
export interface Shown extends Json {
  readonly id: string;
  readonly flags: number;
  readonly components: readonly Json[];
}

export type Kind = 'command' | 'component' | 'autocomplete';

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: Kind;
  readonly created: number;
  readonly member: string;
  /** The message whose button was pressed. */
  readonly pressed: Shown | null;
  readonly channel: string;
  response: Json | null;
  respondedAfter: number;
  deferred: boolean;
  original: Shown | null;
  /** How many times, each time otherwise. */
  edited: number;
  lastEdit: string;
  choices: readonly Json[] | null;
  followUps: Shown[];
  removed: boolean;
}

export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
  readonly complaints?: readonly string[];
}

const refused = (status: number, code: number, message: string, complaints: readonly string[] = []): Outcome => ({
  status,
  body: { code, message },
  complaints,
});

const invalid = (complaints: readonly string[]): Outcome => ({
  status: 400,
  body: { code: 50035, message: 'Invalid Form Body', errors: { _errors: complaints.map((message) => ({ message })) } },
  complaints,
});

export interface Rules {
  readonly firstResponse: number;
  readonly token: number;
  readonly application: string;
}

let lastId = 1_180_000_000_000_000_000n;
/** A snowflake: unique, growing. */
export const snowflake = (): string => {
  lastId += 4_194_304n;
  return String(lastId);
};

/** Discord numbers the components that have no id. */
function numbered(components: unknown): readonly Json[] {
  let id = 0;
  const give = (component: Json): Json => {
    id += 1;
    const own = component.id ?? id;
    const accessory = component.accessory ? { accessory: give(component.accessory as Json) } : {};
    const inner = Array.isArray(component.components) ? { components: component.components.map(give) } : {};
    return { ...component, id: own, ...inner, ...accessory };
  };
  return (components as readonly Json[]).map(give);
}

function messageOf(interaction: Interaction, data: Json, flags: number, { application }: Rules): Shown {
  const user = (id: string) => ({ id, username: `m${id}`, discriminator: '0', avatar: null });
  return {
    id: snowflake(),
    type: 20,
    channel_id: interaction.channel,
    author: { ...user(application), bot: true },
    content: '',
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: '2024-01-01T00:00:00.000Z',
    edited_timestamp: null,
    application_id: application,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.kind === 'command' ? 2 : 3,
      user: user(interaction.member),
      authorizing_integration_owners: {},
    },
    flags,
    components: numbered(data.components ?? []),
  };
}

const EPHEMERAL = 1 << 6;

function respond(interaction: Interaction, body: Json, rules: Rules): Outcome {
  const data = (body.data ?? {}) as Json;
  const flags = Number(data.flags ?? 0);
  interaction.response = body;
  interaction.respondedAfter = Date.now() - interaction.created;
  if (body.type === 4) interaction.original = messageOf(interaction, data, flags, rules);
  if (body.type === 5) interaction.original = messageOf(interaction, { components: [] }, flags & EPHEMERAL, rules);
  if (body.type === 6) interaction.original = interaction.pressed;
  if (body.type === 7) interaction.original = changed(interaction.pressed, data);
  if (body.type === 8) interaction.choices = data.choices as readonly Json[];
  interaction.deferred = body.type === 5 || body.type === 6;
  return { status: 204 };
}

const changed = (message: Shown | null, data: Json): Shown | null =>
  message && {
    ...message,
    flags: message.flags | Number(data.flags ?? 0),
    components: numbered(data.components ?? []),
  };

export function callback(interaction: Interaction | undefined, body: Json, rules: Rules): Outcome {
  if (!interaction || Date.now() - interaction.created > rules.firstResponse)
    return refused(404, 10062, 'Unknown interaction');
  if (interaction.response !== null) return refused(400, 40060, 'Interaction has already been acknowledged.');
  const complaints = callbackComplaints(body, interaction.kind);
  return complaints.length > 0 ? invalid(complaints) : respond(interaction, body, rules);
}

type Act = (interaction: Interaction) => Outcome;

/** Edits and follow-ups: after the first response, while the token lives. */
export function later(interaction: Interaction | undefined, { token }: Rules, act: Act): Outcome {
  if (!interaction) return refused(404, 10015, 'Unknown Webhook');
  if (Date.now() - interaction.created > token) return refused(401, 50027, 'Invalid Webhook Token');
  if (interaction.response === null)
    return refused(404, 10015, 'Unknown Webhook', ['an edit or follow-up before the first response']);
  return act(interaction);
}

export const edit =
  (body: Json): Act =>
  (interaction) => {
    const complaints = messageComplaints(body, { edit: true });
    if (complaints.length > 0) return invalid(complaints);
    // The same once more, since nobody knew that it had arrived, is no second answer.
    if (JSON.stringify(body) !== interaction.lastEdit) interaction.edited += 1;
    interaction.lastEdit = JSON.stringify(body);
    interaction.original = changed(interaction.original, body);
    return { status: 200, body: interaction.original };
  };

export const remove: Act = (interaction) => {
  if (interaction.original === null) return refused(404, 10008, 'Unknown Message', ['a message removed twice']);
  interaction.original = null;
  interaction.removed = true;
  return { status: 204 };
};

export const followUp =
  (body: Json, rules: Rules): Act =>
  (interaction) => {
    const complaints = messageComplaints(body);
    if (complaints.length > 0) return invalid(complaints);
    const message = messageOf(interaction, body, Number(body.flags ?? 0), rules);
    interaction.followUps.push(message);
    return { status: 200, body: message };
  };
