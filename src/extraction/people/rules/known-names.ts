import { phraseAt } from '../gazetteer.ts';
import type { Line } from '../lines.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { GROUP_WORDS, KNOWN_GROUPS } from '../words/organisations.ts';
import { isDemonym } from '../words/peoples.ts';
import { COUNTRIES } from '../words/places.ts';
import type { LineRule } from './line-rules.ts';
import { lowerAt, put } from './words-at.ts';

interface Known {
  readonly from: number;
  readonly to: number;
}

const SHORTEST = 4;

/** "al-Qaida", "Tehrik-i-Taliban": a name by itself. Not "IS", "Labour" (words of many meanings stay with the model). */
const isGroupWord = (lower: string): boolean =>
  (lower.length > SHORTEST && KNOWN_GROUPS.has(lower) && !GROUP_WORDS.has(lower)) ||
  lower === 'taliban' ||
  (lower.includes('-') &&
    lower.split('-').filter((part) => part.length > SHORTEST && GROUP_WORDS.has(part)).length > 0);

/** "Afghan" + "Taliban", "Tehrik-i-Taliban" + "Pakistan". */
function widened({ from, to }: Known, line: Line): Known {
  const before = lowerAt(line, from - 1);
  const isWhose = isCapital(line, from - 1) && isDemonym(before) && lowerAt(line, from) === 'taliban';
  const isWhere = lowerAt(line, from).includes('-') && COUNTRIES.has(lowerAt(line, to)) && isCapital(line, to);
  return { from: isWhose ? from - 1 : from, to: isWhere ? to + 1 : to };
}

/** "Islamic State – Khorasan Province": an armed group's province is part of its name. */
function withProvince(known: Known, line: Line): Known {
  if (!/^[–—-]$/.test(lowerAt(line, known.to))) return known;
  let to = known.to + 1;
  while (isCapital(line, to) && to < known.to + 4) to += 1;
  return lowerAt(line, to - 1) === 'province' ? { ...known, to } : known;
}

/** "Islamic State of Iraq and the Levant", "Al Qaeda in Iraq": where a branch is at home is part of its name. Not "Al Qaeda in Kabul". */
const HOMES =
  /^(?:of iraq and (?:the levant|syria|al-sham)|in iraq and (?:the levant|syria)|in (?:iraq|the (?:islamic maghreb|arabian peninsula|indian subcontinent)))(?: |$)/;
const MOST_HOME_WORDS = 5;

function withHome(known: Known, line: Line): Known {
  const behind = line.tokens.slice(known.to, known.to + MOST_HOME_WORDS).map(({ lower }) => lower);
  const home = HOMES.exec(behind.join(' '))?.[0].trim();
  return home === undefined ? known : { ...known, to: known.to + home.split(' ').length };
}

/** "IS" in a line of mixed case. */
const isIslamicState = (line: Line, at: number): boolean =>
  line.tokens[at]?.text === 'IS' && line.tokens.some(({ shape }) => shape === 'lower');

function knownAt(line: Line, at: number): Known | null {
  if (!isCapital(line, at)) return null;
  const phrase = phraseAt(line.tokens, at);
  if (phrase && /[Kk]/.test(phrase[0])) {
    const known = { from: at, to: at + phrase[1] };
    return phrase[0] === 'k' ? withProvince(withHome(known, line), line) : known;
  }
  const word = { from: at, to: at + 1 };
  if (isIslamicState(line, at)) return word;
  return isGroupWord(lowerAt(line, at)) ? withHome(widened(word, line), line) : null;
}

const isInside = (known: Known, names: readonly Tagged[]): boolean =>
  names.some(({ from, to, type }) => type === 'ORG' && from <= known.from && known.to <= to);

/** Groups and bodies that everybody knows are found wherever they stand, unless a longer name holds them. */
export const knownNames: LineRule = (names, line) => {
  let kept = names;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const known = knownAt(line, at);
    if (known === null) continue;
    if (!isInside(known, kept)) kept = put(kept, { ...known, type: 'ORG', rule: 'known-name' });
    at = known.to - 1;
  }
  return kept;
};
