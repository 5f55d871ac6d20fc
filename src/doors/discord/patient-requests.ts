import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

const TRIES = 4;
const FIRST_PAUSE = 100;
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback/u;
const ALREADY_ACKNOWLEDGED = 40060;

/** Connections that ended under a request; a refused one never began. */
const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT', 'EAI_AGAIN']);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** A second try does no harm: reads, replacements, edits, and first responses, of which Discord takes one only. A follow-up would stand there twice. */
const mayRepeat = (url: string, method = 'GET'): boolean => method.toUpperCase() !== 'POST' || CALLBACK.test(url);

const pause = (tried: number) => new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE * 2 ** tried));

/** The first try got through and its answer was lost: Discord has our response, which is all we wanted. */
async function unlessItGotThrough(answer: Answer): Promise<Answer> {
  if (answer.status !== 400) return answer;
  const body = await answer.text();
  const gotThrough = (JSON.parse(body) as { code?: unknown }).code === ALREADY_ACKNOWLEDGED;
  if (gotThrough) return new Response(null, { status: 204 });
  return new Response(body, { status: answer.status, headers: { 'content-type': 'application/json' } });
}

/**
 * discord.js gives up when a connection closes in mid-request and repeats after a 5xx without a pause. This repeats what may be
 * repeated, after 100, 200 and 400 ms: together well within the three seconds that an interaction has.
 */
export function patiently(makeRequest: MakeRequest = DefaultRestOptions.makeRequest): MakeRequest {
  return async (url, init) => {
    const repeat = mayRepeat(url, init.method);
    for (let tried = 0; ; tried += 1) {
      const last = !repeat || tried === TRIES - 1;
      try {
        const answer = await makeRequest(url, init);
        if (answer.status < 500 || last) return tried > 0 && CALLBACK.test(url) ? unlessItGotThrough(answer) : answer;
        await answer.arrayBuffer();
      } catch (error) {
        if (last || !LOST.has(codeOf(error))) throw error;
      }
      await pause(tried);
    }
  };
}
