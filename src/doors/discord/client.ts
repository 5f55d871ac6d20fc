import { Client, Events, type GatewayDispatchPayload, Options, type RESTOptions } from 'discord.js';
import type { Log } from './mishaps.ts';
import { patiently } from './patient-requests.ts';

export interface ClientParameters {
  readonly apiUrl?: string;
  readonly intents: readonly number[];
}

const restOptions = (apiUrl?: string): Partial<RESTOptions> => ({
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
  makeRequest: patiently(),
  retries: 0,
  /* Nearly all that is sent are answers to interactions, which Discord does not count against its 50 a second. */
  globalRequestsPerSecond: Number.POSITIVE_INFINITY,
});

/** Nothing of what members do or write is kept. */
const forgetful = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
});

export const makeClient = ({ apiUrl, intents }: ClientParameters): Client =>
  new Client({
    intents,
    shards: 'auto',
    rest: restOptions(apiUrl),
    allowedMentions: { parse: [] },
    makeCache: forgetful,
    waitGuildTimeout: 0,
  });

/** Left to discord.js: they tell it that the line stands. */
const ITS_OWN: ReadonlySet<string> = new Set(['READY', 'RESUMED']);
const READ_ALREADY = 'READ_ALREADY';

/**
 * Every event of the gateway, as it came. All but those that keep the connection are taken out of discord.js's hands: it would build
 * and keep objects of them, wait for servers before it passes anything on, and throw, in the middle of its socket, where a field is missing.
 */
export function onEvent(client: Client, hear: (name: string, data: unknown) => void): void {
  client.on(Events.Raw, (packet: { t: GatewayDispatchPayload['t'] | string; readonly d: unknown }) => {
    const name = packet.t;
    if (!ITS_OWN.has(name)) packet.t = READ_ALREADY;
    hear(name, packet.d);
  });
}

export function writeDown(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error('client error', { error: error.message }));
  client.on(Events.Warn, (warning) => log.warn('client warning', { warning }));
  client.on(Events.ShardError, (error, shard) => log.warn('connection error', { shard, error: error.message }));
  client.on(Events.ShardReconnecting, (shard) => log.info('reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('resumed', { shard, replayed }));
  client.rest.on('rateLimited', ({ route, timeToReset, global, scope }) =>
    log.warn('rate limited', { route, wait: timeToReset, global, scope }),
  );
}
