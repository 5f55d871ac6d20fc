/** Words that make up a third and more of any English running text, and are no words, or rare ones, in other languages. */
const ENGLISH = new Set(
  'the of and to is that for was with on as by it at from be are this have has had were not but they said which an will their been its who more than he she we i you his her or if would there about after when over'.split(
    ' ',
  ),
);

const FEW = 25;
/** Measured shares: English news 0.25–0.45, tables and results 0.05–0.2, French, German and Spanish below 0.03. */
const SHARE = 0.04;

/** Whether a text reads as English. A text of a few words, or of names and numbers, is given the benefit of the doubt. */
export function readsAsEnglish(text: string): boolean {
  const sample = text.slice(0, 20_000).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < FEW) return words.length === 0 || /[a-z]/u.test(sample);
  return hold(words, words.length / 2, isLatin) && hold(words, words.length * SHARE, (word) => ENGLISH.has(word));
}

/** In small letters: "a" to "z" first. */
function isLatin(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122;
}

/** Whether so many of the words fit; looks no further than it must. */
function hold(words: readonly string[], least: number, fits: (word: string) => boolean): boolean {
  let found = 0;
  for (const word of words) if (fits(word) && ++found >= least) return true;
  return false;
}

/** Whether lines break in mid-sentence at a fixed width: most lines end without a stop and the next goes on in lower case. */
export function isHardWrapped(body: string): boolean {
  const lines = body.split(/\r\n|\r|\n/u).slice(0, 2_000);
  const pairs = lines
    .slice(1)
    .map((next, at) => [lines[at]?.trim() ?? '', next.trim()] as const)
    .filter(([line, next]) => line !== '' && next !== '');
  const broken = pairs.filter(
    ([line, next]) => line.length >= 30 && line.length <= 120 && /[\p{Ll},]$/u.test(line) && /^\p{Ll}/u.test(next),
  );
  return broken.length >= 3 && broken.length >= pairs.length * 0.3;
}
