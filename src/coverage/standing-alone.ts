/** Opens with what only the sentence before explains: "He said", "This apprehension", "However, …". */
const LEANS =
  /^["“‘'[]?(?:he|she|it|they|this|these|those|that|his|her|its|their|such|however|but|and|so|or|nor|also|then|there|here|meanwhile|moreover|furthermore|additionally|still|instead|thus|therefore|hence|both|similarly|conversely|likewise|importantly|for example|for instance|as such|in response|in addition|as a result|in contrast|to this end|on the other hand|the (?:two|three|group|attack|attacks|move|statement|former|latter|incident|comment|comments|promise|report|same|catalyst|spokes\w+|official|minister|president)(?!\s(?:of|for|on|in|at|against|by)\b))\b/iu;

/** Speaks for the writer or to the reader, outside marks: "We need to", "Let us", "you". */
const SPEAKS = /\b(?:I|we|our|us|you|your)\b/iu;

const MARKS = /[“”]|(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])/gu;
const QUOTED = /“[^”]*”|"[^"]*"/gu;

/** A mark that opens here and closes elsewhere, or the other way about. */
function isTorn(text: string): boolean {
  const marks = text.match(MARKS) ?? [];
  const straight = marks.filter((mark) => mark === '"').length;
  const curly = marks.reduce((depth, mark) => depth + (mark === '“' ? 1 : mark === '”' ? -1 : 0), 0);
  return straight % 2 === 1 || curly !== 0;
}

/**
 * How well a sentence can be read by itself, 1 where nothing is missing.
 * "The minister of water resigned on Friday." 1; "He resigned." less; “We will go and” less; "Who pays?" less.
 */
export function standingAlone(text: string): number {
  const leans = LEANS.test(text) ? 0.35 : 1;
  const torn = isTorn(text) ? 0.4 : 1;
  const asks = /\?["”’)]*$/u.test(text) ? 0.3 : 1;
  const speaks = SPEAKS.test(text.replace(QUOTED, ' ')) ? 0.6 : 1;
  const ends = /[.!?…]["”’)\]]*$/u.test(text) ? 1 : 0.5;
  return leans * torn * asks * speaks * ends;
}
