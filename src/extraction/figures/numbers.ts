import { monthOf } from '../dates/words.ts';
import { LETTER_SCALES, OPENING, SCALES, TENS, UNITS, VAGUE } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number read from tokens `from` up to `to` (exclusive). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Null where the text leaves it open: "dozens", "several hundred". */
  readonly value: number | null;
  /** In digits, without a word that counts: "12", "1,200". */
  readonly digits: boolean;
}

export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && monthOf(token.low) !== null && /^[A-Z]/.test(token.text);

const glued = (left: Token, right: Token, gap: number): boolean => right.start - left.end === gap;

/** "1 200": groups of three digits set apart by one space; not "May 12 300". */
function spacedGroups(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || !/^\d{1,3}$/.test(first.text) || isMonth(tokens[at - 1])) return at + 1;
  let end = at + 1;
  for (; ; end++) {
    const left = tokens[end - 1];
    const right = tokens[end];
    if (!left || !right || !/^\d{3}$/.test(right.text) || !glued(left, right, 1)) return end;
  }
}

const plain = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

function digits(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const letters = /[a-z]+$/.exec(first.low)?.[0];
  if (letters !== undefined)
    return { from: at, to: at + 1, value: Math.round(plain(first.text) * (LETTER_SCALES[letters] ?? 1)), digits: true };
  const to = spacedGroups(tokens, at);
  const value = Number(
    tokens
      .slice(at, to)
      .map(({ text }) => text.replace(/[^\d.]/g, ''))
      .join(''),
  );
  return scaled(tokens, { from: at, to, value, digits: true });
}

/** "1.2 million", "two dozen", "3 thousand". */
function scaled(tokens: readonly Token[], numeral: Numeral): Numeral {
  const scale = SCALES.get(tokens[numeral.to]?.low ?? '');
  if (scale === undefined || numeral.value === null) return numeral;
  return scaled(tokens, { ...numeral, to: numeral.to + 1, value: Math.round(numeral.value * scale) });
}

/** "twenty-one", "seven"; null where the word is no number below a hundred. */
function small(low: string): number | null {
  const unit = UNITS.get(low) ?? TENS.get(low);
  if (unit !== undefined) return unit;
  if (!low.includes('-')) return null;
  const [left = '', right = '', more] = low.split('-', 3);
  if (more !== undefined) return null;
  const scale = SCALES.get(right);
  const ten = TENS.get(left);
  const one = UNITS.get(right);
  if (ten !== undefined && one !== undefined && one < 10) return ten + one;
  const head = UNITS.get(left);
  return scale !== undefined && head !== undefined ? head * scale : null;
}

/** "seventeen", "two hundred and forty", "one thousand two hundred". Not "one of", read elsewhere. */
function words(tokens: readonly Token[], at: number): Numeral | null {
  let total = 0;
  let part: number | null = null;
  let to = at;
  for (let here = at; here < at + 12; here++) {
    const low = tokens[here]?.low ?? '';
    const value = small(low);
    const scale = SCALES.get(low);
    if (
      value !== null &&
      (part === null || (part % 100 === 0 && part > 0) || (part % 10 === 0 && part % 100 >= 20 && value < 10))
    )
      part = (part ?? 0) + value;
    else if (scale !== undefined && part !== null) {
      if (scale < 1000) part *= scale;
      else {
        total += part * scale;
        part = 0;
      }
    } else if (
      low === 'and' &&
      part !== null &&
      part % 100 === 0 &&
      here > at &&
      small(tokens[here + 1]?.low ?? '') !== null &&
      (total > 0 || part >= 100)
    )
      continue;
    else break;
    to = here + 1;
  }
  return part === null ? null : { from: at, to, value: total + part, digits: false };
}

/** "a hundred", "a dozen", "half a million", "a pair of", "an additional 12" is read from its numeral. */
function article(tokens: readonly Token[], at: number): Numeral | null {
  const low = tokens[at]?.low;
  const next = tokens[at + 1]?.low ?? '';
  if (low === 'half' && (next === 'a' || next === 'an')) {
    const scale = SCALES.get(tokens[at + 2]?.low ?? '');
    return scale === undefined ? null : { from: at, to: at + 3, value: scale / 2, digits: false };
  }
  if (low !== 'a' && low !== 'an') return null;
  const scale = SCALES.get(next);
  return scale === undefined ? null : { from: at, to: at + 2, value: scale, digits: false };
}

/** "dozens (of)", "tens of thousands (of)", "several hundred", "a few dozen". */
function open(tokens: readonly Token[], at: number): Numeral | null {
  const low = tokens[at]?.low ?? '';
  if (OPENING.has(low) && SCALES.has(tokens[at + 1]?.low ?? ''))
    return { from: at, to: at + 2, value: null, digits: false };
  const again = tokens[at + 1]?.low === 'of' && VAGUE.has(tokens[at + 2]?.low ?? '');
  if (!VAGUE.has(low) && !(low === 'tens' && again)) return null;
  return { from: at, to: again ? at + 3 : at + 1, value: null, digits: false };
}

/** The number that begins at a token, or null. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  return digits(tokens, at) ?? words(tokens, at) ?? article(tokens, at) ?? open(tokens, at);
}
