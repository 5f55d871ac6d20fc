import { isDemonym } from '../extraction/people/words/peoples.ts';
import { COUNTRIES } from '../extraction/people/words/places.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';

/** "who is the prime minister of Lumora": the post, and of what. */
export interface OfficeAsked {
  readonly office: RegExp;
  /** Terms of the body, with those of its people; the last of each name must be met. */
  readonly body: ReadonlySet<string>;
}

const OFFICES =
  'prime minister|(?:police|intelligence|security|military|party|district|provincial) (?:chief|commander|head|governor)|premier|president|vice president|[\\p{L}]+ minister|minister|king|queen|governor|mayor|ambassador|captain|coach|manager|chairman|chairwoman|chair|chief executive|CEO|director|secretary(?: general|-general)?|spokes(?:man|woman|person)|commander|army chief|chief|leader|head|judge|speaker';

const OF_BODY = new RegExp(
  `(?:\\bwho(?:’s|'s| is| was| are)\\s+(?:the )?|^(?:the )?)(?:current |new |former )?(${OFFICES})\\s+(?:of|for)\\s+(.{2,60}?)\\??$`,
  'iu',
);
const POSSESSIVE = new RegExp(
  `\\bwho(?:’s|'s| is| was| are)\\s+(?:the )?(.{2,40}?)['’]s?\\s+(?:current |new |former )?(${OFFICES})\\??$`,
  'iu',
);

/** "Who leads the TTP": its leader. "Who leads the talks in Oster" asks for no post. */
const LEADS =
  /\bwho (?:currently |now )?(?:leads?|heads?|led|runs?|commands?) (?:the )?([^\s,’'?]+(?: (?!(?:in|of|on|to|for|at|with)\b)[^\s,’'?]+)?)\??$/iu;

/** The same post in other words. */
const SAME: Readonly<Record<string, string>> = {
  premier: 'premier|prime minister',
  'prime minister': 'prime minister|premier',
  head: 'heads? of|headed|chief(?: executive)?|leader|leads|led(?! to\\b)|director',
  leader: 'leader|leads|led(?! to\\b)|heads? of|headed|chief(?: executive)?|commander',
  chief: 'chief|head|leader|director',
  ceo: 'CEO|chief executive',
  'chief executive': 'chief executive|CEO',
};

const termsOf = (text: string): readonly string[] => terms(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

const withPeoples = (some: readonly string[]): ReadonlySet<string> =>
  new Set(some.flatMap((term) => [term, ...(PARAPHRASES.get(term) ?? [])]));

export function officeAsked(text: string): OfficeAsked | null {
  const [, office, body] = OF_BODY.exec(text) ?? [];
  const [, owner, owned] = POSSESSIVE.exec(text) ?? [];
  const [, led] = LEADS.exec(text) ?? [];
  const post = office ?? owned ?? (led === undefined ? undefined : 'leader');
  const of = body ?? owner ?? led;
  if (post === undefined || of === undefined) return null;
  const names = SAME[post.toLowerCase()] ?? post;
  return { office: new RegExp(`\\b(?:${names})\\b(?!['’]s? office)`, 'giu'), body: withPeoples(termsOf(of)) };
}

/** "Veland’s caretaker ", "Velandian ": the body right before the post. */
const OWNER = /(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})(?:['’]s?)\s(?:[\p{Ll}-]+\s){0,2}$/u;
const PEOPLE = /(\p{Lu}[\p{L}-]*)\s(?:[\p{Ll}-]+\s)?$/u;
const AFTER = /^\s(?:of|for)\s(?:the\s)?(?!Staff\b)(\p{Lu}[\p{L}.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}.-]*){0,4})/u;

/** The body that stands at one naming of the post, if any does. */
function bodyAt(sentence: string, start: number, end: number): string | null {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = AFTER.exec(sentence.slice(end, end + 60))?.[1];
  const people = PEOPLE.exec(before)?.[1];
  return after ?? OWNER.exec(before)?.[1] ?? (people !== undefined && isDemonym(people.toLowerCase()) ? people : null);
}

/** Near enough before a post for the body to be the one it is held in. */
const NEAR = 40;

const hasBody = ({ body }: OfficeAsked, text: string): boolean => termsOf(text).some((term) => body.has(term));

const namesACountry = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => COUNTRIES.has(word) || isDemonym(word));

/** A post without a body is held in the one right before it; else, where the sentence names no country, in the one the story opens with. */
function heldAsTold(asked: OfficeAsked, sentence: string, start: number, opening: string): boolean {
  if (hasBody(asked, sentence.slice(Math.max(0, start - NEAR), start))) return true;
  return !namesACountry(sentence) && !hasBody(asked, sentence) && hasBody(asked, opening);
}

/** Whether the sentence names the post of that body and not of another. `opening` is what its story begins with. */
export function hasOffice(asked: OfficeAsked, sentence: string, opening: string): boolean {
  return [...sentence.matchAll(asked.office)].some(({ 0: words, index }) => {
    const stated = bodyAt(sentence, index, index + words.length);
    return stated === null ? heldAsTold(asked, sentence, index, opening) : hasBody(asked, stated);
  });
}
