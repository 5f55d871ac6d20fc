import type { EntityKind } from '../reading.ts';
import { listsOf, phraseAt } from './gazetteer.ts';
import type { Line } from './lines.ts';
import type { Tagged } from './tagger.ts';
import { wordSet } from './words/word-set.ts';

/** Words of a state's bodies and of firms: no group, whatever else stands in the name. */
const BODY_WORDS = wordSet(`
  ministry department office council court university institute agency bank company corp inc ltd committee commission
  police army navy force forces centre center authority government parliament senate congress assembly news times`);

/** Before or behind the name of a group: "the banned TTP", "Abu Sayyaf militants". */
const BEFORE_GROUPS = wordSet(
  'banned outlawed proscribed militant rebel extremist jihadist guerrilla insurgent separatist',
);
const BEHIND_GROUPS = wordSet(
  'fighters militants rebels insurgents gunmen guerrillas extremists separatists militiamen jihadists',
);

function isGroup({ from, to }: Tagged, line: Line): boolean {
  const words = line.tokens.slice(from, to).map(({ lower }) => lower);
  const lists = [listsOf(words.join(' ')), ...words.flatMap((word) => [word, ...word.split('-')]).map(listsOf)];
  if (lists[0]?.includes('k') || phraseAt(line.tokens, from)?.[0] === 'k') return true;
  if (lists[0]?.includes('K')) return false;
  const liberation = words.includes('liberation');
  if (!liberation && words.some((word) => BODY_WORDS.has(word))) return false;
  if (lists.some((list) => list.includes('G') || list.includes('k'))) return true;
  const before = line.tokens[from - 1]?.lower ?? '';
  return BEFORE_GROUPS.has(before) || BEHIND_GROUPS.has(line.tokens[to]?.lower ?? '');
}

/** Organisations that fight, or stand for election, are groups: the model does not tell them apart. */
export function kindOf(name: Tagged, line: Line): EntityKind {
  if (name.type === 'PER') return 'person';
  if (name.type === 'LOC') return 'place';
  return isGroup(name, line) ? 'group' : 'organisation';
}
