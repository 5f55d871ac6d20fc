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

/** Takes a clue: what kind it is of and what it says, a word or a pair of words. A model keeps them as `kind=value` and `kind=value second`. */
export type Take = (kind: string, value: string, second: string) => void;

/** Clues that a word carries wherever it stands in the article. */
export function ownCluesTo(take: Take, text: string, shape: Shape, { lists, signs }: Context): void {
  const word = text.toLowerCase();
  const sign = signs.get(word) ?? '';
  take('bias', '', '');
  take('w', word, '');
  take('o', outline(text), '');
  take('p3', word.slice(0, 3), '');
  take('e3', word.slice(-3), '');
  take('l', lists(word), '');
  take('g', sign, '');
  for (const letter of sign) take('g1', letter + shape, '');
}

/** Clues of the place where the word stands. */
function placeCluesTo(take: Take, line: Line, run: Run, at: number, around: Surroundings, context: Context): void {
  const { lists, common } = context;
  const word = line.tokens[at]?.lower ?? '';
  const left = line.tokens[at - 1]?.lower ?? '^';
  const right = line.tokens[at + 1]?.lower ?? '$';
  const shape = line.shapes[at] ?? 'mark';
  const [before, after] = [isCapital(line, at - 1) ? 'C' : 'c', isCapital(line, at + 1) ? 'C' : 'c'];
  const begins = line.begins[at] ? 'b' : '';
  const place = `${at === run.from ? 'f' : ''}${at === run.to - 1 ? 'l' : ''}`;
  take('w-', left, '');
  take('w+', right, '');
  take('ww', left, word);
  take('w2', word, right);
  take('s', shape + begins, '');
  take('sss', before + shape + after, '');
  take('l-', lists(left) + before, '');
  take('l+', lists(right) + after, '');
  take('pl', place + around.words + shape, '');
  take('rb', around.before + place, '');
  take('ra', around.after + place, '');
  take('rl', around.lastLists + place, '');
  take('rv', around.afterLists + place + around.words, '');
  take('cm', (common.has(word) ? 'y' : 'n') + begins + place, '');
}

/** For each token of the run, the clues of its place; those of the word itself are `ownCluesTo`. */
export function cluesTo(take: (token: number) => Take, line: Line, run: Run, context: Context): void {
  const around = surroundingsOf(line, run, context);
  phrasesIn(line, run).forEach((phrase, index) => {
    const taken = take(index);
    placeCluesTo(taken, line, run, run.from + index, around, context);
    if (phrase) taken('ph', phrase, '');
  });
}
