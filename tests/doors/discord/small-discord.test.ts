import { describe, expect, it } from 'vitest';
import { callbackComplaints, messageComplaints, registrationComplaints } from '../../support/discord/checked.ts';
import { officialSchema, readOfficial } from '../../support/discord/official.ts';

/* A guard that never complains guards nothing: for every good body, bad ones that differ in one thing. */

const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Next') => ({ type: 2, style: 2, custom_id, label });
const row = (...components: object[]) => ({ type: 1, components });
const message = (...components: object[]) => ({
  flags: 1 << 15,
  components: [{ type: 17, components }],
  allowed_mentions: { parse: [] },
});

const good = message(text('words'), row(button('a'), button('b')));

describe('the small Discord', () => {
  it('takes a good message', () => {
    expect(messageComplaints(good)).toEqual([]);
    expect(callbackComplaints({ type: 4, data: good }, 'command')).toEqual([]);
  });

  it.each([
    ['no flag', { ...good, flags: 0 }],
    ['content beside the flag', { ...good, content: 'words' }],
    ['mentions', { ...good, allowed_mentions: undefined }],
    ['nothing', { ...good, components: [] }],
    ['an empty text', message(text(' '))],
    ['4001 characters', message(text('x'.repeat(2000)), text('x'.repeat(2001)))],
    ['41 components', message(...Array.from({ length: 40 }, () => text('x')))],
    ['one custom id twice', message(row(button('a'), button('a')))],
    ['a long custom id', message(row(button('a'.repeat(101))))],
    ['a long label', message(row(button('a', 'x'.repeat(81))))],
    ['six buttons in a row', message(row(...'abcdef'.split('').map((id) => button(id))))],
    ['a button outside a row', message(button('a'))],
    ['a section with nothing beside it', message({ type: 9, components: [text('x')] })],
  ])('refuses %s', (_, body) => {
    expect(messageComplaints(body)).not.toEqual([]);
  });

  it('refuses a response of the wrong kind', () => {
    expect(callbackComplaints({ type: 7, data: good }, 'command')).not.toEqual([]);
    expect(callbackComplaints({ type: 5, data: { flags: 1 << 15 } }, 'command')).not.toEqual([]);
    expect(callbackComplaints({ type: 8, data: { choices: [{ name: '', value: 'x' }] } }, 'autocomplete')).not.toEqual(
      [],
    );
    expect(messageComplaints({ ...good, flags: (1 << 15) | (1 << 6) }, { edit: true })).not.toEqual([]);
  });

  it('refuses commands that Discord would', () => {
    const option = { type: 3, name: 'question', description: 'x' };
    const command = { type: 1, name: 'ask', description: 'x', options: [option] };
    expect(registrationComplaints([command])).toEqual([]);
    for (const bad of [
      { ...command, name: 'Ask' },
      { ...command, description: '' },
      { ...command, options: [option, option] },
      { ...command, options: [option, { ...option, name: 'b', required: true }] },
      { ...command, options: [{ ...option, max_length: 6001 }] },
      { type: 3, name: 'Verify', description: 'x' },
    ])
      expect(registrationComplaints([bad])).not.toEqual([]);
    expect(registrationComplaints([command, command])).not.toEqual([]);
  });

  const title = officialSchema ? '' : ' (not checked here: VERBATIM_DISCORD_SCHEMA names no file)';
  it.skipIf(officialSchema === undefined)(`reads the official schema${title}`, () => {
    const official = readOfficial(officialSchema ?? '');
    const path = '/interactions/1/token/callback';
    expect(official('POST', path, { type: 4, data: good })).toEqual([]);
    expect(official('POST', path, { type: 4, data: message(row(button('a', 'x'.repeat(81)))) })).not.toEqual([]);
    expect(official('POST', path, { type: 99 })).not.toEqual([]);
    expect(official('POST', '/nowhere', {})).not.toEqual([]);
    expect(official('PUT', '/applications/1/commands', [{ name: 'x'.repeat(33), description: 'x' }])).not.toEqual([]);
    expect(official('PATCH', '/webhooks/1/token/messages/@original', good)).toEqual([]);
  });
});
