import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageComplaints, registrationComplaints } from './checked.ts';
import { type Faults, makeFaults, meets } from './faults.ts';
import { type Gateway, openGateway } from './gateway.ts';
import {
  callback,
  edit,
  followUp,
  type Interaction,
  type Json,
  later,
  type Outcome,
  type Rules,
  remove,
  snowflake,
} from './interactions.ts';
import { type Official, officialSchema, readOfficial } from './official.ts';

/* A small Discord on loopback: HTTP and gateway, with the rules that a bot can break. */

export const TOKEN = 'a.small.token';
export const APPLICATION = '1170000000000000001';
/** A channel in which the bot may not write, and one in which it may not reply. */
export const NO_ENTRY = '1170000000000000013';
export const NO_HISTORY = '1170000000000000015';
export const DIRECT = '1170000000000000014';
export const GUILD = '1170000000000000002';

export const DESK = '1170000000000000021';
export const READ_ONLY = '1170000000000000022';
export const FORUM = '1170000000000000023';
/** A category: nothing is posted there. */
export const SHELF = '1170000000000000024';
/** A channel in which the bot may not open threads. */
export const NO_THREADS = '1170000000000000025';
const [VIEW, SEND, HISTORY] = [1 << 10, 1 << 11, 1 << 16];
/** A server as the bot finds it: it may see and write, but not everywhere. */
const PLACES: Readonly<Record<string, unknown>> = {
  [`/channels/${NO_ENTRY}`]: {
    id: NO_ENTRY,
    type: 0,
    guild_id: GUILD,
    permission_overwrites: [{ id: GUILD, type: 0, allow: '0', deny: String(SEND) }],
  },
  [`/channels/${DESK}`]: { id: DESK, type: 0, guild_id: GUILD, permission_overwrites: [] },
  [`/channels/${READ_ONLY}`]: {
    id: READ_ONLY,
    type: 0,
    guild_id: GUILD,
    permission_overwrites: [{ id: GUILD, type: 0, allow: '0', deny: String(SEND) }],
  },
  [`/channels/${FORUM}`]: { id: FORUM, type: 15, guild_id: GUILD, flags: 0, permission_overwrites: [] },
  [`/channels/${SHELF}`]: { id: SHELF, type: 4, guild_id: GUILD },
  [`/channels/${FORUM}/threads/archived/public`]: { threads: [], members: [], has_more: false },
  [`/guilds/${GUILD}/roles`]: [{ id: GUILD, permissions: String(VIEW | SEND | HISTORY) }],
  [`/guilds/${GUILD}/members/${APPLICATION}`]: { roles: [], user: { id: APPLICATION } },
};

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

export interface SmallDiscord {
  readonly apiUrl: string;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: readonly Request[];
  /** Every rule that was broken so far. */
  complaints(): readonly string[];
  readonly interactions: Map<string, Interaction>;
  /** What is registered, by "global" or the server's id. */
  readonly commands: Map<string, readonly Json[]>;
  /** Messages in channels, as they were posted. */
  readonly posts: readonly Json[];
  /** Threads and forum posts by id. */
  readonly threads: ReadonlyMap<string, Json>;
  close(): Promise<void>;
}

export interface Conditions {
  /** Milliseconds that a first response may take. */
  readonly firstResponse?: number;
  /** Milliseconds that an interaction's token lives. */
  readonly token?: number;
  readonly heartbeat?: number;
  readonly noIntents?: boolean;
  /** Servers that the bot is in when it comes. */
  readonly servers?: readonly string[];
  readonly bareReady?: boolean;
  /** The shard that the bot is told it is, and how many there are. */
  readonly shard?: readonly [number, number];
  /** The bot is not in the server: 50001. */
  readonly noAccess?: boolean;
  /** Asked which commands it knows, it gives no list. */
  readonly noCommandList?: boolean;
}

const FIFTEEN_MINUTES = 900_000;
const official: Official = officialSchema === undefined ? () => [] : readOfficial(officialSchema);

/** Bodies are JSON, or a form with the JSON and its files beside it. */
async function bodyOf(request: IncomingMessage): Promise<{ body: unknown; files: readonly string[] }> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const sent = Buffer.concat(pieces);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: sent.length === 0 ? undefined : JSON.parse(sent.toString('utf8')), files: [] };
  const form = await new Response(sent, { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [] : [`${name} ${value.name}`]));
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

/** Every file is announced, every announcement has its file, and what is shown was uploaded. */
function fileComplaints(body: unknown, files: readonly string[]): readonly string[] {
  const { data = body } = (body ?? {}) as Json;
  const { attachments = [], components } = (data ?? {}) as { attachments?: readonly Json[]; components?: unknown };
  const announced = attachments.map(({ id, filename }) => `files[${id}] ${filename}`);
  const shown = [...JSON.stringify(components ?? []).matchAll(/attachment:\/\/([^"]+)/gu)].map(([, name]) => name);
  const uploaded = attachments.map(({ filename }) => filename);
  return [
    ...(JSON.stringify(announced) === JSON.stringify(files) ? [] : [`files ${files}, announced ${announced}`]),
    ...(JSON.stringify(shown) === JSON.stringify(uploaded) ? [] : [`shown ${shown}, uploaded ${uploaded}`]),
    ...attachments
      .filter(({ description }) => !description || String(description).length > 1024)
      .map(() => 'no alt text'),
  ];
}

/** Discord gives every command an id and fills in what was left out. */
const stored = (body: unknown): readonly Json[] =>
  (body as readonly Json[]).map((command) => ({
    id: snowflake(),
    application_id: APPLICATION,
    version: snowflake(),
    default_member_permissions: null,
    nsfw: false,
    description: '',
    ...command,
    ...(command.default_member_permissions == null
      ? {}
      : { default_member_permissions: String(command.default_member_permissions) }),
  }));

export async function openDiscord(conditions: Conditions = {}): Promise<SmallDiscord> {
  const faults = makeFaults();
  const interactions = new Map<string, Interaction>();
  const commands = new Map<string, readonly Json[]>();
  const requests: Request[] = [];
  const complaints: string[] = [];
  const posts: Json[] = [];
  const threads = new Map<string, Json>();
  const rules: Rules = {
    firstResponse: conditions.firstResponse ?? 3000,
    token: conditions.token ?? FIFTEEN_MINUTES,
    application: APPLICATION,
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `ws://127.0.0.1:${port}/gateway`;
  const { heartbeat = 41_250, noIntents = false, servers = [], bareReady = false, shard = [0, 1] } = conditions;
  const gateway = openGateway(server, () => address, {
    token: TOKEN,
    application: APPLICATION,
    heartbeat,
    noIntents,
    servers,
    bareReady,
    shard,
  });

  const byToken = (token: string | undefined) => {
    for (const one of interactions.values()) if (one.token === token) return one;
    return undefined;
  };

  function commandsRoute(method: string, scope: string, body: unknown): Outcome {
    if (scope !== 'global' && conditions.noAccess)
      return { status: 403, body: { code: 50001, message: 'Missing Access' } };
    if (method === 'GET') return { status: 200, body: conditions.noCommandList ? {} : (commands.get(scope) ?? []) };
    const found = registrationComplaints(method === 'POST' ? [body] : body);
    if (found.length > 0)
      return { status: 400, body: { code: 50035, message: 'Invalid Form Body' }, complaints: found };
    const added = stored(method === 'POST' ? [body] : body);
    commands.set(scope, method === 'POST' ? [...(commands.get(scope) ?? []), ...added] : added);
    return { status: 200, body: method === 'POST' ? added[0] : added };
  }

  /** With an enforced nonce a repeated post gives the first message back. */
  function posted(channel: string, body: Json): Outcome {
    if (channel === FORUM)
      return { status: 400, body: { code: 50008, message: 'Cannot send messages in a non-text channel' } };
    if (channel === NO_ENTRY) return { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
    if (channel === NO_HISTORY && body.message_reference)
      return {
        status: 400,
        body: { code: 160002, message: 'Cannot reply without permission to read message history' },
      };
    const before = posts.find(({ nonce }) => body.enforce_nonce === true && nonce === body.nonce);
    if (before) return { status: 200, body: before };
    const found = messageComplaints(body);
    if (found.length > 0) return { status: 400, body: { code: 50035, message: 'Invalid' }, complaints: found };
    posts.push({ id: snowflake(), channel_id: channel, author: { id: APPLICATION, bot: true }, ...body });
    return { status: 200, body: posts.at(-1) };
  }

  /** A thread on a message has the message's id; a post in a forum begins with a message of its own id. */
  function threaded(channel: string, message: string | undefined, body: Json): Outcome {
    const forbidden = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
    if (channel === NO_THREADS) return forbidden;
    if (message !== undefined && channel === FORUM) return { status: 400, body: { code: 50024, message: 'Not here' } };
    if (message !== undefined && threads.has(message))
      return { status: 400, body: { code: 160004, message: 'A thread has already been created for this message' } };
    const id = message ?? snowflake();
    const first = body.message as Json | undefined;
    const found = first === undefined ? [] : messageComplaints(first);
    if (found.length > 0) return { status: 400, body: { code: 50035, message: 'Invalid' }, complaints: found };
    if (first !== undefined) posts.push({ id, channel_id: id, author: { id: APPLICATION, bot: true }, ...first });
    threads.set(id, { id, parent_id: channel, name: body.name });
    return { status: 201, body: threads.get(id) };
  }

  /** What is in a channel, or one message of it; a forum has posts only. */
  function messagesIn(channel: string, message?: string): Outcome {
    const noMessages = { status: 400, body: { code: 50024, message: 'Cannot execute action on this channel type' } };
    if (channel === FORUM) return noMessages;
    const there = posts.filter(({ channel_id }) => channel_id === channel);
    if (message === undefined) return { status: 200, body: there };
    const one = there.find(({ id }) => id === message);
    return one ? { status: 200, body: one } : { status: 404, body: { code: 10008, message: 'Unknown Message' } };
  }

  function withToken(method: string, path: string, body: unknown): Outcome {
    const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
    if (path === '/gateway/bot') return { status: 200, body: { url: address, shards: 1, session_start_limit: limit } };
    if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION, name: 'Verbatim', flags: 0 } };
    if (path === '/users/@me') return { status: 200, body: { id: APPLICATION, username: 'verbatim', bot: true } };
    const [, guild, ours] = /^\/applications\/\d+(?:\/guilds\/(\d+))?(\/commands)$/u.exec(path) ?? [];
    if (ours !== undefined) return commandsRoute(method, guild ?? 'global', body);
    const [, channel] = /^\/channels\/(\d+)\/messages$/u.exec(path) ?? [];
    if (channel !== undefined && method === 'POST') return posted(channel, body as Json);
    if (channel !== undefined) return messagesIn(channel);
    const [, where, threadOn] = /^\/channels\/(\d+)(?:\/messages\/(\d+))?\/threads$/u.exec(path) ?? [];
    if (where !== undefined && method === 'POST') return threaded(where, threadOn, body as Json);
    const [, home, single] = /^\/channels\/(\d+)\/messages\/(\d+)$/u.exec(path) ?? [];
    if (home !== undefined) return messagesIn(home, single);
    if (path === `/guilds/${GUILD}/threads/active`)
      return { status: 200, body: { threads: [...threads.values()], members: [] } };
    if (path === '/users/@me/channels') return { status: 200, body: { id: DIRECT, type: 1 } };
    const place = PLACES[path];
    if (place !== undefined) return { status: 200, body: place };
    return {
      status: 404,
      body: { code: 0, message: '404: Not Found' },
      complaints: path === '/channels/404' ? [] : [`${method} ${path} is unknown`],
    };
  }

  function route(method: string, path: string, body: unknown, authorization: string | undefined): Outcome {
    const [, id, callbackToken] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/u.exec(path) ?? [];
    if (id !== undefined) {
      const interaction = interactions.get(id);
      return callback(interaction?.token === callbackToken ? interaction : undefined, body as Json, rules);
    }
    const [, token, original] = /^\/webhooks\/\d+\/([^/]+)(\/messages\/@original)?$/u.exec(path) ?? [];
    if (token !== undefined && original !== undefined && method === 'GET')
      return later(byToken(token), rules, (one) => ({ status: 200, body: one.original }));
    if (token !== undefined && original !== undefined && method === 'DELETE')
      return later(byToken(token), rules, remove);
    if (token !== undefined && original !== undefined) return later(byToken(token), rules, edit(body as Json));
    if (token !== undefined) return later(byToken(token), rules, followUp(body as Json, rules));
    if (authorization !== `Bot ${TOKEN}`) return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    return withToken(method, path, body);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '', 'http://local');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/u, '');
    const { body, files } = await bodyOf(request);
    const fault = faults.take(method, path);
    if (await meets(fault, response)) {
      requests.push({ method, path, body, status: 0 });
      return;
    }
    const outcome = route(method, path, body, request.headers.authorization);
    const agent = /^DiscordBot \(\S+, \S+\)/u.test(request.headers['user-agent'] ?? '') ? [] : ['User-Agent'];
    const wrong = body === undefined ? [] : [...official(method, path, body), ...fileComplaints(body, files)];
    complaints.push(...[...(outcome.complaints ?? []), ...agent, ...wrong].map((one) => `${method} ${path}: ${one}`));
    requests.push({ method, path, body, status: outcome.status });
    if (fault === 'lost') response.destroy();
    else if (outcome.body === undefined) response.writeHead(outcome.status).end();
    else response.writeHead(outcome.status, { 'content-type': 'application/json' }).end(JSON.stringify(outcome.body));
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    gateway,
    faults,
    requests,
    complaints: () => [...complaints, ...gateway.complaints],
    interactions,
    commands,
    posts,
    threads,
    close: () =>
      new Promise((resolve) => {
        gateway.end();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
