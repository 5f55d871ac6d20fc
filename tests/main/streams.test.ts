import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { endQuietlyOnClosedPipe } from '../../src/main/streams.ts';

describe('standard output and error', () => {
  it('says nothing about a log that nobody reads any more: saying it would fail for the same reason, without end', () => {
    const log = new EventEmitter();
    endQuietlyOnClosedPipe(new EventEmitter(), log);
    expect(log.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toBe(true);
  });
});
