import type { Article } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import type { Speaker } from '../reading.ts';
import { type Cast, entityOf, isPerson, type Spoken } from './cast.ts';
import { describedBefore } from './descriptions.ts';
import type { Place } from './drafts.ts';
import { bothIn, LEADING, namedIn } from './named-in.ts';
import { isOnePerson } from './one-person.ts';
import { whoIs } from './pronouns.ts';

const SINGULAR = /^(?:he|she|his|her)$/iu;
const PRONOUN =
  /^(?:he|she|his|her|their|its|they|it|we|i|you|who|this|that|these|those|some|others|many|both|another)$/iu;
/** "a statement by the ministry", "data released by the centre": the maker speaks. Not "a letter obtained by the Herald". */
const MADE_BY =
  /^(?:an?\s|the\s)?(?:[\p{L}\p{N}]+\s){0,2}(?:statement|report|data|figures|study|survey|letter|memo|release|post|message|tweet|analysis|count|tally)\s(?:(?!obtain|review|view|receiv|leak|cit|access|verifi)\p{L}+ed\s)?(?:by|from|on behalf of)\s(?<maker>\p{L}.*)$|^behalf of\s(?<other>\p{L}.*)$/iu;

/** "Holm’s statement", "his written statement", "a WFP statement": whoever makes it speaks. */
const STATEMENT =
  /^(?:(?<owner>his|her|their|its|\p{L}.*(?=['’]s?\s))(?:['’]s?)?|(?:an?|the)\s(?<body>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*))\s(?:\p{Ll}+\s)?(?:statement|tweet|post|message|announcement|letter|communiqu[eé]|email)$/u;

const nameOf = (cast: Cast, entity: number | null): string | null =>
  entity === null ? null : (entityOf(cast, entity)?.name ?? null);

/** "UN experts", "officials in Kabul" are no "it"; "the United Nations" is. */
const isSeveral = (words: string): boolean =>
  /(?:^|\s)\p{Ll}[\p{L}-]*s(?:\s(?:of|for|in|at|from|with|who)\s.*)?$/u.test(words);

/** "they", "it": the last speaker before, in this paragraph or the one above, who is not one person. */
const collectiveBefore = (cast: Cast, place: Place, words: string, spoken: Spoken): Speaker | null => {
  const last = spoken.findLast((one) => !/^its?$/iu.test(words) || !isSeveral(one.words));
  return last && place.paragraph - last.at.paragraph <= 1 && !isPerson(cast, last.speaker.entity) ? last.speaker : null;
};

/** "Sergo Lavin, | the port’s harbour master, …": what he is behind a person's name. Not "with Lavin, officials, who said", "after Lavin, the port said". */
function apposedTo(cast: Cast, { paragraph, start, end }: Place, text: string): number | null {
  const words = text.slice(start, end);
  const noun = words.split(' ').at(-1) ?? '';
  if (!(isOnePerson(noun) || /\p{Ll}{3}ist$/u.test(noun)) || !/^(?:,|\swho\s)/u.test(text.slice(end, end + 5)))
    return null;
  const beside = (cast.mentions.get(paragraph) ?? []).find(({ span }) => span.end + 2 === start);
  return beside && text.slice(beside.span.end, start) === ', ' && isPerson(cast, beside.entity) ? beside.entity : null;
}

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
  const made = makerIn(words);
  if (made !== null) {
    const maker = { ...place, start: place.start + made.start, end: place.start + made.end };
    return { ...speakerAt(article, cast, maker, spoken), span };
  }
  const both = bothIn(cast, place, words);
  if (both !== null) return of(null, both);
  const entity = namedIn(cast, place, words);
  if (entity !== null) return of(entity, entityOf(cast, entity)?.name ?? words);
  const apposed = apposedTo(cast, place, text);
  if (apposed !== null) return of(apposed, nameOf(cast, apposed) ?? words);
  const known = describedBefore(article, cast, words, { place, contents, spoken });
  return known ? of(known.entity, known.name) : of(null, behindPost(words) ?? words.replace(LEADING, ''));
}

/** "the charity’s country director | Shabna Baloh": a name that is found nowhere else. Not "aide to premier | Ali Khamar". */
function behindPost(words: string): string | null {
  const {
    before = '',
    post = '',
    name,
  } = /^(?<before>.*?)(?:^|\s)(?<post>\p{Ll}+)\s(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3})$/u.exec(words)
    ?.groups ?? {};
  return name !== undefined && isOnePerson(post) && !/\s(?:of|for|to|with|by)$/u.test(before) ? name : null;
}

/** Where in "a statement by the ministry", "Holm’s statement" or "behalf of Holm" the maker stands. */
function makerIn(words: string): { readonly start: number; readonly end: number } | null {
  const made = MADE_BY.exec(words)?.groups;
  const maker = made?.maker ?? made?.other;
  if (maker !== undefined) return { start: words.length - maker.length, end: words.length };
  const { owner, body } = STATEMENT.exec(words)?.groups ?? {};
  const who = owner ?? body;
  if (who === undefined) return null;
  const start = words.indexOf(who);
  return { start, end: start + who.length };
}
