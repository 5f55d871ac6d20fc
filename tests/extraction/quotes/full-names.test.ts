import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const last = (text: string): string | undefined => said(text).at(-1)?.split(' | ')[0];
const speakers = (text: string): readonly string[] => said(text).map((note) => note.split(' | ')[0] ?? '');

describe('a description leads to the full name', () => {
  it.each([
    ['a statement of hers', 'Maria Velmo left.\n“We regret it,” Velmo’s statement said.', 'Maria Velmo'],
    ['her statement', 'Maria Velmo said she was ill.\n“We regret it,” her statement said.', 'Maria Velmo'],
    [
      'a statement of a body',
      'The Orlen Relief Agency (ORA) came.\n“We are here,” an ORA statement released Thursday said.',
      'Orlen Relief Agency',
    ],
    ['on behalf of', 'A statement on behalf of Maria Velmo said she was ill.', 'Maria Velmo'],
    ['a post before', 'President Omar Tal left.\n“We won,” the president said.', 'Omar Tal'],
    ['a trade before', 'The singer Omar Tal left.\n“I am well,” the singer wrote.', 'Omar Tal'],
    ['a trade behind', 'Omar Tal, a 25-year-old singer, left.\n“I am well,” the singer wrote.', 'Omar Tal'],
    ['a post and "of"', '“We won,” said Secretary of Defence Omar Tal.', 'Omar Tal'],
    ['a post and "for"', 'Council coordinator for public affairs Omar Tal said the dam was safe.', 'Omar Tal'],
    ['a group', 'The Jaish-e-Sahra left on Monday.\n“We are strong,” the group said.', 'Jaish-e-Sahra'],
    [
      'a company',
      'Buyers of Orlen Motors wait.\nOrlen Motors has no parts. “We are sorry,” the company said.',
      'Orlen Motors',
    ],
    [
      'a name that opens no article',
      '“In my dreams I run,” he said.\nHe was ill.\nArman Tal, a farmer, was hit.',
      null,
    ],
    ['two at once', 'Maria Velmo met Omar Tal.\nVelmo and Tal said the dam was safe.', 'Maria Velmo and Omar Tal'],
    ['a month’s name', 'Ali Jan left.\n“The wall fell,” Jan said.', 'Ali Jan'],
    ['behind a plural’s owner', '“It helped us,” says the farms’ owner, Jamal Alzubi.', 'Jamal Alzubi'],
    ['behind a post without article', '“It helps,” says Orlenian planning minister, Imad Fakuri.', 'Imad Fakuri'],
  ])('%s', (_, text, name) => {
    if (name === null) expect(speakers(text)).toContain('Arman Tal');
    else expect(last(text)).toBe(name);
  });

  it.each([
    [
      'another people’s leader',
      'The Chinese leader Omar Tal left.\n“We won,” the Russian leader said.',
      'Russian leader',
    ],
    ['two are called so', 'The singer Omar Tal met the singer Maria Velmo.\n“I am well,” the singer wrote.', 'singer'],
    ['a former one', 'Minister Omar Tal left.\n“We won,” the former minister said.', 'former minister'],
    ['an aide', 'An aide to Prime Minister Omar Tal said the dam was safe.', 'aide to Prime Minister Omar Tal'],
    ['a place', 'In Amman, I met a middle-aged carpenter.\n“We starve,” the carpenter says.', 'carpenter'],
    ['two bodies', 'The Orlen Relief Agency met the Velmora Bank.\n“We are sorry,” the company said.', 'company'],
    ['whoever only passes it on', 'Orlen fell, Reuters reported.\n“We are sorry,” the company said.', 'company'],
    ['a woman who comes later', 'Omar Tal left.\n“In my dreams I run,” she said.\nMaria Velmo was ill.', 'she'],
  ])('near miss: %s', (_, text, name) => expect(last(text)).toBe(name));
});

describe('a quotation of the day is signed below', () => {
  it.each([
    [
      'a dash',
      '“It is time for our laws to change.”\n– House Speaker Adria Jonas, a Democrat, on the vote.',
      'Adria Jonas',
    ],
    ['a name', '“It is time for our laws to change.”\nAdria Jonas, who spoke before the vote.', 'Adria Jonas'],
    [
      'a statement',
      '“It is time for our laws to change.”\nA statement from the Orlen League after the vote.',
      'Orlen League',
    ],
  ])('%s', (_, text, name) => expect(speakers(text)).toContain(name));

  it('is not by whoever the next sentence is about', () => {
    expect(speakers('“It is time for our laws to change.”\nAdria Jonas left the house.')).toEqual(['nobody']);
  });
});

describe('who goes on to speak', () => {
  it.each([
    ['“It failed,” said Maria Velmo, adding that Orlen was “a ruthless partner.”', ['Maria Velmo', 'Maria Velmo']],
    [
      '“It failed,” Maria Velmo told the Herald on Monday, who added that the trip was “a sign of weakness.”',
      ['Maria Velmo', 'Maria Velmo'],
    ],
    ['Maria Velmo had left once the rain began, declaring “it is over.”', ['Maria Velmo']],
    ['“Wake up now,” Maria Velmo, who is due there for a “visit of friends,” said.', ['Maria Velmo']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a paragraph announces the next', () => {
  it.each([
    ['Omar Tal said in a statement:\n“We offer our condolences to them.”', ['Omar Tal']],
    ['Omar Tal released the following statement:\n“We offer our condolences.\n“We are sad.”', ['Omar Tal']],
    ['Here are the rules:\n“We offer our condolences to them.”', ['nobody']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who asks stands behind the mark', () => {
  it.each([
    ['“We go, right?” Omar Tal went on. “But go on.”', ['Omar Tal']],
    ['“She said on the trail, ‘I refuse to use it,’” Omar Tal noted.', ['Omar Tal']],
    ['“We go.” Omar Tal said nothing.', ['nobody']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});
