import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/command/command.ts';
import { ASKED, warmUp } from '../../src/main/warm-up.ts';
import { theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

describe('what is answered before anybody is connected', () => {
  it('is asked as the commands take it', async () => {
    const door = await frontDoorOf(await theFive());
    for (const [command, options] of ASKED) expect((await door.ask(command, options)).parts.length).toBeGreaterThan(0);
  });

  it('keeps no program from starting, whatever becomes of it', async () => {
    let asked = 0;
    const who = defineCommand({
      data: { name: 'who', description: 'Another one', options: {} },
      execute() {
        asked += 1;
        throw new Error('not today');
      },
    });
    const help = defineCommand({
      data: { name: 'help', description: 'Another one', options: {} },
      execute() {
        asked += 1;
        throw new Error('not today');
      },
    });
    await expect(warmUp([who, help])).resolves.toBeUndefined();
    expect(asked).toBeGreaterThan(0);
  });
});
