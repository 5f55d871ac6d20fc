import { expect, it } from 'vitest';
import { stateFile } from '../../support/store.ts';
import { carryWhileKilled } from './killed.ts';

/* npm run killed: 200 */
const DELIVERIES = Number(process.env.DELIVERIES ?? 10);

it('loses and doubles nothing where processes are killed at random moments', { timeout: 1_200_000 }, async () => {
  const { seconds, killed, ...came } = await carryWhileKilled(stateFile(), DELIVERIES, 7);
  process.stdout.write(`${JSON.stringify({ ...came, killed, seconds })}\n`);
  expect(killed).toBeGreaterThan(0);
  const [deliveries, arrived, remembered] = [DELIVERIES, DELIVERIES, DELIVERIES];
  expect(came).toEqual({ deliveries, arrived, remembered, doubled: 0, lost: 0, unreadable: 0 });
});
