import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, LINKING, RELATIVES } from '../words/clause-words.ts';
import type { Token } from './line.ts';
import { isDescription, isOnePerson } from './one-person.ts';
import { type Phrase, phraseBefore } from './phrase.ts';
import { endsItself, isPoint } from './phrase-breaks.ts';

const isPossessive = (token: Token | undefined) => token?.lower === '’s' || token?.lower === "'s";

/** Not "3rd". */
const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && /^\p{L}/u.test(token.lower);

/** "Tim Cook", "J. D. Vance", "Asim bin Munir". */
const isName = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from >= 2 &&
  to - from <= 5 &&
  isCapital(tokens[from]) &&
  isCapital(tokens[to - 1]) &&
  tokens
    .slice(from, to)
    .every((token) => isCapital(token) || /^(?:bin|al|ul|de|van|von|della?|el)$/u.test(token.lower));

/** "His wife, Elif, said": one name is enough behind these; not "the capital, Kabul, said". */
const KIN = new Set(
  'wife husband son daughter brother sister mother father aunt uncle cousin neighbour neighbor friend widow'.split(' '),
);

const isOneName = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && isCapital(tokens[from]);

/** "a Karachi-based captain", "who leads the group", "42", "of Ohio", "Ohio director for the party": says more of the name before the comma. */
const isAside = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const first = tokens[from];
  if (first === undefined || AUXILIARIES.has(first.lower) || isClause(tokens, { from, to })) return false;
  if (!first.capital || RELATIVES.has(first.lower) || DETERMINERS.has(first.lower) || /^\d/u.test(first.lower))
    return true;
  const words = tokens.slice(from, to);
  return (
    !tokens[from + 1]?.capital ||
    words.some((token) => isPossessive(token)) ||
    words.some(({ kind, capital, lower }) => kind === 'word' && !capital && !LINKING.has(lower) && lower !== 'and')
  );
};

/** "Miko Zahar", "party lawmaker Miko Zahar"; not "a friend of Miko Zahar". */
function endsInName(tokens: readonly Token[], { from, to }: Phrase): boolean {
  let name = to;
  while (name > from && isCapital(tokens[name - 1])) name -= 1;
  const roles = tokens.slice(from, name);
  return (
    to - name >= 2 &&
    roles.length <= 4 &&
    roles.every(({ kind, lower }) => kind === 'word' && !LINKING.has(lower) && !DETERMINERS.has(lower))
  );
}

/** "this government might last": a clause of its own, not "a captain who might come". */
const isClause = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const verb = tokens.slice(from, to).findIndex(({ lower }) => AUXILIARIES.has(lower) && !/^['’]s$/u.test(lower));
  return (
    verb > 0 &&
    DETERMINERS.has(tokens[from]?.lower ?? '') &&
    !tokens.slice(from, from + verb).some(({ lower }) => RELATIVES.has(lower) || lower === 'whose')
  );
};

/** 'the author of "Going Viral,"': a title, though a comma stands in its marks. */
export const isTitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|titled|entitled|called|named|book|novel|film|song|essay|memoir|play)$/u.test(tokens[at - 1]?.lower ?? '');

/** Where the segment before `right` begins: behind a comma, dash or bracket, or behind a quotation that its own mark ends. */
function boundary(text: string, tokens: readonly Token[], right: number, least: number): number {
  let left = tokens[right - 1]?.kind === 'quote' ? right - 2 : right - 1;
  while (
    left >= least &&
    !isPoint(tokens[left], ',—–()') &&
    !(endsItself(text, tokens[left]) && !isTitle(tokens, left))
  )
    left -= 1;
  return left;
}

/** "Portman (R-Ohio)": the place before the bracket. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (!isPoint(tokens[at - 1], ')')) return at;
  for (let open = at - 2; open >= Math.max(0, at - 10); open--) if (isPoint(tokens[open], '(')) return open;
  return at;
}

/** “…,” said one of them, | Murat Demir – said Orlenian finance minister, | Iman Fakur. */
export function nameBehind(tokens: readonly Token[], phrase: Phrase): Phrase {
  const own = tokens.slice(phrase.from, phrase.to);
  const isVague = DETERMINERS.has(own[0]?.lower ?? '') && !own.some(isCapital);
  const last = own.at(-1);
  const isPosted = last !== undefined && !isCapital(last) && isOnePerson(last.lower);
  if (!isPoint(tokens[phrase.to], ',') || !(isVague || isPosted)) return phrase;
  const from = phrase.to + 1;
  let to = from;
  while (isCapital(tokens[to])) to += 1;
  const ends = tokens[to] === undefined || isPoint(tokens[to], ',.;');
  return ends && isName(tokens, { from, to }) ? { from, to } : phrase;
}

/** A subject with what tells more of it. */
export interface Aside {
  readonly phrase: Phrase;
  /** Where subject and aside begin, whichever comes first. */
  readonly from: number;
}

/** The subject before a comma that stands right before the verb: "Safvi, a retired captain, | told …", "Apple’s chief, Tim Cook, | said …". */
export function phraseBeforeAside(text: string, tokens: readonly Token[], comma: number, floor: number): Aside | null {
  let right = comma;
  for (let tries = 0; tries < 6; tries++) {
    const least = Math.max(floor, right - 60);
    const left = boundary(text, tokens, right, least);
    if (left < least || !isPoint(tokens[left], ',—–()')) return null;
    const segment = { from: left + 1, to: beforeBracket(tokens, right) };
    const noun = tokens[left - 1];
    const isNamed = isName(tokens, segment) || (KIN.has(noun?.lower ?? '') && isOneName(tokens, segment));
    const head = phraseBefore(text, tokens, beforeBracket(tokens, left), floor);
    const isBehind = head !== null && isDescription(tokens, head) && endsInName(tokens, segment);
    if (tries === 0 && (isBehind || (isNamed && noun?.kind === 'word' && !noun.capital)))
      return { phrase: segment, from: head?.from ?? segment.from };
    if (!isAside(tokens, segment)) return null;
    if (head && isHead(tokens, head, floor)) {
      const phrase = named(text, tokens, head, floor) ?? head;
      return { phrase, from: phrase.from };
    }
    right = left;
  }
  return null;
}

/** "Scott Pruitt, | the attorney general of Oklahoma, | one of …": the name before the head, where one stands there. */
function named(text: string, tokens: readonly Token[], { from }: Phrase, floor: number): Phrase | null {
  if (!DETERMINERS.has(tokens[from]?.lower ?? '') || !isPoint(tokens[from - 1], ',')) return null;
  const before = phraseBefore(text, tokens, beforeBracket(tokens, from - 1), floor);
  if (before === null || !isHead(tokens, before, floor) || !isCapital(tokens[before.to - 1])) return null;
  return before.to - before.from >= 2 ? before : null;
}

/** A head begins its clause or is a name or a noun with a determiner. */
const isHead = (tokens: readonly Token[], { from, to }: Phrase, floor: number): boolean => {
  const first = tokens[from];
  if (first === undefined) return false;
  const opens =
    from === floor ||
    isPoint(tokens[from - 1], ',:;—–') ||
    CONJUNCTIONS.has(tokens[from - 1]?.lower ?? '') ||
    !tokens[from - 1] ||
    tokens[from - 1]?.kind === 'quote';
  const isAge = (to - from === 1 && /^\d/u.test(first.lower)) || /^\d+(?:st|nd|rd|th)$/u.test(first.lower);
  return (
    opens && !isAge && (first.capital || DETERMINERS.has(first.lower)) && !(to - from === 1 && ADVERBS.has(first.lower))
  );
};
