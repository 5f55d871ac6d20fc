import { describe, expect, it } from 'vitest';
import { blank, exact, own, print } from '../../../src/doors/console/page.ts';

const page = { columns: null, colour: false };

describe('a printed page', () => {
  it('has no two blank lines together, none first and none last', () => {
    expect(print([blank, own('a'), blank, blank, exact('b'), blank], page)).toBe('a\n\n▌ b\n');
    expect(print([blank, blank], page)).toBe('');
  });
});
