import { listsOf } from '../gazetteer.ts';
import type { Line } from '../lines.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { wordSet } from '../words/word-set.ts';
import type { LineRule } from './line-rules.ts';
import { listsAt, lowerAt, put } from './words-at.ts';

const BODIES = wordSet(`
  organization organisation group agency charity network watchdog ngo company firm party militia newspaper outlet website
  nonprofit institute think-tank foundation federation union coalition broadcaster airline consultancy startup`);

const ARTICLES = wordSet('a an the');
const BEHIND = wordSet('of that which based in run for from with whose by founded backed');
const MOST_WORDS = 6;

/** "…, a Norwegian-registered organization," says what bears the name. Not "…, an agency veteran,", "…, a member of the group,". */
function isCalledBody(line: Line, comma: number): boolean {
  if (lowerAt(line, comma) !== ',' || !ARTICLES.has(lowerAt(line, comma + 1))) return false;
  for (let at = comma + 2; at < comma + 2 + MOST_WORDS; at += 1) {
    const word = lowerAt(line, at);
    const next = lowerAt(line, at + 1);
    if (BODIES.has(word)) return next === '' || /^[,.;)]$/.test(next) || BEHIND.has(next);
    if (!/^[\p{L}.-]+$/u.test(word) || BEHIND.has(word)) return false;
  }
  return false;
}

const isKnownPerson = (line: Line, { from }: Tagged): boolean => {
  const title = listsAt(line, from - 1);
  return title.includes('T') || listsAt(line, from).includes('F');
};

/** "Hengal, a registered organization," is a body, whatever the model took it for; so is one that it did not see. */
export const calledBodies: LineRule = (names, line) => {
  let kept: readonly Tagged[] = names.map((name): Tagged => {
    const is = name.type === 'PER' && !isKnownPerson(line, name) && isCalledBody(line, name.to);
    return is ? { ...name, type: 'ORG', rule: 'body-by-kind' } : name;
  });
  line.tokens.forEach((_, at) => {
    if (!isCapital(line, at) || listsAt(line, at) !== '' || !isCalledBody(line, at + 1)) return;
    if (kept.some(({ from, to }) => from <= at && at < to) || isCapital(line, at - 1)) return;
    kept = put(kept, { from: at, to: at + 1, type: 'ORG', rule: 'body-by-kind' });
  });
  return kept;
};

const MEDIA = wordSet(
  'watchdog agency outlet newspaper broadcaster website charity ngo nonprofit airline consultancy group',
);

/** "internet watchdog Netwatch", "news agency Tasmo": what it is stands before the name. Not "agency head Tom Roe", "the group Ned Roe leads". */
export const bodiesBehindKinds: LineRule = (names, line) =>
  names.map((name): Tagged => {
    const isOne = name.to - name.from === 1 && name.type !== 'ORG' && listsAt(line, name.from) === '';
    const is = isOne && MEDIA.has(lowerAt(line, name.from - 1)) && !isCapital(line, name.from - 1);
    return is ? { ...name, type: 'ORG', rule: 'body-by-kind' } : name;
  });

const HUMANS = wordSet(`
  journalist reporter lawyer attorney professor economist analyst doctor physician nurse teacher student actor actress singer activist
  researcher farmer engineer spokesman spokeswoman spokesperson historian scholar expert mother father resident shopkeeper pilot
  artist poet writer novelist politician lawmaker senator retiree carpenter driver baker`);

/** "Nilo Hamed, a journalist at the daily," is a person, whatever the model took the name for. Not "Orlen Power, a partner of the bank,". */
function isCalledPerson(line: Line, comma: number): boolean {
  if (lowerAt(line, comma) !== ',' || !ARTICLES.has(lowerAt(line, comma + 1))) return false;
  for (let at = comma + 2; at < comma + 2 + MOST_WORDS; at += 1) {
    const word = lowerAt(line, at);
    if (HUMANS.has(word)) return !HUMANS.has(lowerAt(line, at + 1)) && !BODIES.has(lowerAt(line, at + 1));
    if (!/^[\p{L}.-]+$/u.test(word) || BEHIND.has(word)) return false;
  }
  return false;
}

export const calledPersons: LineRule = (names, line) =>
  names.map((name): Tagged => {
    const words = line.tokens.slice(name.from, name.to).map((_, at) => name.from + at);
    const isName =
      words.length > 1 &&
      words.length < 5 &&
      words.every((at) => line.shapes[at] === 'Title' && !/[OK]/.test(listsAt(line, at)));
    return name.type !== 'PER' && isName && isCalledPerson(line, name.to)
      ? { ...name, type: 'PER', rule: 'person-by-kind' }
      : name;
  });

/** "…, D-N.Y.;", "…, R-Texas,": only members of a parliament are followed so. */
const isMember = (line: Line, comma: number): boolean =>
  lowerAt(line, comma) === ',' &&
  (/^[dri]-\p{L}/u.test(lowerAt(line, comma + 1)) ||
    (/^[dri]$/.test(lowerAt(line, comma + 1)) && lowerAt(line, comma + 2) === '-'));

const isKnownGroup = (lower: string): boolean =>
  listsOf(lower).includes('k') || listsOf(lower.replaceAll(' ', '-')).includes('k');

/** "al Qaeda | leader Ayman Roe": a known group before a person's post is no person. */
export const knownGroups: LineRule = (names, line) =>
  names.map((name): Tagged => {
    const lower = line.tokens
      .slice(name.from, name.to)
      .map((token) => token.lower)
      .join(' ');
    return name.type === 'PER' && isKnownGroup(lower) ? { ...name, type: 'ORG', rule: 'known-group' } : name;
  });

/** "Alexandria Ocampo, D-N.Y." is a person. Not "the district, D-13". */
export const members: LineRule = (names, line) =>
  names.map(
    (name): Tagged =>
      name.type !== 'PER' && name.to - name.from > 1 && isMember(line, name.to)
        ? { ...name, type: 'PER', rule: 'member' }
        : name,
  );
