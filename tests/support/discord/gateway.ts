import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/* Discord's gateway, v10, JSON, one shard: hello, identify, ready, heartbeats, dispatches, resuming. */

interface Payload {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
}

export interface GatewayOptions {
  readonly token: string;
  readonly application: string;
  readonly heartbeat: number;
  /** Whatever intents are asked for, they are not allowed: 4014. Privileged ones never are. */
  readonly noIntents: boolean;
  /** Servers that READY names. */
  readonly servers: readonly string[];
  /** READY leaves out what some servers leave out: where to resume. */
  readonly bareReady: boolean;
  readonly shard: readonly [number, number];
}

export interface Gateway {
  dispatch(event: string, data: unknown): void;
  /** The socket ends without a word, as a cut line does. */
  drop(): void;
  isDown(): boolean;
  close(code: number): void;
  /** The next resume is answered with op 9. */
  forgetSession(): void;
  /** The last event once more, as a new one. */
  repeat(): void;
  /** Says something that is no event: 1 asks for a heartbeat, 7 for a new connection, 9 ends the session. */
  says(op: number, d?: unknown): void;
  /** While deaf, heartbeats are not acknowledged. */
  deaf(isDeaf: boolean): void;
  /** While away, every connection ends before a word was said. */
  away(isAway: boolean): void;
  readonly seen: { identified: number; resumed: number; heartbeats: number; intents: number };
  readonly complaints: string[];
  end(): void;
}

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export function openGateway(server: Server, address: () => string, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const seen = { identified: 0, resumed: 0, heartbeats: 0, intents: 0 };
  const complaints: string[] = [];
  let session: string | null = null;
  let sequence = 0;
  let sent: Payload[] = [];
  let live: WebSocket | null = null;
  let isAway = false;
  let isDeaf = false;
  server.on('upgrade', (request, socket, head) => {
    const { pathname } = new URL(request.url ?? '', 'http://local');
    if (!/^\/gateway(?:\/resumed)?\/?$/u.test(pathname)) complaints.push(`the gateway was looked for at ${pathname}`);
    sockets.handleUpgrade(request, socket, head, (live) => sockets.emit('connection', live, request));
  });

  const write = (socket: WebSocket, payload: Payload) => socket.send(JSON.stringify({ s: null, t: null, ...payload }));

  function dispatch(event: string, data: unknown): void {
    sequence += 1;
    const payload = { op: 0, t: event, s: sequence, d: data };
    sent.push(payload);
    if (live) write(live, payload);
  }

  function identify(socket: WebSocket, { token, intents }: { token?: string; intents?: number }): void {
    seen.intents = intents ?? 0;
    const disallowed = (seen.intents & PRIVILEGED) !== 0 || options.noIntents;
    if (token !== options.token || disallowed) {
      socket.close(token === options.token ? 4014 : 4004);
      return;
    }
    seen.identified += 1;
    session = `session-${seen.identified}`;
    sent = [];
    sequence = 0;
    live = socket;
    const user = { id: options.application, username: 'verbatim', discriminator: '0', avatar: null, bot: true };
    dispatch('READY', {
      v: 10,
      user,
      guilds: options.servers.map((id) => ({ id, unavailable: true })),
      session_id: session,
      ...(options.bareReady ? {} : { resume_gateway_url: `${address()}/resumed` }),
      application: { id: options.application, flags: 0 },
      shard: options.shard,
    });
  }

  function resume(
    socket: WebSocket,
    { token, session_id, seq }: { token?: string; session_id?: string; seq?: number },
  ) {
    if (token !== options.token || session === null || session_id !== session) {
      write(socket, { op: 9, d: false });
      return;
    }
    seen.resumed += 1;
    live = socket;
    for (const payload of sent) if (Number(payload.s) > Number(seq)) write(socket, payload);
    dispatch('RESUMED', {});
  }

  function received(socket: WebSocket, text: string): void {
    const { op, d } = JSON.parse(text) as Payload;
    if (text.length > 4096) socket.close(4002);
    else if (op === 1) {
      seen.heartbeats += 1;
      if (!isDeaf) write(socket, { op: 11 });
    } else if (op === 2) identify(socket, d as object);
    else if (op === 6) resume(socket, d as object);
    else if (op !== 3) complaints.push(`the gateway got opcode ${op}`);
  }

  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    if (isAway) {
      socket.terminate();
      return;
    }
    const query = new URL(request.url ?? '', 'http://local').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') complaints.push(`the gateway got ${request.url}`);
    socket.on('message', (data) => received(socket, String(data)));
    socket.on('close', () => {
      if (live === socket) live = null;
    });
    write(socket, { op: 10, d: { heartbeat_interval: options.heartbeat } });
  });

  return {
    dispatch,
    drop: () => live?.terminate(),
    isDown: () => live === null,
    close: (code) => live?.close(code),
    forgetSession() {
      session = null;
    },
    repeat() {
      const last = sent.at(-1);
      if (last) dispatch(String(last.t), last.d);
    },
    says(op, d = null) {
      if (live) write(live, { op, d });
      if (op !== 9 || d !== false) return;
      // Nothing more comes on that line.
      session = null;
      live = null;
    },
    deaf(now) {
      isDeaf = now;
    },
    away(now) {
      isAway = now;
      if (now) live?.terminate();
    },
    seen,
    complaints,
    end() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
