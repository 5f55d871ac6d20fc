import type { Line } from './lines.ts';
import { put } from './rules/words-at.ts';
import { isCapital } from './runs.ts';
import type { NameType, Tagged } from './tagger.ts';
import { COUNTRIES } from './words/places.ts';

/** A short form that the article introduces beside its long one. Both are stretches of one line. */
export interface Introduction {
  readonly line: number;
  readonly short: Extent;
  readonly long: Extent;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

const CLOSES = /^[)\],;:]$/;
const MOST_WORDS = 10;
const SMALL = /^(?:of|for|and|the|in|on|to|an?|at|de|du|la|&|-|–|,|against|with)$/;

const isShort = (line: Line, at: number): boolean => {
  const text = line.tokens[at]?.text ?? '';
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters.length <= 8 && /^[\p{Lu}\p{N}.&-]+s?$/u.test(text) && /^\p{Lu}/u.test(text);
};

const lettersOf = (text: string): string =>
  text
    .replace(/s$/, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** First letters of the words; "Tehrik-i-Taliban" gives t and t, "–" nothing. */
const initialsOf = (line: Line, { from, to }: Extent): string =>
  line.tokens
    .slice(from, to)
    .flatMap(({ text }) => text.split('-'))
    .filter((part) => part !== '' && !SMALL.test(part) && part.length > 1)
    .map((part) => part.charAt(0).toLowerCase())
    .join('');

/** Whether the letters spell the name: all its initials, or in order among its letters from initial to initial. "DFID": Department For International Development. */
function spells(letters: string, line: Line, extent: Extent): boolean {
  if (initialsOf(line, extent) === letters) return true;
  const all = line.tokens.slice(extent.from, extent.to).flatMap(({ lower }) => lower.split('-').filter(Boolean));
  let next = 0;
  for (const word of all) if (word.charAt(0) === letters[next]) next += 1;
  return next === letters.length && all[0]?.charAt(0) === letters[0] && letters.length > 2;
}

/** The capitalised words that end at `to` and are spelled by the letters. */
function longBefore(line: Line, to: number, letters: string): Extent | null {
  for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS); from -= 1) {
    if (/^[.;:()[\]”"]$/.test(line.tokens[from]?.text ?? '')) return null;
    if (isCapital(line, from) && to - from > (letters.length > 2 ? 0 : 1) && spells(letters, line, { from, to }))
      return { from, to };
  }
  return null;
}

/** The words from `from` up to the closing bracket or a comma. */
function longBehind(line: Line, from: number, letters: string): Extent | null {
  for (let to = from + 1; to <= from + MOST_WORDS; to += 1) {
    if (!CLOSES.test(line.tokens[to]?.text ?? '')) continue;
    return isCapital(line, from) && spells(letters, line, { from, to }) ? { from, to } : null;
  }
  return null;
}

function introductionAt(line: Line, at: number): Omit<Introduction, 'line'> | null {
  const text = line.tokens[at]?.text;
  if (text !== '(' && text !== '[') return null;
  const bracketed = { from: at + 1, to: at + 2 };
  if (isShort(line, at + 1) && CLOSES.test(line.tokens[at + 2]?.text ?? '')) {
    const long = longBefore(line, at, lettersOf(line.tokens[at + 1]?.text ?? ''));
    if (long) return { short: bracketed, long };
  }
  if (at === 0 || !isShort(line, at - 1)) return null;
  const long = longBehind(line, at + 1, lettersOf(line.tokens[at - 1]?.text ?? ''));
  return long && { short: { from: at - 1, to: at }, long };
}

/** "Tehrik-i-Taliban Pakistan (TTP)", "TTP [Tehrik-i-Taliban Pakistan]". Not "Smith (CAN)", "Friday (AP)". */
export const introductionsIn = (lines: readonly Line[]): readonly Introduction[] =>
  lines.flatMap((line, index) =>
    line.tokens.flatMap((_, at) => {
      const found = introductionAt(line, at);
      return found ? { line: index, ...found } : [];
    }),
  );

const textOf = (line: Line | undefined, { from, to }: Extent): string =>
  line?.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ') ?? '';

/** Both forms are names of one type: the long one's, where the model has seen it. */
function typeOf({ long, short }: Introduction, line: Line | undefined, names: readonly Tagged[]): NameType {
  if (COUNTRIES.has(textOf(line, long)) || COUNTRIES.has(textOf(line, short))) return 'LOC';
  const seen = names.find(({ from, to }) => from === long.from && to === long.to);
  return seen?.type === 'LOC' ? 'LOC' : 'ORG';
}

/** Marks both forms where they are introduced, and the short form wherever it stands. */
export function withAcronyms(
  lines: readonly Line[],
  names: readonly (readonly Tagged[])[],
  introductions: readonly Introduction[],
): readonly (readonly Tagged[])[] {
  const types = new Map<string, NameType>();
  const marked = names.map((tagged) => tagged);
  for (const introduction of introductions) {
    const line = lines[introduction.line];
    const type = typeOf(introduction, line, names[introduction.line] ?? []);
    const rule = 'introduced-acronym';
    marked[introduction.line] = put(put(marked[introduction.line] ?? [], { ...introduction.long, type, rule }), {
      ...introduction.short,
      type,
      rule,
    });
    types.set(textOf(line, introduction.short), type);
  }
  if (types.size === 0) return names;
  return marked.map((tagged, index) => acronymsIn(lines[index], tagged, types));
}

function acronymsIn(
  line: Line | undefined,
  names: readonly Tagged[],
  types: ReadonlyMap<string, NameType>,
): readonly Tagged[] {
  let kept = names;
  line?.tokens.forEach(({ lower, shape }, at) => {
    const type = types.get(lower);
    if (type === undefined || shape === 'lower') return;
    const holder = kept.find(({ from, to }) => from <= at && at < to);
    if (holder === undefined || holder.to - holder.from === 1)
      kept = put(kept, { from: at, to: at + 1, type, rule: 'introduced-acronym' });
  });
  return kept;
}
