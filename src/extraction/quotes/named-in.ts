import { overlaps } from '../../articles/span.ts';
import { TITLES } from '../people/words/persons.ts';
import type { LocalEntity } from '../reading.ts';
import { DETERMINERS } from '../words/clause-words.ts';
import { type Cast, entityOf, isPerson, type Mention } from './cast.ts';
import type { Place } from './drafts.ts';

export const LEADING = new RegExp(`^(?:(?:${[...DETERMINERS].slice(0, 3).join('|')})\\s+)+`, 'iu');
/** "the Kabul-based research centre": where it sits is no part of its name. */
const BASED = /\p{L}[\p{L}.]*-based\s/gu;
const TIED = /\p{Ll}\s+(?:of|for|in|at|from|to|with|on|near|by)\s/u;

/** What stands between the last "of" or "for" and a name. */
const BEHIND_TIE = /^.*\p{Ll}\s+(?:of|for|in|at|from|to|with|on|near|by)\s+/u;

/** "the Norton | campaign", "a Norton | ally": others, called after him. Not "Norton of the ministry", "Norton himself". */
const HEADED =
  /^\s(?!(?:of|for|in|at|from|to|with|on|near|by|and|himself|herself|also|who|which|the|as|an?)\b)\p{Ll}\p{L}*(?:\s\p{Ll}\p{L}*)*$/u;

/** "aide to | Varga", "spokesman for Prime Minister | Varga": tied to him. Not "Minister of Defence | Varga", "adviser for strategic affairs | John Varga". */
function isTied(before: string): boolean {
  if (!TIED.test(before)) return false;
  const gap = before.replace(BEHIND_TIE, '').trim().split(/\s+/u);
  const last = (gap.at(-1) ?? '').toLowerCase().replace(/\.$/u, '');
  return last === '' || last === 'and' || TITLES.has(last) || DETERMINERS.has(last);
}

/** The names of one paragraph that stand for the speaker himself. */
function ownNames(cast: Cast, place: Place, words: string): readonly Mention[] {
  const inside = (cast.mentions.get(place.paragraph) ?? []).filter(({ span }) => overlaps(span, place));
  return inside.filter(({ span, entity }) => {
    const before = words.slice(0, Math.max(0, span.start - place.start));
    const after = words.slice(span.end - place.start);
    if (/^['’]s?\s+\S/u.test(after) || HEADED.test(after)) return false;
    if (isPerson(cast, entity)) return !isTied(before);
    return !TIED.test(before) && after === '' && !/\p{Lu}/u.test(before.replace(LEADING, '').replace(BASED, ''));
  });
}

/** "A spokesman for Mr. Khan", "Khan’s lawyer", "the Khan campaign": not Khan. "State Department spokesman Ned Price", "Khan, the lawyer": him. */
export function namedIn(cast: Cast, place: Place, words: string): number | null {
  const own = ownNames(cast, place, words);
  const person = own.findLast(({ entity }) => isPerson(cast, entity));
  const found = (person ?? own.at(-1))?.entity ?? null;
  const isOwn = !TIED.test(words) && !/['’]s?\s/u.test(words);
  return (found === null && isOwn) || isShort(found === null ? undefined : entityOf(cast, found))
    ? (fuller(cast, words) ?? found)
    : found;
}

/** "Varga and Holm said": both, each in full; null where not two persons are named so. */
export function bothIn(cast: Cast, place: Place, words: string): string | null {
  const persons = ownNames(cast, place, words).filter(({ entity }) => isPerson(cast, entity));
  const [one, other] = persons;
  if (one === undefined || other === undefined || persons.length > 2 || one.entity === other.entity) return null;
  const between = words.slice(one.span.end - place.start, other.span.start - place.start);
  if (!/\sand\s(?:[\p{Lu}][\p{L}.]*\s)*$/u.test(between)) return null;
  return `${entityOf(cast, one.entity)?.name} and ${entityOf(cast, other.entity)?.name}`;
}

/** "Price" alone, or "Mr. Price", is the one person of the article whose longer name ends so. */
function fuller(cast: Cast, words: string): number | null {
  const last = /(?:^|\s)(?<name>\p{Lu}[\p{L}’'-]+)$/u.exec(words)?.groups?.name;
  if (last === undefined) return null;
  const shouted = last.length > 1 && last === last.toUpperCase();
  const ends = (name: string) => (shouted ? ` ${name}`.toUpperCase().endsWith(` ${last}`) : name.endsWith(` ${last}`));
  const longer = cast.people.entities.flatMap(({ kind, name }, at) => (kind === 'person' && ends(name) ? [at] : []));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

const isShort = (entity: LocalEntity | undefined) => entity?.kind === 'person' && !entity.name.includes(' ');
