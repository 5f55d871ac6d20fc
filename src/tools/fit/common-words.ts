import type { Line } from '../../extraction/people/lines.ts';

const FEWEST = 4;
/** Written small at least this many times for each time written large in mid-sentence. */
const RATIO = 4;

/** Words that are mostly written small. */
export function commonWords(lines: readonly Line[]): ReadonlySet<string> {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  for (const line of lines)
    line.tokens.forEach(({ lower, shape }, at) => {
      if (shape === 'lower') small.set(lower, (small.get(lower) ?? 0) + 1);
      else if (shape !== 'mark' && shape !== 'number' && !line.begins[at])
        large.set(lower, (large.get(lower) ?? 0) + 1);
    });
  const common = [...small].filter(
    ([word, count]) => word.length > 1 && count >= FEWEST && count >= RATIO * (large.get(word) ?? 0),
  );
  return new Set(common.map(([word]) => word).sort());
}
