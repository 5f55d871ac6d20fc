import { expect, it } from 'vitest';
import { patiently } from '../../../src/doors/discord/patient-requests.ts';

const CALLBACK = 'http://discord/api/v10/interactions/1/token/callback';
const FOLLOW_UP = 'http://discord/api/v10/webhooks/1/token';

it.each([
  [CALLBACK, 5, 204, 6],
  [CALLBACK, 9, 502, 6],
  [FOLLOW_UP, 5, 502, 1],
])('%s after %i bad answers: %i, tried %i times', { timeout: 15_000 }, async (url, bad, status, tries) => {
  let tried = 0;
  const request = patiently(async () => {
    tried += 1;
    return new Response(null, { status: tried > bad ? 204 : 502 });
  });
  const begun = performance.now();
  expect((await request(url, { method: 'POST' })).status).toBe(status);
  expect(tried).toBe(tries);
  if (tries > 1) expect(performance.now() - begun).toBeGreaterThan(1500);
});
