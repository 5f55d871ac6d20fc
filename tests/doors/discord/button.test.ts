import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedInFull, readAskedLine } from '../../../src/doors/discord/asked.ts';
import { type Button, customId, readButton } from '../../../src/doors/discord/button.ts';
import { hostileText } from '../../support/discord/hostile.ts';
import { stubCommands } from '../../support/discord/stub-commands.ts';

const options = fc.dictionary(
  fc.constantFrom('question', 'from', 'exact', 'größe'),
  fc.oneof(hostileText, fc.boolean(), fc.integer()),
  { maxKeys: 3, noNullPrototype: true },
);
const asked = fc.record({ command: fc.constantFrom('ask', 'who'), options });
const fingerprint = fc.constant('0123abcd');

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ does: fc.constant('ask'), asked }),
  fc.record({ does: fc.constant('page'), fingerprint, page: fc.nat(), asked: fc.option(asked) }),
  fc.record({
    does: fc.constant('context'),
    cited: fc.record({
      article: fc.string({ maxLength: 30 }),
      hash: fc.constant('0f'),
      paragraph: fc.nat(),
      start: fc.nat(),
      end: fc.nat(),
    }),
    first: fc.option(fc.integer({ min: 1, max: 9999 })),
  }),
) as fc.Arbitrary<Button>;

describe('a button', () => {
  it('says in its id all that it does, or is not made', () => {
    fc.assert(
      fc.property(button, (made) => {
        const id = customId(made);
        if (id === null) expect(JSON.stringify(made).length).toBeGreaterThan(60);
        else {
          expect(id.length).toBeLessThanOrEqual(100);
          expect(id.trim()).toBe(id);
          expect(readButton(id)).toEqual(made);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is not read from a damaged or invented id', () => {
    const id = customId({ does: 'page', fingerprint: 'f', page: 2, asked: null }) ?? '';
    expect(readButton(id)).not.toBeNull();
    for (const near of [id.slice(1), id.slice(0, -1), `${id}x`, id.replace('2', '3'), ` ${id}`])
      expect(readButton(near)).toBeNull();
    fc.assert(fc.property(hostileText, (text) => readButton(text) === null));
  });

  it('finds what was asked in the message, whatever it was', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (question, source) => {
        const what = { command: 'ask', options: { question, source } };
        const line = askedInFull(what);
        if (line !== null) expect(readAskedLine(line, stubCommands)).toEqual(what);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', 'words', '-# words', '-# **/ask** question', '-# **/nothing** · question: x', '-# **/ask** · other: x'])(
    'finds nothing in what is no such line: %s',
    (line) => {
      expect(readAskedLine(line, stubCommands)).toBeNull();
    },
  );
});
