import type { ServerResponse } from 'node:http';

/**
 * What can go wrong between a bot and Discord. hang-up: the connection closes before anything happened; lost: what was asked is done,
 * then the connection closes; broken: 500; limited, limited-everywhere: 429 for the route, for the bot; limited-in-body: 429 that says
 * how long in its body alone; limited-without-a-word: 429 and nothing else; too-large: 400 with 40005; forbidden: 403 with 50013;
 * slow: after a while.
 */
export type Fault =
  | 'hang-up'
  | 'lost'
  | 'broken'
  | 'too-large'
  | 'forbidden'
  | 'limited'
  | 'limited-everywhere'
  | 'limited-in-body'
  | 'limited-without-a-word'
  | { readonly slow: number };

interface Ordered {
  readonly on: RegExp;
  readonly fault: Fault;
  left: number;
}

export interface Faults {
  /** The next requests whose "METHOD /path" matches meet this. */
  next(on: RegExp, fault: Fault, times?: number): void;
  take(method: string, path: string): Fault | undefined;
}

export function makeFaults(): Faults {
  const ordered: Ordered[] = [];
  return {
    next: (on, fault, times = 1) => {
      ordered.push({ on, fault, left: times });
    },
    take(method, path) {
      const found = ordered.find(({ on, left }) => left > 0 && on.test(`${method} ${path}`));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}

const RETRY_AFTER = 0.15;

function limit(response: ServerResponse, fault: Fault): void {
  const global = fault === 'limited-everywhere';
  const body = JSON.stringify({ message: 'You are being rate limited.', retry_after: RETRY_AFTER, global });
  if (fault === 'limited-in-body') response.writeHead(429, { 'content-type': 'application/json' }).end(body);
  if (fault === 'limited-without-a-word') response.writeHead(429).end();
  if (response.headersSent) return;
  const scope = global
    ? { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' }
    : { 'X-RateLimit-Scope': 'user' };
  response.writeHead(429, { 'content-type': 'application/json', 'Retry-After': String(RETRY_AFTER), ...scope });
  response.end(body);
}

/** Whether the fault answered in the route's place. */
export async function meets(fault: Fault | undefined, response: ServerResponse): Promise<boolean> {
  if (fault === undefined || fault === 'lost') return false;
  if (typeof fault === 'object') {
    await new Promise((resolve) => setTimeout(resolve, fault.slow));
    return false;
  }
  const refuse = (status: number, code: number, message: string) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ code, message }));
  if (fault === 'hang-up') response.destroy();
  else if (fault === 'too-large') refuse(400, 40005, 'Too large');
  else if (fault === 'forbidden') refuse(403, 50013, 'Missing Permissions');
  else if (fault === 'broken') response.writeHead(500, { 'content-type': 'text/plain' }).end('upstream');
  else limit(response, fault);
  return true;
}
