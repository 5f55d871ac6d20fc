import { listsOf, phraseAt } from './gazetteer.ts';
import type { Line } from './lines.ts';
import { isCapital, type Run } from './runs.ts';
import { type Signs, signsIn } from './signs.ts';
import type { Shape } from './tokens.ts';

/** What a model is asked about: an article's lines with what the whole article shows. */
export interface Context {
  readonly signs: Signs;
  readonly common: ReadonlySet<string>;
  /** Word lists of a word, looked up once an article. */
  readonly lists: (lower: string) => string;
}

export function contextOf(lines: readonly Line[], common: ReadonlySet<string>): Context {
  const known = new Map<string, string>();
  const lists = (lower: string) => {
    const found = known.get(lower) ?? listsOf(lower);
    known.set(lower, found);
    return found;
  };
  return { signs: signsIn(lines, lists), common, lists };
}

/** "Abc-1" → "Xx-d": the word's shape with repeats run together. */
const outline = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, (capitals) => (capitals.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .slice(0, 8);

/** Phrases of the gazetteer in the run: for each token a letter with its place in the phrase. */
function phrasesIn(line: Line, { from, to }: Run): readonly string[] {
  const marks = new Array<string>(to - from).fill('');
  for (let at = from; at < to; at += 1) {
    const phrase = phraseAt(line.tokens, at);
    if (phrase === null) continue;
    for (let word = 0; word < phrase[1] && at + word < to; word += 1)
      marks[at - from + word] = `${phrase[0]}${word === 0 ? 'b' : 'i'}`;
    at += phrase[1] - 1;
  }
  return marks;
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly afterLists: string;
  readonly lastLists: string;
  readonly words: number;
}

const MOST_WORDS = 5;

function surroundingsOf(line: Line, run: Run, { lists }: Context): Surroundings {
  const after = line.tokens[run.to]?.lower ?? '$';
  return {
    before: line.tokens[run.from - 1]?.lower ?? '^',
    after,
    afterLists: lists(after),
    lastLists: lists(line.tokens[run.to - 1]?.lower ?? ''),
    words: Math.min(MOST_WORDS, run.to - run.from),
  };
}

/** Clues that a word carries wherever it stands in the article. */
export function ownClues(text: string, shape: Shape, { lists, signs }: Context): readonly string[] {
  const word = text.toLowerCase();
  const sign = signs.get(word) ?? '';
  return [
    'bias',
    `w=${word}`,
    `o=${outline(text)}`,
    `p3=${word.slice(0, 3)}`,
    `e3=${word.slice(-3)}`,
    `l=${lists(word)}`,
    `g=${sign}`,
    ...[...sign].map((letter) => `g1=${letter}${shape}`),
  ];
}

/** Clues of the place where the word stands. */
function placeClues(line: Line, run: Run, at: number, around: Surroundings, context: Context): string[] {
  const { lists, common } = context;
  const word = line.tokens[at]?.lower ?? '';
  const left = line.tokens[at - 1]?.lower ?? '^';
  const right = line.tokens[at + 1]?.lower ?? '$';
  const capitals = `${isCapital(line, at - 1) ? 'C' : 'c'}${line.shapes[at]}${isCapital(line, at + 1) ? 'C' : 'c'}`;
  const begins = line.begins[at] ? 'b' : '';
  const place = `${at === run.from ? 'f' : ''}${at === run.to - 1 ? 'l' : ''}`;
  return [
    `w-=${left}`,
    `w+=${right}`,
    `ww=${left} ${word}`,
    `w2=${word} ${right}`,
    `s=${line.shapes[at]}${begins}`,
    `sss=${capitals}`,
    `l-=${lists(left)}${capitals[0]}`,
    `l+=${lists(right)}${capitals.at(-1)}`,
    `pl=${place}${around.words}${line.shapes[at]}`,
    `rb=${around.before}${place}`,
    `ra=${around.after}${place}`,
    `rl=${around.lastLists}${place}`,
    `rv=${around.afterLists}${place}${around.words}`,
    `cm=${common.has(word) ? 'y' : 'n'}${begins}${place}`,
  ];
}

/** For each token of the run, the clues of its place; those of the word itself are `ownClues`. */
export function cluesOf(line: Line, run: Run, context: Context): readonly (readonly string[])[] {
  const around = surroundingsOf(line, run, context);
  return phrasesIn(line, run).map((phrase, index) => {
    const clues = placeClues(line, run, run.from + index, around, context);
    if (phrase) clues.push(`ph=${phrase}`);
    return clues;
  });
}
