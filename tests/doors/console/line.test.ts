import { describe, expect, it } from 'vitest';
import type { CommandData } from '../../../src/command/command.ts';
import { readLine, typedCommand } from '../../../src/doors/console/line.ts';
import { UserError } from '../../../src/errors.ts';

const text = { type: 'text', description: 'words' } as const;

const commands: readonly { data: CommandData }[] = [
  {
    data: {
      name: 'casualties',
      description: '',
      options: { place: text, victim: text, from: { type: 'date', description: '' } },
    },
  },
  { data: { name: 'who', description: '', options: { name: { ...text, required: true } } } },
  {
    data: {
      name: 'verify',
      description: '',
      options: { text: { ...text, required: true }, speaker: text },
    },
  },
  { data: { name: 'news', description: '', options: { all: { type: 'flag', description: '' } } } },
  { data: { name: 'bare', description: '', options: {} } },
];

describe('a line of the console', () => {
  it.each<[string, string, Record<string, string>]>([
    ['how many were killed?', 'ask', { question: 'how many were killed?' }],
    ['  what did Price say: nothing?', 'ask', { question: 'what did Price say: nothing?' }],
    ['/casualties', 'casualties', {}],
    ['/CASUALTIES place: Kabul', 'casualties', { place: 'Kabul' }],
    [
      '/casualties place: South Waziristan victim: civilians',
      'casualties',
      { place: 'South Waziristan', victim: 'civilians' },
    ],
    ['/casualties --place "South Waziristan" --from 2022', 'casualties', { place: 'South Waziristan', from: '2022' }],
    ['/casualties --place=Kabul', 'casualties', { place: 'Kabul' }],
    ['/casualties South Waziristan from: 2022', 'casualties', { place: 'South Waziristan', from: '2022' }],
    ['/who Ned Price', 'who', { name: 'Ned Price' }],
    ['/who name: "Ned Price"', 'who', { name: 'Ned Price' }],
    [
      '/verify he said: “the place: Kabul” speaker: Price',
      'verify',
      { text: 'he said: “the place: Kabul”', speaker: 'Price' },
    ],
    ['/verify "the speaker: nobody" speaker: Price', 'verify', { text: '"the speaker: nobody"', speaker: 'Price' }],
    ['/news --all', 'news', { all: 'yes' }],
    ['/news all: no', 'news', { all: 'no' }],
    ['/nonsense whatever: it is', 'nonsense', {}],
    ['/casualties --plac Kabul', 'casualties', { plac: 'Kabul' }],
  ])('%s', (line, command, options) => {
    expect(readLine(line, commands)).toEqual({ command, options });
  });

  it.each([
    ['/casualties plac: Kabul', 'did you mean "place:"'],
    ['/casualties victims: children', 'did you mean "victim:"'],
    ['/bare anything', 'takes no options'],
  ])('%s is refused with what to do', (line, expected) => {
    expect(() => readLine(line, commands)).toThrow(UserError);
    expect(() => readLine(line, commands)).toThrow(expected);
  });

  it('writes a command as it can be typed', () => {
    const options = { text: 'he said: “go”', speaker: 'Ned Price' };
    expect(readLine(typedCommand('verify', options), commands)).toEqual({ command: 'verify', options });
  });
});
