/*
 * Discord's markdown read the way its clients do, apart from the door's own code: a backslash takes the meaning from any character
 * that is neither a letter, a digit nor white space; what is then left with a meaning is named.
 */

const TAKEN = '\ue000';

const MEANINGS: readonly (readonly [string, RegExp])[] = [
  ['mention', /<(?:@[!&]?|#|\/|id:)/u],
  ['custom emoji', /<a?:\w+:\d+>/u],
  ['timestamp', /<t:-?\d+/u],
  ['link', /\bhttps?:\/\/\S/u],
  ['masked link', /\[[^\]]*\]\(/u],
  ['shortcode', /:[\w+~-]+:/u],
  ['code', /`/u],
  ['spoiler', /\|\|/u],
  ['strike', /~~/u],
  ['underscore', /_/u],
  ['star', /\*/u],
  ['heading', /^[^\S\n]*#{1,3}\s/mu],
  ['subtext', /^[^\S\n]*-#\s/mu],
  ['list', /^[^\S\n]*(?:[-*]|\d+\.)\s/mu],
  ['quotation', /^[^\S\n]*>/mu],
];

/** What in a text would be more than text. */
export function meaningsIn(rendered: string): readonly string[] {
  const left = rendered.replace(/\\[^0-9A-Za-z\s]/gu, TAKEN);
  const crowd = /@(?:everyone|here)/iu.test(rendered.replaceAll('\\', '')) ? ['everyone'] : [];
  return [...crowd, ...MEANINGS.filter(([, pattern]) => pattern.test(left)).map(([name]) => name)];
}

/** The characters that a reader sees: no backslash that escapes, no bold marks, no isolates of the door's own, no quotation bar. */
export const seen = (rendered: string): string =>
  rendered
    .replace(/^> /gmu, '')
    .replace(/\\@\u200b|\\[^0-9A-Za-z\s]|\*\*|[\u2068\u2069]/gu, (mark) =>
      mark.startsWith('\\') ? (mark[1] ?? '') : '',
    );

/** Whether every isolate that opens in a line closes there, and none closes that did not open. */
export function isBalanced(rendered: string): boolean {
  return rendered.split(/[\p{Cc}\u2029]/u).every((line) => {
    let open = 0;
    for (const unit of line) {
      if (unit >= '\u2066' && unit <= '\u2068') open += 1;
      if (unit === '\u2069') open -= 1;
      if (open < 0) return false;
    }
    return open === 0;
  });
}
