import type { Article } from '../../articles/article.ts';
import { overlaps, type Span } from '../../articles/span.ts';
import type { LocalEntity, Speaker } from '../reading.ts';
import { DETERMINERS } from '../words/clause-words.ts';
import { type Cast, entityOf, isPerson, type Spoken } from './cast.ts';
import type { Place } from './drafts.ts';
import { whoIs } from './pronouns.ts';

const SINGULAR = /^(?:he|she|his|her)$/iu;
const PRONOUN =
  /^(?:he|she|his|her|their|its|they|it|we|i|you|who|this|that|these|those|some|others|many|both|another)$/iu;
const LEADING = new RegExp(`^(?:(?:${[...DETERMINERS].slice(0, 3).join('|')})\\s+)+`, 'iu');
/** "the Kabul-based research centre": where it sits is no part of its name. */
const BASED = /\p{L}[\p{L}.]*-based\s/gu;
const TIED = /\p{Ll}\s+(?:of|for|in|at|from|to|with|on|near|by)\s/u;

/** "the Norton | campaign", "a Norton | ally": others, called after him. Not "Norton of the ministry", "Norton himself". */
const HEADED =
  /^\s(?!(?:of|for|in|at|from|to|with|on|near|by|and|himself|herself|also|who|which|the|as|an?)\b)\p{Ll}\p{L}*(?:\s\p{Ll}\p{L}*)*$/u;

/** "a statement by the ministry", "data released by the centre": the maker speaks. */
const MADE_BY =
  /^(?:an?\s|the\s)?(?:\p{L}+\s){0,2}(?:statement|report|data|figures|study|survey|letter|memo|release|post|message|tweet|analysis|count|tally)\s(?:\p{L}+ed\s)?(?:by|from)\s(?<maker>\p{L}.*)$/iu;

/** "A spokesman for Mr. Khan", "Khan’s lawyer", "the Khan campaign": not Khan. "State Department spokesman Ned Price", "Khan, the lawyer": him. */
function namedIn(cast: Cast, place: Place, words: string): number | null {
  const inside = (cast.mentions.get(place.paragraph) ?? []).filter(({ span }) => overlaps(span, place));
  const own = inside.filter(({ span, entity }) => {
    const before = words.slice(0, Math.max(0, span.start - place.start));
    const after = words.slice(span.end - place.start);
    if (TIED.test(before) || /^['’]s?\s+\S/u.test(after) || HEADED.test(after)) return false;
    return (
      entityOf(cast, entity)?.kind === 'person' ||
      (after === '' && !/\p{Lu}/u.test(before.replace(LEADING, '').replace(BASED, '')))
    );
  });
  const person = own.findLast(({ entity }) => entityOf(cast, entity)?.kind === 'person');
  const found = (person ?? own.at(-1))?.entity ?? null;
  const isOwn = !TIED.test(words) && !/['’]s?\s/u.test(words);
  return (found === null && isOwn) || isShort(found === null ? undefined : entityOf(cast, found))
    ? (fuller(cast, words) ?? found)
    : found;
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

const nameOf = (cast: Cast, entity: number | null): string | null =>
  entity === null ? null : (entityOf(cast, entity)?.name ?? null);

/** As many letters tell one people from another: "the Qatari minister" is "Qatar’s energy minister", "the Iranian" is not "the U.S." one. */
const SAME = 4;

/** "the spokesman" is whoever was introduced as one: the last speaker whose words hold that noun. */
function describedBefore(words: string, spoken: Spoken): Speaker | null {
  const { kind = '', noun } =
    /^(?:the|this|that)\s+(?:(?<kind>\p{L}+)\s+)?(?<noun>\p{L}+)$/iu.exec(words)?.groups ?? {};
  if (noun === undefined) return null;
  const isHead = new RegExp(
    `\\b${noun}(?!['’])(?=$|,|\\s(?:of|for|in|at|from|to|with|on|near|by|who)\\b|\\s[\\p{Lu}(])`,
    'u',
  );
  const fits = ({ words: own }: { readonly words: string }) =>
    own !== words && isHead.test(own) && (!/^\p{Lu}/u.test(kind) || own.includes(kind.slice(0, SAME)));
  return spoken.findLast(fits)?.speaker ?? null;
}

/** "UN experts", "officials in Kabul" are no "it"; "the United Nations" is. */
const isSeveral = (words: string): boolean =>
  /(?:^|\s)\p{Ll}[\p{L}-]*s(?:\s(?:of|for|in|at|from|with|who)\s.*)?$/u.test(words);

/** "they", "it": the last speaker before, in this paragraph or the one above, who is not one person. */
const collectiveBefore = (cast: Cast, place: Place, words: string, spoken: Spoken): Speaker | null => {
  const last = spoken.findLast((one) => !/^its?$/iu.test(words) || !isSeveral(one.words));
  return last && place.paragraph - last.at.paragraph <= 1 && !isPerson(cast, last.speaker.entity) ? last.speaker : null;
};

const roleOf = (cast: Cast, entity: number | null, place: Place): Span | null => {
  const roles = cast.people.roles.filter((role) => role.entity === entity);
  return (roles.findLast(({ span }) => span.paragraph <= place.paragraph) ?? roles[0])?.span ?? null;
};

/** Who the words beside a quotation stand for: a name's entity, a pronoun's person, else the words themselves. */
export function speakerAt(
  article: Article,
  cast: Cast,
  place: Place,
  spoken: Spoken,
  contents: readonly Place[] = [],
): Speaker {
  const text = article.paragraphs[place.paragraph - 1]?.text ?? '';
  const words = text.slice(place.start, place.end);
  const span: Span = { article: article.id, ...place };
  const of = (entity: number | null, name: string): Speaker => ({
    span,
    name,
    entity,
    role: entity === null ? null : roleOf(cast, entity, place),
  });
  if (PRONOUN.test(words)) {
    const known = SINGULAR.test(words) ? whoIs(article, cast, place, spoken, contents) : null;
    if (known !== null) return of(known.entity, nameOf(cast, known.entity) ?? known.name);
    const group = /^(?:they|it|their|its)$/iu.test(words) ? collectiveBefore(cast, place, words, spoken) : null;
    return group ? of(group.entity, group.name) : of(null, words);
  }
  const maker = MADE_BY.exec(words)?.groups?.maker;
  if (maker !== undefined) {
    const made = speakerAt(article, cast, { ...place, start: place.end - maker.length }, spoken);
    return { ...made, span };
  }
  const entity = namedIn(cast, place, words);
  if (entity !== null) return of(entity, entityOf(cast, entity)?.name ?? words);
  const known = describedBefore(words, spoken);
  return known ? of(known.entity, known.name) : of(null, words.replace(LEADING, ''));
}
