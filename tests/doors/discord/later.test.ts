import { describe, expect, it } from 'vitest';
import type { Shown } from '../../support/discord/interactions.ts';
import { buttonsOf, memberOf, SOMEBODY_ELSE, textOf } from '../../support/discord/member.ts';
import { openNewsroom } from '../../support/discord/newsroom.ts';
import { freshStore, stateFile } from '../../support/store.ts';

const TOO_LONG_FOR_AN_ID = 'what did the harbour master and the coast guard say of the ferry in March? '
  .repeat(6)
  .trim();
const MONTH = 31 * 24 * 3600 * 1000;

const living = (message: Shown | null) =>
  buttonsOf(message).filter(({ disabled, custom_id, label }) => disabled !== true && custom_id && label !== 'Delete');

describe('a month later, after a restart', () => {
  it('every button does what it did, for who asked and for others, and the asker may still delete', {
    timeout: 30_000,
  }, async () => {
    const file = stateFile();
    let clock = Date.parse('2024-03-07T12:00:00Z');
    const now = () => new Date(clock);
    const before = await openNewsroom({ store: freshStore(file), now });
    const ask = (question: string) => before.member.uses('ask', { question });
    const messages = [
      (await ask('how many died')).original,
      (await ask(TOO_LONG_FOR_AN_ID)).original,
      (await before.member.uses('source', {})).original,
      (await before.member.uses('source', { article: TOO_LONG_FOR_AN_ID })).original,
      (await before.member.uses('tolls')).original,
    ];
    const shown = async (
      { discord }: Pick<typeof before, 'discord'>,
      member: string | undefined,
      id: unknown,
      on: Shown | null,
    ) => textOf((await memberOf(discord, member).pressesId(on, String(id))).original);
    const pressed = async (newsroom: typeof before) => {
      const texts: string[] = [];
      for (const message of messages)
        for (const { custom_id } of living(message))
          for (const member of [undefined, SOMEBODY_ELSE])
            texts.push(await shown(newsroom, member, custom_id, message));
      return texts;
    };
    const then = await pressed(before);
    await before.close();
    clock += MONTH;
    const after = await openNewsroom({ store: freshStore(file), now });
    expect(then.length).toBeGreaterThan(12);
    expect(await pressed(after)).toEqual(then);
    expect(then.join('\n')).not.toMatch(/none that I know|cannot read any more|written down/u);
    for (const message of messages) expect((await after.member.presses(message, 'Delete')).removed).toBe(true);
    await after.close();
  });
});
