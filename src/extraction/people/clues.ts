import { type EndedKind, type Kind, MOST_WORDS, PLACES } from './clue-kinds.ts';
import { listsOf, phraseAt } from './gazetteer.ts';
import type { Line } from './lines.ts';
import { listsAt } from './rules/words-at.ts';
import { isCapital, type Run } from './runs.ts';
import { type Signs, signsIn } from './signs.ts';
import { SHAPES, type Shape } from './tokens.ts';

/** What a model is asked about: an article's lines with what the whole article shows. */
export interface Context {
  readonly signs: Signs;
  readonly common: ReadonlySet<string>;
}

export const contextOf = (lines: readonly Line[], common: ReadonlySet<string>): Context => ({
  signs: signsIn(lines),
  common,
});

/** "Abc-1" → "Xx-d": the word's shape with repeats run together. */
const outline = (text: string): string =>
  /^[A-Z][a-z]+$/.test(text)
    ? 'Xx'
    : text
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

function surroundingsOf(line: Line, run: Run): Surroundings {
  return {
    before: line.tokens[run.from - 1]?.lower ?? '^',
    after: line.tokens[run.to]?.lower ?? '$',
    afterLists: listsAt(line, run.to),
    lastLists: listsAt(line, run.to - 1),
    words: Math.min(MOST_WORDS, run.to - run.from),
  };
}

/**
 * Takes clues: what kind it is of and what it says. A model keeps a word as `kind=value`, a pair as `kind=value second`, a value with one
 * of the few endings of its kind (`ENDINGS`, by its number) as `kind=value` with the ending behind.
 */
export interface Taker {
  readonly word: (kind: Kind, value: string) => void;
  readonly pair: (kind: Kind, value: string, second: string) => void;
  readonly ended: (kind: EndedKind, value: string, ending: number) => void;
}

/** Clues that a word carries wherever it stands in the article. */
export function ownCluesTo(taker: Taker, text: string, shape: Shape, { signs }: Context): void {
  const word = text.toLowerCase();
  const sign = signs.get(word) ?? '';
  taker.word('bias', '');
  taker.word('w', word);
  taker.word('o', outline(text));
  taker.word('p3', word.slice(0, 3));
  taker.word('e3', word.slice(-3));
  taker.word('l', listsOf(word));
  taker.word('g', sign);
  for (const letter of sign) taker.word('g1', letter + shape);
}

/** Clues of the place where the word stands. */
function placeCluesTo(taker: Taker, line: Line, run: Run, at: number, around: Surroundings, { common }: Context): void {
  const word = line.tokens[at]?.lower ?? '';
  const left = line.tokens[at - 1]?.lower ?? '^';
  const right = line.tokens[at + 1]?.lower ?? '$';
  const shape = SHAPES.indexOf(line.shapes[at] ?? 'mark');
  const before = isCapital(line, at - 1) ? 1 : 0;
  const after = isCapital(line, at + 1) ? 1 : 0;
  const begins = line.begins[at] ? 1 : 0;
  const place = (at === run.from ? 1 : 0) + (at === run.to - 1 ? 2 : 0);
  const inRun = place * MOST_WORDS + around.words - 1;
  taker.word('w-', left);
  taker.word('w+', right);
  taker.pair('ww', left, word);
  taker.pair('w2', word, right);
  taker.ended('s', '', shape * 2 + begins);
  taker.ended('sss', '', (before * SHAPES.length + shape) * 2 + after);
  taker.ended('l-', listsAt(line, at - 1), before);
  taker.ended('l+', listsAt(line, at + 1), after);
  taker.ended('pl', '', inRun * SHAPES.length + shape);
  taker.ended('rb', around.before, place);
  taker.ended('ra', around.after, place);
  taker.ended('rl', around.lastLists, place);
  taker.ended('rv', around.afterLists, inRun);
  taker.ended('cm', '', ((common.has(word) ? 1 : 0) * 2 + begins) * PLACES.length + place);
}

/** For each token of the run, the clues of its place; those of the word itself are `ownCluesTo`. */
export function cluesTo(takerOf: (token: number) => Taker, line: Line, run: Run, context: Context): void {
  const around = surroundingsOf(line, run);
  phrasesIn(line, run).forEach((phrase, index) => {
    const taker = takerOf(index);
    placeCluesTo(taker, line, run, run.from + index, around, context);
    if (phrase) taker.word('ph', phrase);
  });
}
