import type { Count } from './counts.ts';
import type { Scene } from './scene.ts';
import { CLAUSE_BREAKS, DETERMINERS, PREPOSITIONS, VERBS } from './words/grammar.ts';

/** How far back a subject may begin. */
const REACH = 60;

/** "a group of 12 people": who is counted stands behind "of". */
const COLLECTIVE: ReadonlySet<string> = new Set(
  'group groups total number party team crowd band family list some most many all half members majority handful minimum maximum'.split(
    ' ',
  ),
);

/** A counted noun phrase of a subject or object, with the whole it is part of. */
export interface Counted {
  readonly count: Count;
  readonly partOf: Count | null;
}

/** What joins a count to the words before it. */
export type Joint = 'part' | 'embedded' | 'and' | 'none';

const PART_WORDS: ReadonlySet<string> = new Set([
  'including',
  'includes',
  'included',
  'include',
  'them',
  'these',
  'those',
  'whom',
]);

/** The position of the word that joins the count to what precedes it, past determiners and adjectives of its own. */
function before({ tokens }: Scene, count: Count): number {
  let at = count.from - 1;
  while (at >= 0 && DETERMINERS.has(tokens[at]?.low ?? '') && !PART_WORDS.has(tokens[at]?.low ?? '')) at--;
  return at;
}

/** "among them", "among those killed", "of whom" make parts; "in 506 attacks" is embedded; ", and" coordinates. */
export function jointOf(scene: Scene, count: Count): Joint {
  const { tokens } = scene;
  const at = before(scene, count);
  const low = tokens[at]?.low ?? '';
  const previous = tokens[at - 1]?.low ?? '';
  if (/^includ/.test(low) && low !== 'included') return 'part';
  if (PART_WORDS.has(low) && (previous === 'among' || previous === 'of')) return 'part';
  if (low === 'of' && COLLECTIVE.has(previous)) return 'none';
  if (low === 'as' && previous === 'well' && tokens[at - 2]?.low === 'as') return 'and';
  if (low === 'with' && /^(?:along|together)$/.test(previous)) return 'and';
  if (PREPOSITIONS.has(low) && low !== 'as' && low !== 'since') return 'embedded';
  return low === 'and' || low === 'or' || low === ',' || low === 'plus' || low === '&' ? 'and' : 'none';
}

/** Whether the words between two counts only list: nouns, prepositional phrases, "and", commas; no verb. */
export function onlyLists({ tokens, triggered }: Scene, from: number, to: number): boolean {
  if (to - from > 14) return false;
  for (let at = from; at < to; at++) {
    const low = tokens[at]?.low ?? '';
    if (triggered.has(at) || VERBS.has(low) || CLAUSE_BREAKS.has(low) || /^[;:.?!]$/.test(low)) return false;
  }
  return true;
}

/** The counts of the clause that ends at a token, last first, up to where the clause begins. */
function clauseCounts({ tokens, countTo, triggered }: Scene, end: number): readonly Count[] {
  const found: Count[] = [];
  for (let at = end; at > 0 && end - at < REACH; ) {
    const count = countTo.get(at);
    if (count !== undefined) {
      found.push(count);
      at = count.from;
      continue;
    }
    const low = tokens[at - 1]?.low ?? '';
    const reduced = triggered.get(at - 1)?.form === 'past' && found.length === 0;
    if (
      CLAUSE_BREAKS.has(low) ||
      low === ';' ||
      low === ':' ||
      (VERBS.has(low) && low !== 'left') ||
      (triggered.has(at - 1) && !reduced)
    )
      break;
    at--;
  }
  return found;
}

/** "four of those | eight died": the eight are told of elsewhere. */
const isWholeOf = ({ tokens, countTo }: Scene, { from }: Count): boolean =>
  countTo.get(from)?.outOf === true && /^(?:those|these)$/.test(tokens[from - 1]?.low ?? '');

/** Words that open a clause as well as a phrase: "after 14 people were killed". */
const OPENS_CLAUSE = /^(?:after|before|since|until|with)$/;

/**
 * Who a verb's subject counts, walking left from its end: "601 people, including 290 security personnel and 311 civilians,"
 * gives 601 with two parts; "four workers and two soldiers" gives both; "in 506 attacks" is passed over.
 */
export function subjectCounts(scene: Scene, end: number, beside: boolean): readonly Counted[] {
  const found: Counted[] = [];
  let parts: Count[] = [];
  let right: Count | null = null;
  for (const count of clauseCounts(scene, end)) {
    const opened = OPENS_CLAUSE.test(scene.tokens[count.from - 1]?.low ?? '');
    const nearest = count.to === end || (beside && parts.length > 0);
    const held = (beside || opened) && nearest && found.length === 0;
    const said = jointOf(scene, count);
    const coupled = beside && right !== null && count.to + 1 === right.from && scene.tokens[count.to]?.low === 'and';
    const joint = (held || coupled) && said === 'embedded' ? 'none' : said;
    if (joint === 'embedded' || count.sort === 'things' || isWholeOf(scene, count)) continue;
    if (right !== null && !onlyLists(scene, count.to, right.from)) break;
    if (joint === 'part') {
      parts = [...parts, count];
      right = count;
      continue;
    }
    const opensParts = joint === 'and' && precedingPart(scene, count);
    if (opensParts) parts = [...parts, count];
    else {
      found.push({ count, partOf: null }, ...parts.map((part) => ({ count: part, partOf: count })));
      parts = [];
      if (joint !== 'and') return found;
    }
    right = count;
  }
  const [only] = parts;
  return found.length === 0 && beside && only?.to === end ? [{ count: only, partOf: null }] : found;
}

/** "including 290 personnel and 311 civilians": the second belongs to the list that "including" opens. */
function precedingPart(scene: Scene, count: Count, steps = 6): boolean {
  if (steps === 0) return false;
  const { tokens, countTo } = scene;
  for (let at = count.from - 1; at >= 0 && count.from - at < 24; at--) {
    const low = tokens[at]?.low ?? '';
    const earlier = countTo.get(at + 1);
    if (earlier !== undefined)
      return (
        onlyLists(scene, earlier.to, count.from) &&
        (jointOf(scene, earlier) === 'part' || precedingPart(scene, earlier, steps - 1))
      );
    if (low === 'including') return true;
    if (VERBS.has(low) || CLAUSE_BREAKS.has(low)) return false;
  }
  return false;
}

/** The counts that follow as objects from a token on: "killing nine policemen and nine civilians, including four employees". */
export function objectCounts(scene: Scene, from: number, taken: (count: Count) => boolean): readonly Counted[] {
  const found: Counted[] = [];
  let whole: Count | null = null;
  let inParts = false;
  for (let count = nextObject(scene, from, true); count !== null; ) {
    if (taken(count)) break;
    const joint = found.length === 0 ? 'none' : jointOf(scene, count);
    inParts = joint === 'part' || (inParts && joint === 'and');
    if (count.sort !== 'things' && joint !== 'embedded') found.push({ count, partOf: inParts ? whole : null });
    if (!inParts) whole = count;
    count = nextObject(scene, count.to, false);
  }
  return found;
}

/** The next count of a list: at once after the verb, or behind "and", a comma or "including" with no verb between. */
function nextObject(scene: Scene, from: number, first: boolean): Count | null {
  const { tokens, countFrom, triggered } = scene;
  for (let at = from; at < tokens.length && at - from < 16; at++) {
    const count = countFrom.get(at);
    if (count !== undefined) {
      const joint = jointOf(scene, count);
      if (first && at === from) return count;
      if (joint === 'part' || (joint === 'and' && (!first || tokens[at - 1]?.text !== ','))) return count;
      return first && onlyDetermined(scene, from, at) ? count : null;
    }
    const low = tokens[at]?.low ?? '';
    if (triggered.has(at) || VERBS.has(low) || CLAUSE_BREAKS.has(low) || /^[;:?!]$/.test(low)) return null;
  }
  return null;
}

/** "killed his two sons", "killed the other 12", "killing instantly two": words of the noun phrase itself. */
const onlyDetermined = ({ tokens }: Scene, from: number, to: number): boolean =>
  to - from <= 3 &&
  tokens.slice(from, to).every(({ low }) => DETERMINERS.has(low) || /ly$/.test(low) || low === 'other');
