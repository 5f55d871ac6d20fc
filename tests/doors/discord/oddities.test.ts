import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivate, type Member, textOf } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom } from '../../support/discord/newsroom.ts';

const USER = { user: { id: '1170000000000000009', username: 'reader' } };
const [COMMAND, COMPONENT, TYPING, MODAL] = [2, 3, 4, 5] as const;
const QUESTION = { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'how many died' }] };

describe('events that leave out what may be left out, or are none that the bot knows', () => {
  let newsroom: Newsroom;
  let member: Member;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    member = newsroom.member;
  });
  afterAll(() => newsroom.close());

  it.each([
    ['in a direct message', { ...USER, channel_id: '1', context: 1 }],
    [
      'in a private channel, by user install',
      { ...USER, channel: { id: '1' }, authorizing_integration_owners: { 1: '9' } },
    ],
    ['in a server, without the member', { guild_id: '5' }],
    ['in a server, with a member without a user', { guild_id: '5', member: { permissions: '0' } }],
    ['with ids that are numbers', { guild_id: 5, channel_id: 6, member: { user: { id: 7 } } }],
    ['with nothing else', {}],
  ])('%s a question is answered', async (_, rest) => {
    const { original } = await member.happens('command', COMMAND, QUESTION, rest);
    expect(textOf(original)).toContain('12 people were killed');
  });

  it('a command that is not there is named', async () => {
    const { original } = await member.happens('command', COMMAND, { name: 'askk', type: 1 }, USER);
    expect(textOf(original)).toContain('Did you mean "ask"?');
    expect(isPrivate(original)).toBe(true);
  });

  it('a needed option that is missing is named', async () => {
    const { original } = await member.happens('command', COMMAND, { name: 'ask', type: 1 }, USER);
    expect(textOf(original)).toContain('needs "question"');
  });

  it.each([
    ['a menu without its message', COMMAND, { name: 'Verify quote', type: 3, target_id: '1' }],
    ['a menu on a member', COMMAND, { name: 'Verify quote', type: 2, target_id: '1' }],
    ['a menu of the past', COMMAND, { name: 'Gone', type: 3, target_id: '1' }],
    ['a command of a new type', COMMAND, { name: 'ask', type: 9 }],
    ['a command without data', COMMAND, undefined],
    ['a select menu', COMPONENT, { custom_id: 'x', component_type: 3, values: ['y'] }],
    ['a button without an id', COMPONENT, { component_type: 2 }],
    ['a button without its message', COMPONENT, { custom_id: 'x', component_type: 2 }],
    ['a form', MODAL, { custom_id: 'x', components: [] }],
    ['a type of tomorrow', 9, {}],
  ])('%s is answered with a sentence', async (_, type, data) => {
    const kind = type === COMPONENT ? 'component' : 'command';
    const { original } = await member.happens(kind, type, data, USER);
    expect(isPrivate(original)).toBe(true);
    expect(textOf(original)).not.toBe('');
  });

  it.each([
    ['without a focus', [{ name: 'source', type: 3, value: 'f' }]],
    ['with a focus on nothing', [{ name: 'nothing', type: 3, value: 'f', focused: true }]],
    ['with a number', [{ name: 'source', type: 4, value: 3, focused: true }]],
    ['with an empty value', [{ name: 'source', type: 3, value: '', focused: true }]],
    ['without a value', [{ name: 'source', type: 3, focused: true }]],
    ['with ten thousand characters', [{ name: 'source', type: 3, value: 'ab '.repeat(3334), focused: true }]],
    ['without options', undefined],
  ])('typing %s gets suggestions, or none', async (_, options) => {
    const { choices } = await member.happens('autocomplete', TYPING, { name: 'ask', type: 1, options }, USER);
    expect(Array.isArray(choices)).toBe(true);
  });
});
