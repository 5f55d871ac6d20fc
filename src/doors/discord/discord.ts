import { Client, Events, type Interaction, Options, type RESTOptions } from 'discord.js';
import type { FrontDoor } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';
import { receive, sayLeaving } from './interactions.ts';
import { STOP_WITHIN } from './limits.ts';
import { type Log, undelivered } from './mishaps.ts';
import { patiently } from './patient-requests.ts';
import { register } from './registration.ts';

export type { Log } from './mishaps.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Register the commands in this server alone, where they are there at once. */
  readonly guildId?: string;
  /** Without the version: `http://127.0.0.1:8080/api`. */
  readonly apiUrl?: string;
}

export interface DiscordDoor {
  /** Finishes what is under way, within five seconds, and leaves. */
  stop(): Promise<void>;
  /** Settles when Discord sends the bot away for good (the token was reset): with the reason. Never rejects. */
  readonly lost: Promise<UserError>;
}

export interface DiscordParameters {
  readonly settings: DiscordSettings;
  readonly frontDoor: FrontDoor;
  readonly log: Log;
}

/** Close codes after which trying again is of no use. */
const SENT_AWAY: Readonly<Record<number, string>> = {
  4004: 'Discord does not know this token. Copy it again from the Developer Portal, page Bot, into DISCORD_TOKEN.',
  4010: 'Discord refused the shard: it is out of range.',
  4011: 'Discord wants more shards than were opened. Start the bot again.',
  4012: 'Discord no longer speaks this version of its gateway. Update discord.js.',
  4013: 'Discord does not know the intents that were asked for. Update discord.js.',
  4014: 'Discord does not allow this bot the intents that it asked for. Allow them in the Developer Portal, page Bot.',
};

const WRONG_TOKEN = 'TokenInvalid';

const sentAway = (code: number): UserError =>
  new UserError('bad-settings', SENT_AWAY[code] ?? `Discord closed the connection for good (${code}).`);

/** Interactions need no intent at all: the bot sees no message, no member and no channel but those of an interaction. */
const restOptions = (apiUrl?: string): Partial<RESTOptions> => ({
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
  makeRequest: patiently(),
  retries: 0,
  /* All that is sent after the start are answers to interactions, which Discord does not count against its 50 a second. */
  globalRequestsPerSecond: Number.POSITIVE_INFINITY,
});

/** Members and their messages are forgotten at once; only the bot itself is kept. */
const forgetful = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
});

const makeClient = ({ apiUrl }: DiscordSettings): Client =>
  new Client({
    intents: [],
    shards: 'auto',
    rest: restOptions(apiUrl),
    allowedMentions: { parse: [] },
    makeCache: forgetful,
  });

function writeDown(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error('client error', { error: error.message }));
  client.on(Events.Warn, (warning) => log.warn('client warning', { warning }));
  client.on(Events.ShardError, (error, shard) => log.warn('connection error', { shard, error: error.message }));
  client.on(Events.ShardReconnecting, (shard) => log.info('reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('resumed', { shard, replayed }));
  client.rest.on('rateLimited', ({ route, timeToReset, global, scope }) =>
    log.warn('rate limited', { route, wait: timeToReset, global, scope }),
  );
}

/** Login, and the first word from the gateway: it may still send us away. Rejects with a sentence for whoever set the bot up. */
async function connect(client: Client, token: string, lost: Promise<UserError>): Promise<string> {
  const ready = new Promise<string>((resolve) => client.once(Events.ClientReady, (one) => resolve(one.application.id)));
  const login = client.login(token).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === WRONG_TOKEN) throw sentAway(4004);
    throw new UserError('bad-settings', `Discord cannot be reached: ${undelivered(error).reason}. Is the network up?`);
  });
  const first = await Promise.race([login.then(() => ready), lost]);
  if (first instanceof UserError) throw first;
  return first;
}

async function registerCommands(client: Client, application: string, { settings, frontDoor, log }: DiscordParameters) {
  const where = settings.guildId === undefined ? 'everywhere' : `server ${settings.guildId}`;
  try {
    const outcome = await register(client.rest, application, frontDoor.commands, settings.guildId);
    log.info(`commands ${outcome}`, { where, commands: frontDoor.commands.length });
  } catch (error) {
    log.error('commands not registered', { where, ...undelivered(error) });
  }
}

const within = (ms: number, work: Promise<unknown>): Promise<unknown> => {
  let id: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    id = setTimeout(resolve, ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(id));
};

/** Opens the Discord door. Rejects with a UserError where Discord does not let the bot in; lives on through everything later. */
export async function startDiscord(parameters: DiscordParameters): Promise<DiscordDoor> {
  const { settings, log } = parameters;
  const client = makeClient(settings);
  const underWay = new Set<Promise<void>>();
  let leaving = false;
  writeDown(client, log);
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    const work = (leaving ? sayLeaving : receive)(parameters, interaction)
      .catch((error: unknown) => log.error('bug', { interaction: interaction.id, error: String(error) }))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  });
  const lost = new Promise<UserError>((resolve) =>
    client.on(Events.ShardDisconnect, ({ code }) => (code in SENT_AWAY ? resolve(sentAway(code)) : undefined)),
  );
  try {
    const application = await connect(client, settings.token, lost);
    log.info('connected', { application, shards: client.ws.shards.size });
    await registerCommands(client, application, parameters);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    lost,
    async stop() {
      leaving = true;
      log.info('leaving', { underWay: underWay.size });
      await within(STOP_WITHIN, Promise.allSettled([...underWay]));
      await client.destroy();
    },
  };
}
