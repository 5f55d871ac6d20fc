import { isDemonym } from '../extraction/people/words/peoples.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';

/** "who is the prime minister of Lumora": the post, and of what. */
export interface OfficeAsked {
  readonly office: RegExp;
  /** Terms of the body, with those of its people; the last of each name must be met. */
  readonly body: ReadonlySet<string>;
}

const OFFICES =
  'prime minister|premier|president|vice president|[\\p{L}]+ minister|minister|king|queen|governor|mayor|ambassador|captain|coach|manager|chairman|chairwoman|chair|chief executive|CEO|director|secretary(?: general|-general)?|spokes(?:man|woman|person)|commander|army chief|chief|leader|head|judge|speaker';

const OF_BODY = new RegExp(
  `\\bwho(?:’s|'s| is| was| are)\\s+(?:the )?(?:current |new |former )?(${OFFICES})\\s+(?:of|for)\\s+(.{2,60}?)\\??$`,
  'iu',
);
const POSSESSIVE = new RegExp(
  `\\bwho(?:’s|'s| is| was| are)\\s+(?:the )?(.{2,40}?)['’]s?\\s+(?:current |new |former )?(${OFFICES})\\??$`,
  'iu',
);

/** The same post in other words. */
const SAME: Readonly<Record<string, string>> = {
  premier: 'premier|prime minister',
  'prime minister': 'prime minister|premier',
  head: 'head|headed|chief|leader|led|director',
  leader: 'leader|led|head|chief|leads|commander',
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
  const post = office ?? owned;
  const of = body ?? owner;
  if (post === undefined || of === undefined) return null;
  const names = SAME[post.toLowerCase()] ?? post;
  return { office: new RegExp(`\\b(?:${names})\\b`, 'giu'), body: withPeoples(termsOf(of)) };
}

/** "Veland’s caretaker ", "Velandian ": the body right before the post. */
const OWNER = /(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})(?:['’]s?)\s(?:[\p{Ll}-]+\s){0,2}$/u;
const PEOPLE = /(\p{Lu}[\p{L}-]*)\s(?:[\p{Ll}-]+\s)?$/u;
const AFTER = /^\s(?:of|for)\s(?:the\s)?(\p{Lu}[\p{L}.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}.-]*){0,4})/u;

/** The body that stands at one naming of the post, if any does. */
function bodyAt(sentence: string, start: number, end: number): string | null {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = AFTER.exec(sentence.slice(end, end + 60))?.[1];
  const people = PEOPLE.exec(before)?.[1];
  return after ?? OWNER.exec(before)?.[1] ?? (people !== undefined && isDemonym(people.toLowerCase()) ? people : null);
}

/** Whether the sentence names the post of that body and not of another; a post without a body is that of the story. */
export function hasOffice({ office, body }: OfficeAsked, sentence: string): boolean {
  return [...sentence.matchAll(office)].some(({ 0: words, index }) => {
    const stated = bodyAt(sentence, index, index + words.length);
    return stated === null || termsOf(stated).some((term) => body.has(term));
  });
}
