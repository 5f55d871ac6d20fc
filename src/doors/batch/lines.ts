/**
 * The lines of a stream of bytes, without their ends: LF or CRLF, a byte order mark at the very start dropped, the last line with or
 * without an end. Unlike node:readline it leaves U+2028 and a bare CR alone: both may stand raw inside a JSON string.
 * Cost is linear also where one line comes in thousands of chunks.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let open: string[] = [];
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield closed([...open, piece]);
      open = [];
    }
    open.push(last);
  }
  const rest = closed([...open, decoder.decode()]);
  if (rest !== '') yield rest;
}

const closed = (pieces: readonly string[]): string =>
  pieces
    .join('')
    .replace(/^\uFEFF/, '')
    .replace(/\r$/, '');
