import fc from 'fast-check';

/** Pieces that mean something to Discord, to a regular expression or to the direction of reading. */
const PIECES = [
  ..."*_~`|<>[]()@#:/\\-+.!1a 'é–“”",
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u061c',
  'قال',
  '😀',
  '**',
  '||',
  '```',
  '@everyone',
  '@here',
  '@\u200beveryone',
  '<@1>',
  '<#1>',
  '<t:1:R>',
  '<:a:1>',
  '[a](https://b.c)',
  'https://b.c',
  ':100:',
  '\n# ',
  '\n- ',
  '\n-# ',
  '\n> ',
  '\n1. ',
  ' · ',
  'words of an article ',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

/** One line of an article: no line break, something in it, nothing white at its ends. */
export const hostileLine: fc.Arbitrary<string> = hostileText
  .map((text) => text.replaceAll(/[\n\r]/gu, ' ').trim())
  .map((text) => text || 'words');
