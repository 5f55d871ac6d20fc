import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/articles/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** `|` marks where a sentence ends; a line without one is a single sentence. */
const cases = [
  'The talks ended. | Nobody spoke.',
  'The U.S. State Department declined to comment. | Officials in the U.S. The group denied it.'.replace(
    'U.S. The',
    'U.S. | The',
  ),
  'Army Chief Gen. Asim Munir met Lt. Col. R. A. Khan on Jan. 5. | He left.',
  'He met Mr. Ali at 5 p.m. in Kabul.',
  'It fell to 3.5 percent. | In the U.K. prices rose 1,200.50 pounds.',
  'Infiltrators came from neighboring Afghanistan.|State Department spokesman Ned Price spoke.',
  'He called it an "attack."|"It is too early," the mayor said.',
  '“We will stay.” | The envoy then left.',
  '“Who fired?” Price asked.',
  '“Get out!” the guards shouted. | They fled.',
  '“Is that all?” | Nobody answered the question.',
  'He [Ayman] spoke. | [Islamabad] “It is so,” he said.',
  'The mark never closes: “It goes on. | And on',
  'Acme Inc. shares fell. | Acme Inc. The firm is closing.'.replace('Inc. The', 'Inc. | The'),
  'Amazon.com and U.S.-led forces, e.g. pilots, stayed.',
  'Wait… what? | Yes.',
  'The road is open.[1] | It was closed before.[2][3] | It cost Rs. 500 to use.',
  'See No. 10 and pp. 3-4 of the report.',
  'They numbered 30 (by Jan. 2). | Others came.',
];

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    const pieces = marked.split('|').map((piece) => piece.trim());
    const glued = /[^ ]\|[^ ]/u.test(marked);
    expect(cut(glued ? marked.replaceAll('|', '') : pieces.join(' '))).toEqual(pieces);
  });

  it('are slices in order, without overlap, of a hostile text, in time that grows with the text', () => {
    const hostile = [
      '“'.repeat(10_000),
      '. '.repeat(20_000),
      'A.'.repeat(20_000),
      '((('.repeat(10_000),
      `${'x'.repeat(100_000)}.`,
      'Ab.Cd'.repeat(10_000),
    ];
    for (const text of hostile) {
      const found = sentencesOf(text);
      let from = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }
  });
});
