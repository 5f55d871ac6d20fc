/** One look for all drawings: a dark card that stands out from Discord's dark and its light ground alike; pixels. */
export const LOOK = {
  width: 1000,
  margin: 36,
  corner: 20,
  ground: '#1f2530',
  words: '#f2f4f8',
  faint: '#aeb7c6',
  line: '#333c4c',
  bar: '#6ea8fe',
  inner: '#b9d4ff',
  open: '#ffd166',
  big: 30,
  small: 23,
} as const;

/** DejaVu Sans at one pixel; a little more than it takes on average. */
const GLYPH = 0.54;
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + size * (WIDE.test(character) ? 1.05 : GLYPH), 0);

/** The longest beginning, ended between words where it can be, that fits into a width. */
export function beginningWithin(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let taken = '';
  for (const character of text) {
    if (widthOf(taken + character, size) > width) break;
    taken += character;
  }
  const atWord = taken.slice(0, taken.lastIndexOf(' '));
  return (atWord.length > taken.length / 2 ? atWord : taken).trimEnd();
}

/** A label of ours in a width; an ellipsis says that it goes on. */
export function fitted(text: string, size: number, width: number): string {
  const taken = beginningWithin(text, size, width);
  return taken === text ? text : `${beginningWithin(text, size, width - size)}…`;
}
