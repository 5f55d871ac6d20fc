import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openHealth } from '../../../src/doors/health/health.ts';
import { makeLog } from '../../../src/doors/health/log.ts';

const noon = () => new Date('2024-01-01T12:00:00Z');

describe('the log', () => {
  it('is one JSON object a line and drops what is below its level', () => {
    const lines: string[] = [];
    const log = makeLog('warn', noon, (line) => lines.push(line));
    log.error('bug', { id: 'a1', error: new Error('broken') });
    log.warn('rate limited');
    log.info('connected');
    log.debug('detail');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        time: '2024-01-01T12:00:00.000Z',
        level: 'error',
        event: 'bug',
        id: 'a1',
        error: expect.stringContaining('broken'),
      },
      { level: 'warn', event: 'rate limited' },
    ]);
  });

  it('can be silent', () => {
    const lines: string[] = [];
    makeLog('silent', noon, (line) => lines.push(line)).error('bug');
    expect(lines).toEqual([]);
  });
});

describe('the health door', () => {
  let close = () => undefined as unknown;
  afterEach(() => close());

  it('says whether the bot is alive and whether it is connected', async () => {
    let ready = false;
    const server = await openHealth(0, () => ready);
    close = () => server.close();
    const { port } = server.address() as AddressInfo;
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz'), await status('/')]).toEqual([200, 503, 404]);
    ready = true;
    expect(await status('/readyz')).toBe(200);
  });
});
