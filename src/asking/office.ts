import { isDemonym } from '../extraction/people/words/peoples.ts';
import { COUNTRIES } from '../extraction/people/words/places.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import type { Candidate } from './best-sentences.ts';
import { execNeeding, needing } from './needing.ts';
import { standsIn } from './told-there.ts';

/** "who is the prime minister of Lumora": the post, and of what. */
export interface OfficeAsked {
  readonly office: RegExp;
  /** Words for the post, to be looked for as well. */
  readonly posts: string;
  /** Any head, whatever it is called: "leader", "chief", "director". */
  readonly isAnyHead: boolean;
  /** Each word of the body, with what stands for it. */
  readonly body: readonly ReadonlySet<string>[];
}

const OFFICES =
  'prime minister|(?:supreme|spiritual|deputy|opposition|party) leader|(?:police|fire|intelligence|security|military|party|district|provincial) (?:chief|commander|head|governor)|premier|president|vice president|[\\p{L}]+ minister|minister|king|queen|governor|mayor|ambassador|captain|coach|manager|chairman|chairwoman|chair|chief executive|CEO|director|secretary(?: general|-general)?|general[ -]secretary|spokes(?:man|woman|person)|commander|army chief|chief|leader|head|boss|judge|speaker';

const OF_BODY = needing(
  /\s(?:of|for)\s/i,
  new RegExp(
    `(?:\\bwho(?:’s|'s| is| was| are)\\s+(?:the )?|^(?:the )?)(?:current |new |former )?(${OFFICES})\\s+(?:of|for)\\s+(.{2,60}?)(?:\\s(?:who|which|that)\\b.*)?\\??$`,
    'iu',
  ),
);
const POSSESSIVE = needing(
  /['’]s?\s/,
  new RegExp(
    `\\bwho(?:’s|'s| is| was| are)\\s+(?:the )?(.{2,40}?)['’]s?\\s+(?:current |new |former )?(${OFFICES})\\??$`,
    'iu',
  ),
);

/** "Who leads the TTP": its leader. "Who leads the talks in Oster" asks for no post. */
const LEADS =
  /\bwho (?:currently |now )?(?:leads?|heads?|led|runs?|commands?) (?:the )?([^\s,’'?]+(?: (?!(?:in|of|on|to|for|at|with)\b)[^\s,’'?]+){0,2})\??$/iu;

/** Whoever is at the head of something: what that is called differs from one to the next. */
const HEADS =
  'leader|(?:leads|leading|led|heads)(?! to\\b)|heads?(?= of\\b)|headed(?= by\\b)|chief(?: executive)?|commander|director(?:[ -]general)?|CEO|administrator|secretary[ -]general|general[ -]secretary';
const RULERS = `${HEADS}|president|prime minister|premier|chancellor|king|queen|emir|monarch`;

/** The same post in other words. */
const SAME: Readonly<Record<string, string>> = {
  premier: 'premier|prime minister',
  'prime minister': 'prime minister|premier',
  head: HEADS,
  leader: HEADS,
  chief: HEADS,
  boss: HEADS,
  ceo: 'CEO|chief executive',
  'chief executive': 'chief executive|CEO',
  governor: 'governor|gov(?=\\.)',
  'secretary general': 'secretary[ -]general',
  'secretary-general': 'secretary[ -]general',
};
/** What the search can find them by. */
const POSTS = { rulers: 'leader president minister', heads: 'leader head chief director commander' } as const;

/** Says only what kind of body it is. */
const BODIES: ReadonlySet<string> = new Set(
  'party group movement front organization organisation agency network company militia gang club team international holdings corporation corp inc ltd limited plc'
    .split(' ')
    .flatMap((word) => terms(word).map(({ term }) => term)),
);

const termsOf = (text: string): readonly string[] => terms(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

/** "al-Qaeda" is one word and two: the last of those that share a place is enough. */
function bodyOf(text: string): readonly ReadonlySet<string>[] {
  const all = terms(text).filter(({ stop }) => !stop);
  const apart = all.filter(
    ({ start, end }, at) => !all.slice(at + 1).some((one) => one.start < end && one.end > start),
  );
  const telling = apart.filter(({ term }) => !BODIES.has(term));
  return (telling.length > 0 ? telling : apart).map(({ term }) => new Set([term, ...(PARAPHRASES.get(term) ?? [])]));
}

const namesACountry = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => COUNTRIES.has(word) || isDemonym(word));

export function officeAsked(text: string): OfficeAsked | null {
  // Whoever came before holds it no more.
  if (/\bbefore\b/i.test(text)) return null;
  const [, office, body] = execNeeding(OF_BODY, text) ?? [];
  const [, owner, owned] = execNeeding(POSSESSIVE, text) ?? [];
  const [, led] = LEADS.exec(text) ?? [];
  const post = office ?? owned ?? (led === undefined ? undefined : 'leader');
  const of = body ?? owner ?? led;
  if (post === undefined || of === undefined) return null;
  const same = SAME[post.toLowerCase()] ?? post;
  const isLand = COUNTRIES.has(of.toLowerCase());
  const names = same === HEADS && isLand ? RULERS : same;
  return {
    office: new RegExp(`\\b(?<!\\b(?:deputy|vice|ex|co|next|future)[ -])(?:${names})\\b(?!['’]s? office)`, 'giu'),
    isAnyHead: same === HEADS,
    posts: same === HEADS ? (isLand ? POSTS.rulers : POSTS.heads) : '',
    body: bodyOf(of),
  };
}

/** "Veland’s caretaker ", "Velandian ": the body right before the post. */
const OWNER = /(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})(?:['’]s?)\s(?:[\p{Ll}-]+\s){0,2}$/u;
const PEOPLE = /(\p{Lu}[\p{L}-]*)\s(?:[\p{Ll}-]+\s)?$/u;
const AFTER = /^\s(?:of|for)\s(?:the\s)?(?!Staff\b)((?:al[- ])?\p{Lu}[\p{L}.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}.-]*){0,4})/u;

/** The body that stands at one naming of the post, if any does. */
function bodyAt(sentence: string, start: number, end: number): string | null {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = AFTER.exec(sentence.slice(end, end + 60))?.[1];
  const people = PEOPLE.exec(before)?.[1];
  return after ?? OWNER.exec(before)?.[1] ?? (people !== undefined && isDemonym(people.toLowerCase()) ? people : null);
}

/** Near enough to a post for the body to be the one it is held in. */
const NEAR = 40;

/** "Head of the harbour guild oster floods" says more than the body. */
const MOSTLY = 0.6;

function hasBody({ body }: OfficeAsked, text: string): boolean {
  const own = new Set(termsOf(text));
  return body.filter((word) => [...word].some((term) => own.has(term))).length >= body.length * MOSTLY;
}

const LEADING = /^(?:leads|leading|led|heads|headed)$/iu;
const BY = /^\sby\b/u;
const ITS = /\b(?:its|their|the\s\p{Ll}+['’]s)\s(?:[\p{L}-]+\s){0,2}$/iu;

/** A post without a body is held in the one right before it; else, where the sentence names no country, in the one the story opens with: any leader, where it says "the group's". */
function heldAsTold(asked: OfficeAsked, sentence: string, start: number, end: number, opening: string): boolean {
  const word = sentence.slice(start, end);
  const behind = sentence.slice(end, end + NEAR);
  // "Ada Brandt leads the Front", "the Front led by Ada Brandt".
  if (LEADING.test(word) && !BY.test(behind)) return hasBody(asked, behind);
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  if (hasBody(asked, before)) return true;
  if (asked.isAnyHead && !ITS.test(before)) return false;
  return !namesACountry(sentence) && !hasBody(asked, sentence) && hasBody(asked, opening);
}

/** Whether the sentence names the post of that body and not of another. `opening` is what its story begins with. */
export function hasOffice(asked: OfficeAsked, sentence: string, opening: string): boolean {
  return [...sentence.matchAll(asked.office)].some(({ 0: words, index }) => {
    const end = index + words.length;
    const stated = bodyAt(sentence, index, end);
    return stated === null ? heldAsTold(asked, sentence, index, end, opening) : hasBody(asked, stated);
  });
}

/** "Administrator Ada Brandt", "the leader, Ada Brandt,": whatever is read as a name elsewhere. */
const HOLDER = /^,?\s\p{Lu}[\p{L}.'’-]*\s\p{Lu}\p{Ll}/u;

export const namesHolder = ({ office }: OfficeAsked, sentence: string): boolean =>
  [...sentence.matchAll(office)].some(({ 0: words, index }) => HOLDER.test(sentence.slice(index + words.length)));

/** Whether the sentence names somebody who is called so elsewhere in the article: "Lund" of "General Ada Lund". */
export const namesOneCalled = (posts: ReadonlySet<string>, candidate: Candidate, reading: Reading): boolean =>
  reading.roles.some(
    ({ entity, span }) =>
      terms(candidate.article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '').some(({ term }) =>
        posts.has(term),
      ) &&
      (reading.entities[entity]?.names ?? []).some((at) => {
        const name = reading.names[at];
        return name !== undefined && standsIn(candidate)(name.span);
      }),
  );
