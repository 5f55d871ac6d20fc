import { listsOf } from '../gazetteer.ts';
import type { Line } from '../lines.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { FIRM_ENDINGS } from '../words/businesses.ts';
import { wordSet } from '../words/word-set.ts';
import type { LineRule } from './line-rules.ts';
import { listsAt, lowerAt, put } from './words-at.ts';

/** Posts that only bodies give. Not "mayor", "president", "ambassador": a town or a country has them too. */
const POSTS_OF_BODIES = wordSet(`
  spokesman spokeswoman spokesperson director executive chairman chairwoman chairperson ceo cfo coo manager analyst
  economist lawyer attorney professor editor reporter correspondent columnist administrator lobbyist trustee
  co-founder researcher photographer`);
const SECOND_WORDS = wordSet('chief senior political executive managing chief deputy vice assistant associate former');
const LINKS = wordSet('of for at with');

/** Capitalised words that say what somebody is, or where. */
const isListed = (lower: string): boolean =>
  /[CcDMTFPXV]/.test(listsOf(lower.endsWith('.') ? lower.slice(0, -1) : lower));

const nameAt = (names: readonly Tagged[], at: number): Tagged | undefined =>
  names.find(({ from, to }) => from <= at && at < to);

const isFree = (line: Line, at: number): boolean => isCapital(line, at) && !isListed(lowerAt(line, at));

/** "But trustee Jane Roe": a word that every sentence may begin with. Not "Chevron trustee Jane Roe". */
const isBeginning = (line: Line, at: number): boolean =>
  line.begins[at] === true && lowerAt(line, at).length <= 4 && line.shapes[at] !== 'CAPS';

/** "Chevron | spokesman Jonathan Roe": what stands before the post of a named person. */
function before(names: readonly Tagged[], line: Line, person: Tagged): Tagged | null {
  let post = person.from - 1;
  if (!POSTS_OF_BODIES.has(lowerAt(line, post)) || isCapital(line, post)) return null;
  while (SECOND_WORDS.has(lowerAt(line, post - 1)) && !isCapital(line, post - 1)) post -= 1;
  const known = nameAt(names, post - 1);
  if (known?.type === 'ORG') return null;
  let from = post;
  while (isFree(line, from - 1) && !isBeginning(line, from - 1)) from -= 1;
  if (known && known.from < from && isListed(lowerAt(line, known.from))) return null;
  return from < post ? { from, to: post, type: 'ORG', rule: 'body-before-post' } : null;
}

/** "a spokeswoman for | Vision Seattle": what a post's words lead to. */
function behind(names: readonly Tagged[], line: Line, post: number): Tagged | null {
  if (!LINKS.has(lowerAt(line, post + 1))) return null;
  const from = post + (lowerAt(line, post + 2) === 'the' ? 3 : 2);
  const known = nameAt(names, from);
  if (known?.type === 'ORG' || !isFree(line, from)) return null;
  let to = from + 1;
  while (isCapital(line, to) && !line.begins[to]) to += 1;
  const isName = known?.type === 'PER' && to - from > 1 && listsAt(line, from).includes('F');
  return isName ? null : { from, to, type: 'ORG', rule: 'body-behind-post' };
}

/** What a post is said of is a body, whatever the model took it for. Not "Pakistan spokesman", "a lawyer for John Roe", "director of Titanic" (no person there). */
export const bodiesByPost: LineRule = (names, line) => {
  let kept = names;
  for (const person of names) {
    if (person.type !== 'PER') continue;
    const body = before(kept, line, person);
    if (body) kept = put(kept, body);
    const apposed = lowerAt(line, person.to) === ',';
    for (let at = person.to + 1; apposed && at < person.to + 7; at += 1) {
      if (lowerAt(line, at) === ',' && line.shapes[at - 1] !== 'number') break;
      const led = POSTS_OF_BODIES.has(lowerAt(line, at)) ? behind(kept, line, at) : null;
      if (led) kept = put(kept, led);
    }
  }
  return kept;
};

const isPostWord = (lower: string): boolean => {
  if (lower === 'administrator' || lower === 'executive' || lower === 'attorney') return true;
  const lists = listsOf(lower.endsWith('.') ? lower.slice(0, -1) : lower);
  return lists.includes('T') && !lists.includes('F');
};

/** "FAA Administrator | Allan Roe", "Acme LLC | Jim Roe": a body, a post and a person taken for one name. Not "Stephen King Jr". */
export const personsBehindPosts: LineRule = (names, line) =>
  names.flatMap((name): readonly Tagged[] => {
    const length = name.to - name.from;
    if (length < 3) return [name];
    for (let at = name.to - 2; at > name.from; at -= 1) {
      const word = lowerAt(line, at);
      const firm = FIRM_ENDINGS.has(word) && word.length > 2 && listsAt(line, at + 1).includes('F');
      const post = name.type === 'PER' && isPostWord(word);
      if (!firm && !post) continue;
      let end = firm ? at + 1 : at;
      while (!firm && end > name.from && isPostWord(lowerAt(line, end - 1))) end -= 1;
      const person: Tagged = { from: at + 1, to: name.to, type: 'PER', rule: 'person-behind-post' };
      const body: Tagged = { from: name.from, to: end, type: 'ORG', rule: 'body-before-post' };
      return end > name.from && !isListed(lowerAt(line, name.from)) ? [body, person] : [person];
    }
    return [name];
  });
