import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

/** Milliseconds between tries: together well within the three seconds that an interaction has. */
const PAUSES = [100, 200, 300, 400, 600];
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback/u;
/** Posts to channels carry an enforced nonce: a repeated one gives the first message back. */
const CHANNEL_POST = /\/channels\/\d+\/messages$/u;
const ALREADY_ACKNOWLEDGED = 40060;
const TOO_MANY = 429;
/** Seconds to wait where Discord says neither in a header nor in the body how long. */
const UNSAID = 1;

/** Connections that ended under a request; a refused one never began. */
const LOST = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'EAI_AGAIN',
]);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** A second try does no harm: reads, replacements, edits, and first responses, of which Discord takes one only. A follow-up would stand there twice. */
const mayRepeat = (url: string, method = 'GET'): boolean =>
  method.toUpperCase() !== 'POST' || CALLBACK.test(url) || CHANNEL_POST.test(url);

const pause = (ms: number | undefined) => new Promise((resolve) => setTimeout(resolve, ms));

const parsed = (body: string): { readonly code?: unknown; readonly retry_after?: unknown } => {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
};

const again = (body: string, { status }: Answer, headers: Record<string, string> = {}): Answer =>
  new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });

/** The first try got through and its answer was lost: Discord has our response, which is all we wanted. */
async function unlessItGotThrough(answer: Answer): Promise<Answer> {
  if (answer.status !== 400) return answer;
  const body = await answer.text();
  return parsed(body).code === ALREADY_ACKNOWLEDGED ? new Response(null, { status: 204 }) : again(body, answer);
}

/** discord.js reads the wait from the header alone, and without one asks again at once, and again. */
async function withRetryAfter(answer: Answer): Promise<Answer> {
  if (Number(answer.headers.get('Retry-After')) > 0) return answer;
  const body = await answer.text();
  const { retry_after: said } = parsed(body);
  const kept = ['X-RateLimit-Global', 'X-RateLimit-Scope'].flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const wait = typeof said === 'number' && said > 0 ? said : UNSAID;
  return again(body, answer, { ...Object.fromEntries(kept), 'Retry-After': String(wait) });
}

const taken = (answer: Answer, url: string, tried: number): Answer | Promise<Answer> => {
  if (answer.status === TOO_MANY) return withRetryAfter(answer);
  return tried > 0 && CALLBACK.test(url) ? unlessItGotThrough(answer) : answer;
};

/**
 * discord.js gives up when a connection closes in mid-request and repeats after a 5xx without a pause. This repeats what may be
 * repeated, each time after a longer pause.
 */
export function patiently(makeRequest: MakeRequest = DefaultRestOptions.makeRequest): MakeRequest {
  return async (url, init) => {
    const repeat = mayRepeat(url, init.method);
    for (let tried = 0; ; tried += 1) {
      const last = !repeat || tried === PAUSES.length;
      try {
        const answer = await makeRequest(url, init);
        if (answer.status < 500 || last) return taken(answer, url, tried);
        await answer.arrayBuffer();
      } catch (error) {
        if (last || !LOST.has(codeOf(error))) throw error;
      }
      await pause(PAUSES[tried]);
    }
  };
}
