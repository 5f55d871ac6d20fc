import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json, Shown } from '../../support/discord/interactions.ts';
import { buttonsOf, isPrivate, type Member, memberOf, textOf, waitFor } from '../../support/discord/member.ts';
import { BY_NPM, newDataDir, type Program, startProgram } from '../../support/discord/program.ts';
import { openDiscord, type SmallDiscord } from '../../support/discord/small-discord.ts';

const LIVING = (message: Shown | null): readonly Json[] =>
  buttonsOf(message).filter(({ disabled, custom_id, label }) => disabled !== true && custom_id && label !== 'Delete');

describe('the program in Discord, over the five articles', () => {
  const environment = { DATA_DIR: newDataDir(), LOG_LEVEL: 'info' };
  let discord: SmallDiscord;
  let program: Program;
  let member: Member;

  beforeAll(async () => {
    discord = await openDiscord();
    program = await startProgram(discord, environment);
    member = memberOf(discord);
    await waitFor('its commands', () => discord.commands.has('global'));
  }, 60_000);

  afterAll(async () => {
    program.child.kill('SIGKILL');
    await discord.close();
    expect(discord.complaints()).toEqual([]);
  });

  const NEEDED: Readonly<Record<string, string>> = {
    question: 'how many people were killed in 2022',
    name: 'Ned Price',
    text: 'there is no evidence that Afghan territory was used against any neighbouring country',
  };

  it('answers every command at once, and every button under every answer', { timeout: 60_000 }, async () => {
    const commands = (discord.commands.get('global') ?? []).filter(({ type }) => type === 1);
    expect(commands.length).toBeGreaterThanOrEqual(9);
    for (const { name, options } of commands) {
      const needed = (options as readonly Json[]).filter(({ required }) => required === true);
      const given = Object.fromEntries(
        needed.map((option) => [String(option.name), NEEDED[String(option.name)] ?? 'x']),
      );
      const { original, respondedAfter } = await member.uses(String(name), given);
      expect(textOf(original), String(name)).not.toMatch(/written down/u);
      expect(respondedAfter).toBeLessThan(3000);
      for (const { custom_id } of LIVING(original)) {
        const pressed = await member.pressesId(original, String(custom_id));
        expect(textOf(pressed.original), `${name} ${custom_id}`).not.toMatch(/written down|none that I know/u);
      }
    }
  });

  it('takes `private` with every command, and shows an article to its reader alone unless told otherwise', async () => {
    const of = ({ options }: Json) => options as readonly Json[];
    const commands = (discord.commands.get('global') ?? []).filter(({ type }) => type === 1);
    const inServers = commands.filter(({ default_member_permissions }) => default_member_permissions != null);
    expect(inServers.map(({ name, contexts }) => [name, contexts])).toEqual([
      ['digest', [0]],
      ['settings', [0]],
    ]);
    const callable = commands.flatMap((command) =>
      of(command).some(({ type }) => type === 1) ? of(command) : [command],
    );
    for (const command of callable)
      expect(
        of(command).filter(({ name, type }) => name === 'private' && type === 5),
        String(command.name),
      ).toHaveLength(1);
    const { original: alone } = await member.uses('source', {});
    const { original: open } = await member.uses('source', { private: false });
    expect([isPrivate(alone), isPrivate(open)]).toEqual([true, false]);
    const { original: article } = await member.uses('source', { article: 'safi' });
    const { original: further, response } = await member.presses(article, 'Next');
    expect([isPrivate(further), response?.type]).toEqual([true, 7]);
    const { original: back } = await member.presses(further, 'Previous');
    expect(textOf(back)).toBe(textOf(article));
  });

  it('suggests for every option that takes suggestions', async () => {
    for (const { name, options } of (discord.commands.get('global') ?? []).filter(({ type }) => type === 1))
      for (const option of (options as readonly Json[]).filter(({ autocomplete }) => autocomplete === true)) {
        const choices = await member.types(String(name), String(option.name), '');
        expect(choices.length, `${name} ${option.name}`).toBeGreaterThan(0);
      }
  });

  it('looks at messages through its menus', async () => {
    const menus = (discord.commands.get('global') ?? []).filter(({ type }) => type === 3);
    expect(menus.map(({ name }) => name).sort()).toEqual(['Find in coverage', 'Verify quote']);
    for (const { name } of menus) {
      const { original } = await member.opensMenu(String(name), `${NEEDED.text}. `.repeat(12));
      expect(textOf(original)).not.toMatch(/written down/u);
    }
  });

  it('answers old buttons after it was killed and started again', { timeout: 60_000 }, async () => {
    const { original } = await member.uses('timeline', {});
    program.child.kill('SIGKILL');
    await program.ended;
    program = await startProgram(discord, environment);
    const turned = await member.presses(original, 'Next');
    expect(textOf(turned.original)).not.toBe(textOf(original));
    const { original: context } = await member.presses(original, 'Context');
    expect(textOf(context)).toContain('¶');
  });

  it('finishes what is under way when it is told to leave, and ends well', { timeout: 30_000 }, async () => {
    const under = Array.from({ length: 10 }, (_, n) =>
      member.asks('ask', { question: `how many people were killed ${n}` }),
    );
    await waitFor('the first answer', () => under[0]?.response !== null);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(under.filter(({ response }) => response === null)).toEqual([]);
    expect(program.log()).not.toContain('"level":"error"');
  });

  it('leaves when npm, which started it, is told to leave', { timeout: 60_000 }, async () => {
    program = await startProgram(discord, environment, BY_NPM);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.log()).toContain('"event":"leaving"');
    await waitFor('the end of the line', () => discord.gateway.isDown());
  });

  it('says which port it cannot have, and ends', { timeout: 60_000 }, async () => {
    const taken = String(new URL(discord.apiUrl).port);
    await expect(startProgram(discord, { ...environment, HEALTH_PORT: taken })).rejects.toThrow(
      /ended with 1: HEALTH_PORT cannot be opened: .*EADDRINUSE.*Choose another port, or off/u,
    );
  });
});
