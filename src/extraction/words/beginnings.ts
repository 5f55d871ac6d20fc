/**
 * Which of several word lists may have a word in a text, told by the first three letters of its words in one pass: a look that costs less
 * than one pattern and spares many. A list names beginnings of three letters (whole words where they are shorter); # stands for a digit.
 */
export type Beginnings = Int32Array;

const LETTER_BITS = 5;
const SIGHT = 3;
/** No word has this place in the table: there the lists stand that want a digit. */
const DIGIT = 0;

/** 1 to 26 for a letter of either case, 0 for any other character. */
function letterOf(code: number): number {
  const small = code | 32;
  return small >= 97 && small <= 122 ? small - 96 : 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const UNDERSCORE = 95;

/** The lists made ready, 31 at most: list 0 is bit 1, list 1 is bit 2, list 2 is bit 4. */
export function beginningsOf(lists: readonly (readonly string[])[]): Beginnings {
  const table = new Int32Array(1 << (LETTER_BITS * SIGHT));
  lists.forEach((beginnings, list) => {
    for (const written of beginnings) {
      let place = DIGIT;
      for (let at = 0; at < SIGHT && written !== '#'; at += 1)
        place = (place << LETTER_BITS) | letterOf(at < written.length ? written.charCodeAt(at) : 0);
      table[place] = (table[place] ?? 0) | (1 << list);
    }
  });
  return table;
}

/** The bits of the lists that may have a word between two places of the text. Words are what \b parts. */
export function listsWithin(table: Beginnings, text: string, start: number, end: number): number {
  let bits = 0;
  let place = 0;
  let letters = 0;
  let open = false;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const letter = letterOf(code);
    if (letter > 0) {
      if (!open) place = letters = 0;
      if (letters < SIGHT) place = (place << LETTER_BITS) | letter;
      open = true;
      letters += 1;
      if (letters === SIGHT) bits |= table[place] as number;
    } else {
      const digit = isDigit(code);
      if (digit) bits |= table[DIGIT] as number;
      if (open && letters > 0 && letters < SIGHT) bits |= table[place << (LETTER_BITS * (SIGHT - letters))] as number;
      open = digit || code === UNDERSCORE;
      letters = SIGHT + 1;
    }
  }
  return bits;
}
