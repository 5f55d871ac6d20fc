import type { EntityKind } from '../reading.ts';
import type { Token } from './tokens.ts';
import { FIRST_NAMES } from './words/first-names.ts';
import { GROUP_WORDS, KNOWN_GROUPS, KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from './words/organisations.ts';
import { isDemonym } from './words/peoples.ts';
import { CALENDAR, REPORTING_VERBS, TITLES } from './words/persons.ts';
import { CITIES, COUNTRIES, PLACE_WORDS } from './words/places.ts';

const FUNCTION_WORDS = new Set(
  'the a an in on at of for and but or if it its he she they we you i his her their our this that these those there here when while where who what why how after before since during under over as by from to with without according however meanwhile although though because so no not yes all some many most several both each few one two three four five six seven ten first last new more also such only even until despite against among between through once earlier later separately moreover additionally conversely previously is are was were has have had do does did will would can could may might must should officials police security soldiers analysts relations looking building effective tightening importantly due strong organizations'.split(
    ' ',
  ),
);

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.shape === 'Title' || token.shape === 'CAPS' || token.shape === 'Mixed' || token.shape === 'Initial');

const CONNECTORS = new Set(['of', 'for', 'and', 'the', 'de', 'bin', 'al', 'ul', 'van', 'von', '&', '-']);

function kindOf(words: readonly Token[], before: Token | undefined, after: Token | undefined): EntityKind | null {
  const lowers = words.map(({ lower }) => lower);
  const all = lowers.join(' ');
  if (COUNTRIES.has(all) || CITIES.has(all)) return 'place';
  if (KNOWN_GROUPS.has(all)) return 'group';
  if (KNOWN_ORGANISATIONS.has(all)) return 'organisation';
  if (lowers.every((lower) => isDemonym(lower) || CALENDAR.has(lower))) return null;
  if (lowers.some((lower) => GROUP_WORDS.has(lower))) return 'group';
  if (lowers.some((lower) => ORGANISATION_WORDS.has(lower))) return 'organisation';
  if (lowers.some((lower) => PLACE_WORDS.has(lower)) || (after && PLACE_WORDS.has(after.lower))) return 'place';
  if (FIRST_NAMES.has(lowers[0] ?? '') || (before && TITLES.has(before.lower.replace('.', '')))) return 'person';
  if (after && REPORTING_VERBS.has(after.lower)) return 'person';
  if (words.length === 1 && words[0]?.shape === 'CAPS') return 'organisation';
  return words.length === 2 || words.length === 3 ? 'person' : null;
}

/** Names by capitals and word lists alone. */
export function firstCut(tokens: readonly Token[]): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let from = at;
    while (
      isCapital(tokens[from]) &&
      (FUNCTION_WORDS.has(tokens[from]?.lower ?? '') || TITLES.has((tokens[from]?.lower ?? '').replace('.', '')))
    )
      from += 1;
    if (!isCapital(tokens[from])) {
      at = from;
      continue;
    }
    let to = from + 1;
    while (
      isCapital(tokens[to]) ||
      (CONNECTORS.has(tokens[to]?.lower ?? '') && isCapital(tokens[to + 1]) && tokens[to]?.lower === 'of')
    )
      to += 1;
    let words = tokens.slice(from, to);
    const cut = words.findLastIndex(
      ({ lower }, index) => index < words.length - 1 && TITLES.has(lower.replace('.', '')),
    );
    if (cut >= 0) words = words.slice(cut + 1);
    const first = words[0];
    const last = words.at(-1);
    const kind = kindOf(words, tokens[from - 1] ?? tokens[from + cut], tokens[to]);
    if (first && last && kind) found.push({ start: first.start, end: last.end, kind });
    at = to - 1;
  }
  return found;
}
