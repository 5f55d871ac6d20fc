import { describe, expect, it } from 'vitest';
import { standingAlone } from '../../src/coverage/standing-alone.ts';

describe('a sentence by itself', () => {
  it.each([
    'The minister of water resigned on Friday after the dam in Ardania gave way.',
    '“The dam is safe,” the minister of water said on Friday.',
    'Jane Roe, the mayor, said that "we will rebuild the bridge."',
    'Therese Doe was elected mayor of Ardania.',
    'Butler County closed its schools on Monday.',
    'Sovereign debt rose to 12 billion in March.',
  ])('lacks nothing: %s', (text) => {
    expect(standingAlone(text)).toBe(1);
  });

  it.each([
    'He resigned on Friday.',
    'However, the dam in Ardania held.',
    'The attack was the third in a month.',
    'The minister said: “We have looked at the dam.',
    'It is safe,” the minister of water said on Friday.',
    'Who pays for the dam in Ardania?',
    'We need to talk about the dam in Ardania.',
    'The dam in Ardania',
  ])('lacks something: %s', (text) => {
    expect(standingAlone(text)).toBeLessThan(1);
  });
});
