import type { Extent } from '../../articles/article.ts';

const NARROW = /^[\u0020-\u02ff\u0370-\u10ff\u2010-\u2027]$/;
const NOTHING = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

const columnsOf = (character: string): number => {
  if (NARROW.test(character)) return 1;
  if (NOTHING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

/**
 * Where the lines of a text begin and end when no line may be wider than `columns`. Every character stands in exactly one line: the space at a
 * break ends its line, so that the lines put together are the text again. A word wider than the page keeps to one line.
 */
export function wrap(text: string, columns: number | null): readonly Extent[] {
  if (columns === null) return [{ start: 0, end: text.length }];
  const lines: Extent[] = [];
  let start = 0;
  let afterSpace = 0;
  let width = 0;
  let widthAfterSpace = 0;
  let at = 0;
  for (const character of text) {
    const space = character === ' ' || character === '\t';
    const wide = columnsOf(character);
    if (!space && width + wide > columns && afterSpace > start) {
      lines.push({ start, end: afterSpace });
      start = afterSpace;
      width -= widthAfterSpace;
      widthAfterSpace = 0;
    }
    at += character.length;
    width += wide;
    if (space) {
      afterSpace = at;
      widthAfterSpace = width;
    }
  }
  return [...lines, { start, end: text.length }];
}
