import type { Article } from '../../articles/article.ts';
import { holds, type Span } from '../../articles/span.ts';
import type { Speaker } from '../reading.ts';
import { type Cast, entityOf, isPerson, type Mention, type Spoken } from './cast.ts';
import type { Place } from './drafts.ts';

/** As many letters tell one people from another: "the Qatari minister" is "Qatar’s energy minister", "the Iranian" is not "the U.S." one. */
const SAME = 4;

/** "the spokesman", "the Qatari minister", "the 25-year-old singer". Not "the former minister", who may be anybody. */
const DESCRIPTION = /^(?:the|this|that)\s+(?:\d+-year-old\s)?(?:(?<kind>(?!former)\p{L}+)\s+)?(?<noun>\p{L}+)$/iu;

/** There are several, told by what they are for: "the transport secretary" is not the defence secretary. */
const OFFICES = /^(?:minister|secretary|chief|editor|correspondent|commissioner)$/iu;

const anyCase = (noun: string): string =>
  `[${noun.charAt(0).toUpperCase()}${noun.charAt(0).toLowerCase()}]${noun.slice(1)}`;

/** "the spokesman" is whoever was introduced as one: the last speaker whose words hold that noun. */
function amongSpeakers(kind: string, noun: string, words: string, spoken: Spoken): Speaker | null {
  const isHead = new RegExp(
    `\\b${anyCase(noun)}(?!['’])(?=$|,|\\s(?:of|for|in|at|from|to|with|on|near|by|who)\\b|\\s[\\p{Lu}(])`,
    'u',
  );
  const isTold = /^\p{Lu}/u.test(kind) || (kind !== '' && OFFICES.test(noun));
  const part = kind.slice(0, SAME).toLowerCase();
  const fits = ({ words: own }: { readonly words: string }) =>
    own !== words && isHead.test(own) && (!isTold || own.toLowerCase().includes(part));
  return spoken.findLast(fits)?.speaker ?? null;
}

/** How far from a name what he is may stand. */
const BESIDE = 60;

/** Where a name has the noun beside it: "the singer | Omar Tal", "Omar Tal, | a 25-year-old singer". Of another people it is another's. */
function calledSo(article: Article, cast: Cast, kind: string, noun: string): readonly Mention[] {
  const key = `${kind} ${noun}`;
  const found = cast.called.get(key) ?? namesBeside(article, cast, kind, noun);
  cast.called.set(key, found);
  return found;
}

function namesBeside(article: Article, cast: Cast, kind: string, noun: string): readonly Mention[] {
  const people = /^\p{Lu}/u.test(kind) ? kind.slice(0, SAME) : '';
  const before = new RegExp(`${people}.*\\b${anyCase(noun)}\\s$`, 'u');
  const behind = new RegExp(
    `^,\\s(?:(?:an?|the|his|her|its)\\s)?(?:[\\p{Ll}\\p{N}][\\p{L}\\p{N}.-]*\\s){0,4}${noun}(?=[,.;)]|\\s(?:of|for|in|at|from|to|with|who)\\b)`,
    'u',
  );
  const rest = noun.slice(1);
  return [...cast.mentions.values()].flat().filter(({ span, entity }) => {
    const text = article.paragraphs[span.paragraph - 1]?.text ?? '';
    const isBefore = text.startsWith(rest, span.start - noun.length);
    const isBehind = people === '' && text[span.end] === ',';
    if (!(isBefore || isBehind) || entityOf(cast, entity)?.kind === 'place') return false;
    return (
      (isBefore && before.test(text.slice(Math.max(0, span.start - BESIDE), span.start))) ||
      (isBehind && behind.test(text.slice(span.end, span.end + BESIDE)))
    );
  });
}

const isBefore = (span: Span, place: Place): boolean =>
  span.paragraph < place.paragraph || (span.paragraph === place.paragraph && span.end <= place.start);

/** The one of the article that is called so anywhere before; two leave it open. */
function amongNames(article: Article, cast: Cast, kind: string, noun: string, place: Place): number | null {
  const entities = new Set(
    calledSo(article, cast, kind, noun).flatMap(({ span, entity }) => (isBefore(span, place) ? entity : [])),
  );
  const [only] = entities;
  return entities.size === 1 ? (only ?? null) : null;
}

const BODY = /^(?:group|company|firm|agency|organi[sz]ation|ministry|network|carmaker|airline|giant|union|charity)$/iu;

/** They pass on what others say. */
const WIRES = /^(?:Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|Xinhua|CNN|BBC)$/u;

/** "the group", "the company": the body that spoke last, in this paragraph or the one above, else the only one that either has named so far. */
function bodyBefore(cast: Cast, noun: string, { place, contents, spoken }: Saying): number | null {
  if (!BODY.test(noun)) return null;
  const isBody = (entity: number | null): entity is number => {
    const { kind, name = '' } = entity === null ? {} : (entityOf(cast, entity) ?? {});
    return noun === 'group' ? kind === 'group' : kind === 'organisation' && (noun === 'agency' || !WIRES.test(name));
  };
  for (const paragraph of [place.paragraph, place.paragraph - 1]) {
    const last = spoken.findLast(({ at, speaker }) => at.paragraph === paragraph && isBody(speaker.entity));
    if (last) return last.speaker.entity;
    const bodies = (cast.mentions.get(paragraph) ?? []).flatMap(({ span, entity }) =>
      isBody(entity) && isBefore(span, place) && !contents.some((content) => holds(content, span)) ? entity : [],
    );
    const [only] = bodies;
    if (only !== undefined) return new Set(bodies).size === 1 ? only : null;
  }
  return null;
}

/** The words beside a quotation under reading, with what they give and who spoke before. */
export interface Saying {
  readonly place: Place;
  readonly contents: readonly Place[];
  readonly spoken: Spoken;
}

/** Who "the spokesman", "the singer" or "the group" is: a speaker introduced so, the one person called so, the only body spoken of. */
export function describedBefore(
  article: Article,
  cast: Cast,
  words: string,
  saying: Saying,
): Pick<Speaker, 'entity' | 'name'> | null {
  const { kind = '', noun } = DESCRIPTION.exec(words)?.groups ?? {};
  if (noun === undefined) return null;
  const speaker = amongSpeakers(kind, noun, words, saying.spoken);
  if (speaker?.entity != null && (isPerson(cast, speaker.entity) || !BODY.test(noun))) return speaker;
  const named = amongNames(article, cast, kind, noun, saying.place);
  const entity = named ?? (speaker === null ? bodyBefore(cast, noun, saying) : null);
  return entity === null ? speaker : { entity, name: entityOf(cast, entity)?.name ?? words };
}
