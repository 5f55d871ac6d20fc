/**
 * All matches of a global pattern. `text.matchAll(pattern)` makes a new expression each time and often compiles it anew;
 * over every paragraph and sentence that costs more than the matching.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

const SPACE = 32;

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** . , : ; ! ? */
const isStop = (code: number): boolean =>
  code === 46 || code === 44 || code === 58 || code === 59 || code === 33 || code === 63;

/** Where a word of plain letters ends that a space follows, or one mark and a space: no pattern of words sees it otherwise. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
  if (at === from || at === text.length) return at;
  const code = text.charCodeAt(at);
  if (code === SPACE) return at;
  return isStop(code) && (at + 1 === text.length || text.charCodeAt(at + 1) === SPACE) ? at : from;
}

/** Takes a word or mark of a text with its place; `match` is null for a word of plain letters. */
export type TakeWord = (word: string, start: number, match: RegExpExecArray | null) => void;

/** All matches of a global pattern for words and marks; plain words, which are most of a text, are told without it. */
export function eachWord(pattern: RegExp, text: string, take: TakeWord): void {
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const end = plainEnd(text, at);
    if (end > at) {
      take(text.slice(at, end), at, null);
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    take(match[0], match.index, match);
    at = pattern.lastIndex;
  }
}
