import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/doors/batch/lines.ts';

async function* chunks(...pieces: readonly (string | Uint8Array)[]) {
  for (const piece of pieces) yield piece;
}

const read = async (...pieces: readonly (string | Uint8Array)[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(...pieces))) lines.push(line);
  return lines;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines of a stream', () => {
  it.each<[string, readonly (string | Uint8Array)[], readonly string[]]>([
    ['with and without a last end', ['a\nb'], ['a', 'b']],
    ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
    ['a byte order mark', [bytes('\uFEFF{"id":1}\n')], ['{"id":1}']],
    ['blank lines, kept for whoever reads', ['a\n\nb\n'], ['a', '', 'b']],
    ['a line over many chunks', ['ab', 'cd', 'e\nf'], ['abcde', 'f']],
    ['a character cut in two by a chunk', [bytes('“é”\n').slice(0, 4), bytes('“é”\n').slice(4)], ['“é”']],
    ['nothing', [], []],
  ])('reads %s', async (_, pieces, expected) => {
    expect(await read(...pieces)).toEqual(expected);
  });

  it('is not broken by what may stand raw in a JSON string', async () => {
    expect(await read('{"a":"x\u2028y\u2029z"}\n')).toEqual(['{"a":"x\u2028y\u2029z"}']);
  });

  it('reads a line of several megabytes in its share of time', async () => {
    const pieces = Array.from({ length: 4000 }, () => 'x'.repeat(1000));
    const [line] = await read(...pieces, '\n');
    expect(line).toHaveLength(4_000_000);
  });
});
