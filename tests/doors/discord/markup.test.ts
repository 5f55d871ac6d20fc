import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, escapedWithin, marked, ownWords, unescaped } from '../../../src/doors/discord/markup.ts';
import { isBalanced, meaningsIn, seen } from '../../support/discord/as-discord-reads.ts';
import { hostileText } from '../../support/discord/hostile.ts';

describe('text that is not ours', () => {
  it.each([
    ['a mention', 'ask <@123456789012345678> or <@&1>'],
    ['everyone', '@everyone and @here, @HERE too'],
    ['a link mask', '[State Department](https://example.org/phish)'],
    ['a heading', '# Breaking'],
    ['a heading after spaces', '   ## Breaking'],
    ['a list', '- one'],
    ['a numbered list', '1. one'],
    ['a quotation', '> said'],
    ['a spoiler', '||hidden||'],
    ['a code fence', '```js\nx```'],
    ['a timestamp', '<t:1700000000:R>'],
    ['a custom emoji', '<:flag:123456789012345678>'],
    ['a shortcode', ':100: of them'],
    ['small print', '-# not ours'],
    ['emphasis', '*so* _it_ ~~was~~ __said__'],
    ['an address', 'see https://example.org/a_b'],
    ['a command', '</ask:123456789012345678>'],
    ['a second line', 'one\n# two\n- three'],
    ['a backslash before a mark', '\\*bold\\* \\\\<@1>'],
  ])('%s stays text', (_, text) => {
    expect(meaningsIn(escaped(text))).toEqual([]);
    expect(unescaped(escaped(text))).toBe(text);
    expect(seen(escaped(text))).toBe(text);
  });

  it.each([
    'cross-border attacks: 10.30 a.m. – 601 people',
    'the U.S. said 5 + 3 (or more) is #1; 50% / 60%',
    '“Pakistan’s right”, he said.',
  ])('plain prose is left as it is: %s', (text) => {
    expect(escaped(text)).toBe(text);
  });

  it('never turns what follows it round', () => {
    const hostile = 'safe \u202eevil \u2067deep \u2069\u2069 out';
    expect(isBalanced(escaped(hostile))).toBe(true);
    expect(escaped(hostile)).toContain('\u202e');
    expect(escaped('قالت الوزارة')).toBe('\u2068قالت الوزارة\u2069');
  });

  it('puts what answers in bold, touching words as one', () => {
    expect(
      marked('601 people were killed', [
        { start: 0, end: 4 },
        { start: 4, end: 10 },
      ]),
    ).toBe('**601 people** were killed');
    expect(marked('a *b* c', [{ start: 2, end: 5 }])).toBe('a **\\*b\\*** c');
    expect(marked('a b', [{ start: 1, end: 2 }])).toBe('a b');
  });

  it('comes back to the last character, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(60), fc.nat(60), (text, start, length) => {
        const rendered = marked(text, [{ start, end: start + length }]);
        expect(unescaped(rendered)).toBe(text);
        expect(isBalanced(rendered)).toBe(true);
        expect(meaningsIn(escaped(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps to its length and says that it goes on', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 80 }), (text, limit) => {
        const rendered = escapedWithin(text, limit);
        expect(rendered.length).toBeLessThanOrEqual(limit);
        expect(rendered === escaped(text) || rendered.endsWith('…')).toBe(true);
        expect(meaningsIn(rendered)).toEqual([]);
      }),
    );
  });

  it('takes a hundred thousand marks in its stride', () => {
    const started = performance.now();
    for (const unit of ['*', ':a', '\n', '\u2067', '\n   ', '@everyone', '<@1>']) escaped(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('lets a sentence of ours name a channel, and nobody else', () => {
    expect(ownWords('Set: <#112233445566778899>, daily.', 200)).toBe('Set: <#112233445566778899>, daily.');
    for (const other of ['<@112233445566778899>', '<@&112233445566778899>', '<#12>', '<t:1:R>'])
      expect(ownWords(other, 200)).toBe(escaped(other));
  });
});
