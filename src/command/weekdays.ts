const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const numberOf = (typed: string): number => NAMES.findIndex((name) => typed.startsWith(name)) + 1;

/** "mon-fri" and "sat-mon" too. */
function rangeOf(typed: string): readonly number[] | null {
  const [from = 0, to = 0] = typed.split('-').map(numberOf);
  if (from === 0 || to === 0) return null;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, at) => ((from - 1 + at) % 7) + 1);
}

const GROUPS: Readonly<Record<string, string>> = { daily: '1234567', weekdays: '12345', weekends: '67' };

/** "mon,thu", "mon-fri", "daily", "weekdays" as ISO weekdays in order; null where it is none of these. */
export function readWeekdays(typed: string): string | null {
  const text = typed.toLowerCase().trim();
  const group = GROUPS[text];
  if (group !== undefined) return group;
  const days = text
    .split(/[,\s]+/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.includes('-') ? rangeOf(piece) : [numberOf(piece)]));
  const found = days.flatMap((some) => some ?? [0]);
  if (found.length === 0 || found.includes(0)) return null;
  return [...new Set(found)].sort().join('');
}
