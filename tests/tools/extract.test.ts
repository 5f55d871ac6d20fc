import { describe, expect, it } from 'vitest';
import { extractDoor, KINDS, kindOf } from '../../src/tools/extract.ts';

const TEXT = 'At least 12 miners were killed in Ardania on Friday. “We had no second exit,” inspector Mara Ilves said.';

async function extract(kind: (typeof KINDS)[number], ...typed: readonly string[]): Promise<readonly unknown[]> {
  async function* lines() {
    yield* typed;
  }
  const out: unknown[] = [];
  const write = async (line: unknown) => void out.push(line);
  await extractDoor(kind, lines(), write, (bug) => expect(bug).toBeUndefined());
  return out;
}

describe('the extract door', () => {
  it.each([
    ['quotes', 'quotes'],
    ['figures', 'casualties'],
    ['dates', 'timexes'],
    ['people', 'entities'],
  ] as const)('finds %s and keeps the id', async (kind, field) => {
    const [found] = await extract(kind, JSON.stringify({ id: 'd1', text: TEXT, date: '2023-03-08' }));
    expect(found).toMatchObject({ id: 'd1', [field]: expect.any(Array) });
  });

  it('answers in order, skips blank lines and loses a bad line only', async () => {
    const good = (id: number) => JSON.stringify({ id, text: TEXT, dct: '2023-03-08' });
    const out = await extract('dates', good(1), '', 'nonsense', '{"id":"x"}', good(2));
    expect(out).toMatchObject([
      { id: 1 },
      { id: null, error: { code: 'bad-line' } },
      { id: 'x', error: {} },
      { id: 2 },
    ]);
  });

  it('reads dct as the date of publication', async () => {
    const [date] = await extract('dates', JSON.stringify({ id: 1, text: TEXT, date: '2023-03-08' }));
    const [dct] = await extract('dates', JSON.stringify({ id: 1, text: TEXT, dct: '2023-03-08' }));
    expect(dct).toEqual(date);
  });

  it('takes an empty text', async () => {
    for (const kind of KINDS) expect(await extract(kind, '{"id":1,"text":""}')).toMatchObject([{ id: 1 }]);
  });

  it('knows its kinds', () => {
    expect(kindOf('people')).toBe('people');
    expect(() => kindOf('person')).toThrow('quotes, figures, dates, people');
    expect(() => kindOf(undefined)).toThrow('one of');
  });
});
