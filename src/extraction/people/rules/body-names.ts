import { listsOf } from '../gazetteer.ts';
import type { Line } from '../lines.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { wordSet } from '../words/word-set.ts';
import type { LineRule } from './line-rules.ts';
import { isPossessive, listsAt, lowerAt, lowersOf, put } from './words-at.ts';

const HEADS = wordSet(`
  center centre institute ministry department office committee commission council bureau agency school faculty
  organisation organization association forum academy society foundation secretariat`);

const isPlainCapital = (line: Line, at: number): boolean =>
  line.shapes[at] === 'Title' && !line.begins[at] && /^[OG]*$/.test(listsAt(line, at));

/** "Center for Security Studies" + "and Research". Not "the Ministry of Defence and Reuters", "Council for Peace and Jane Roe". */
function goesOn(name: Tagged, line: Line): Tagged {
  const words = lowersOf(line, name);
  if (name.type !== 'ORG' || !HEADS.has(words[0] ?? '') || !/^(?:for|of|on)$/.test(words[1] ?? '')) return name;
  if (lowerAt(line, name.to) !== 'and' || !isPlainCapital(line, name.to + 1) || isCapital(line, name.to + 2))
    return name;
  return words.includes('and') ? name : { ...name, to: name.to + 2 };
}

const isPostWord = (lower: string): boolean => lower === 'prime' || lower === 'foreign' || listsOf(lower).includes('T');

/** "Prime Minister’s Office", "Attorney General’s Office": a post and its office. */
function officesIn(names: readonly Tagged[], line: Line): readonly Tagged[] {
  let kept = names;
  line.tokens.forEach(({ lower }, at) => {
    if (lower !== 'office' || !isCapital(line, at) || !isPossessive(lowerAt(line, at - 1))) return;
    let from = at - 1;
    while (isCapital(line, from - 1) && isPostWord(lowerAt(line, from - 1))) from -= 1;
    if (from < at - 1) kept = put(kept, { from, to: at + 1, type: 'ORG', rule: 'office-of-a-post' });
  });
  return kept;
}

/** Names of bodies that the model cuts short or misses. */
export const bodyNames: LineRule = (names, line) =>
  officesIn(
    names.map((name) => goesOn(name, line)),
    line,
  );
