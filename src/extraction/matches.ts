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
