import { setMaxListeners } from 'node:events';
import { type Client, Events, Status } from 'discord.js';
import type { FrontDoor } from '../../command/front-door.ts';
import type { Post } from '../../digest/posting.ts';
import { UserError } from '../../errors.ts';
import { shelfOf } from './asking.ts';
import { makeClient, onEvent, writeDown } from './client.ts';
import { fairUse } from './fair-use.ts';
import { hearing, INTENTS, underWayIn } from './hearing.ts';
import { FINISH_WITHIN, STOP_WITHIN, TELL_AGAIN } from './limits.ts';
import { whyNotPost } from './may-post.ts';
import { type Log, undelivered } from './mishaps.ts';
import { painter } from './pictures.ts';
import { postThrough } from './posting.ts';
import { NO_PREFERENCES, type PreferencesOf } from './preferences.ts';
import type { Reception } from './reception.ts';
import { remembering } from './remembered.ts';
import { responsesThrough } from './responses.ts';
import { type Greeted, greetedOnlyNow } from './servers.ts';
import { tellCommands } from './telling.ts';
import { makeTurns } from './turns.ts';

export type { Log } from './mishaps.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Register the commands in this server alone, where they are there at once. */
  readonly guildId?: string;
  /** Without the version: `http://127.0.0.1:8080/api`. */
  readonly apiUrl?: string;
}

export interface DiscordDoor {
  /** Settles when Discord knows the commands, or has refused them. Never rejects. */
  readonly registered: Promise<void>;
  /** Whether every line to Discord stands. */
  isConnected(): boolean;
  /** Posts what nobody typed, and finds it again. */
  readonly post: Post;
  /** Why nothing can be posted in a channel, as a sentence; null where it can. */
  readonly whyNotPost: (channel: string) => Promise<string | null>;
  /** Finishes what is under way, within five seconds, and leaves. */
  stop(): Promise<void>;
  /** Settles when Discord sends the bot away for good (the token was reset): with the reason. Never rejects. */
  readonly lost: Promise<UserError>;
}

export interface DiscordParameters extends Pick<Reception, 'cloakroom' | 'past'> {
  readonly settings: DiscordSettings;
  readonly frontDoor: FrontDoor;
  /** Settles when there is something to answer from; until then members are told to wait. */
  readonly opened?: Promise<void>;
  readonly log: Log;
  readonly now: () => Date;
  /** Servers in which the coverage may be asked; all where absent. */
  readonly allowed?: readonly string[];
  readonly preferences?: PreferencesOf;
  /** Members' questions go into the log. */
  readonly logQuestions?: boolean;
  /** Whatever is kept about a server goes. */
  readonly forget?: (server: string) => void;
  /** Servers about which something is kept. */
  readonly kept?: () => readonly string[];
  readonly greeted?: Greeted;
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

/** Login, and the first word from the gateway: it may still send us away. Rejects with a sentence for whoever set the bot up. */
async function connect(client: Client, token: string, ready: Promise<string>, lost: Promise<UserError>) {
  const login = client.login(token).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === WRONG_TOKEN) throw sentAway(4004);
    throw new UserError('bad-settings', `Discord cannot be reached: ${undelivered(error).reason}. Is the network up?`);
  });
  const first = await Promise.race([login.then(() => ready), lost]);
  if (first instanceof UserError) throw first;
  return first;
}

const within = (ms: number, work: Promise<unknown>): Promise<unknown> => {
  let id: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    id = setTimeout(resolve, ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(id));
};

/** Every member's wish meets this. */
const receptionOf = (parameters: DiscordParameters, { rest }: Client, leaving: AbortSignal): Reception => {
  const { allowed, frontDoor, logQuestions = false, log, now, preferences = NO_PREFERENCES } = parameters;
  return {
    ...parameters,
    frontDoor: remembering(frontDoor, now),
    responses: responsesThrough(rest),
    paint: painter(),
    turns: makeTurns(parameters.opened),
    leaving,
    preferences,
    fairUse: fairUse(now),
    note: (asked) => (logQuestions ? log.info('asked', { ...asked }) : undefined),
    allows: (server) => allowed === undefined || (server !== null && allowed.includes(server)),
  };
};

/** Opens the Discord door. Rejects with a UserError where Discord does not let the bot in; lives on through everything later. */
export async function startDiscord(parameters: DiscordParameters): Promise<DiscordDoor> {
  const { settings, frontDoor, log, forget = () => {}, kept = () => [], greeted = greetedOnlyNow() } = parameters;
  const client = makeClient({ ...settings, intents: INTENTS });
  const underWay = underWayIn(log);
  let leaving = false;
  const isLeaving = () => leaving;
  const lastCall = new AbortController();
  // As many wait as wait.
  setMaxListeners(0, lastCall.signal);
  const ready = new Promise<string>((isReady) => {
    const reception = receptionOf(parameters, client, lastCall.signal);
    const behind = { forget, kept, greeted };
    onEvent(client, hearing({ reception, wire: client.rest, underWay, isLeaving, isReady, ...behind }));
  });
  writeDown(client, log);
  const lost = new Promise<UserError>((resolve) =>
    client.on(Events.ShardDisconnect, ({ code }) => (code in SENT_AWAY ? resolve(sentAway(code)) : undefined)),
  );
  const application = await connect(client, settings.token, ready, lost).catch(async (error: unknown) => {
    await client.destroy();
    throw error;
  });
  log.info('connected', { application, shards: client.ws.shards.size });
  return {
    lost,
    isConnected: () => !leaving && client.ws.shards.every(({ status }) => status === Status.Ready),
    post: postThrough(client.rest, frontDoor, () => shelfOf(parameters)),
    whyNotPost: (channel) => whyNotPost(client.rest, client.user?.id ?? application, channel),
    registered: tellCommands({
      wire: client.rest,
      application,
      commands: frontDoor.commands,
      guildId: settings.guildId,
      log,
      isLeaving,
      firstPause: TELL_AGAIN,
    }),
    async stop() {
      leaving = true;
      log.info('leaving', { underWay: underWay.size() });
      await within(FINISH_WITHIN, underWay.settled());
      lastCall.abort();
      await within(STOP_WITHIN - FINISH_WITHIN, underWay.settled());
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}
