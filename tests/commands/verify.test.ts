import { describe, expect, it } from 'vitest';
import type { VerdictPart } from '../../src/answer/answer.ts';
import { coverageOf } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const harbour = coverageOf({
  herald: [
    'LUMORA — “We will not leave the harbour until the last boat is home,” Mayor Ada Brandt told reporters on Friday. “Nobody sleeps tonight.”',
    'Harbour master Jon Vik said: “The storm took 1,200 tonnes of grain [a third of the reserve] and both cranes.”',
    'Engineers warned that the eastern wall could fail by Sunday.',
    'The U.S. consulate in Lumora was closed.',
    '“I have said ‘so sorry’ hundreds of times in this town,” Vik said.',
  ].join('\n\n'),
});

const verified = async (text: string, speaker?: string) => {
  const door = await frontDoorOf(harbour);
  const { state, parts } = await door.ask('verify', speaker === undefined ? { text } : { text, speaker });
  const [verdict] = parts as readonly VerdictPart[];
  const notes = parts.flatMap((part) => (part.type === 'note' ? [part.text] : []));
  return { state, parts, notes, verdict, cut: verdict?.citation ? door.cut(verdict.citation) : null };
};

const difference = ({ difference: pieces }: VerdictPart): string =>
  pieces.map(([side, text]) => (side === 'same' ? text : `{${side}: ${text}}`)).join(' ');

describe('/verify', () => {
  it.each([
    ['as it stands', 'We will not leave the harbour until the last boat is home'],
    ['in its own straight marks', '"We will not leave the harbour until the last boat is home,"'],
    ['in capitals', 'WE WILL NOT LEAVE THE HARBOUR'],
    ['from the middle, with a capital in brackets', '[T]he last boat is home'],
    ['over what was left out', 'We will not leave … until the last boat is home'],
    ['over he said', '“We will not leave the harbour until the last boat is home. Nobody sleeps tonight.”'],
    ['without what an editor put in', 'The storm took 1,200 tonnes of grain and both cranes'],
    ['with what the asker put in', 'We [the crews] will not leave the harbour'],
    ['a number without its comma', 'the storm took 1200 tonnes of grain'],
    ['an abbreviation without its points', 'the US consulate in Lumora'],
    ['in a message', 'Did Brandt really say “we will not leave the harbour”?? <@123456789012345678>'],
    ['in single marks in a message', "Brandt said: 'We will not leave the harbour until the last boat is home'. Wow"],
    ['signed, in a block of its own', '> We will not leave the harbour\n> — Ada Brandt'],
    ['a whole sentence of the article', 'Engineers warned that the eastern wall could fail by Sunday.'],
  ])('exact: %s', async (_, text) => {
    const { state, verdict } = await verified(text);
    expect([state, verdict?.verdict]).toEqual(['supported', 'exact']);
  });

  it.each([
    [
      'We will never leave the harbour until the last ship is home',
      'We will {theirs: never} {ours: not} leave the harbour until the last {theirs: ship} {ours: boat} is home',
    ],
    [
      'The storm took 2,100 tonnes of grain and both cranes',
      'The storm took {theirs: 2,100} {ours: 1,200} tonnes of grain and both cranes',
    ],
    ['a consulate of us in Lumora was closed', '{theirs: a} consulate {theirs: of us} in Lumora was closed'],
    [
      'He said “We will leave the harbour until the last boat is home”, honestly',
      'We will {ours: not} leave the harbour until the last boat is home',
    ],
  ])('altered: %s', async (text, expected) => {
    const { state, verdict } = await verified(text);
    expect([state, verdict?.verdict]).toEqual(['partly', 'altered']);
    expect(verdict && difference(verdict)).toBe(expected);
  });

  it('joined from two places', async () => {
    const { state, verdict } = await verified('We will not leave the harbour. The storm took 1,200 tonnes of grain');
    expect([state, verdict?.verdict, verdict?.more.length]).toEqual(['partly', 'joined', 1]);
    const left = await verified('We will not leave the harbour … and both cranes');
    expect(left.verdict?.verdict).toBe('joined');
  });

  it.each(['Brandt', 'Ada Brandt', 'ada brandt', 'mayor'])('said by %s, as claimed', async (speaker) => {
    const { verdict } = await verified('Nobody sleeps tonight', speaker);
    expect([verdict?.verdict, verdict?.speaker]).toEqual(['exact', 'Ada Brandt']);
  });

  it.each([
    ['Nobody sleeps tonight', 'Jon Vik', 'Said by Ada Brandt, not by Jon Vik.'],
    ['Nobody sleeps tonight', 'Harbour master', 'Said by Ada Brandt, not by Harbour master.'],
    ['The U.S. consulate in Lumora was closed', 'Brandt', 'No speaker is named for these words; yours: Brandt.'],
  ])('%s: not said by %s', async (text, speaker, note) => {
    const { state, verdict, notes } = await verified(text, speaker);
    expect([state, verdict?.verdict]).toEqual(['partly', 'other-speaker']);
    expect(notes[0]).toBe(note);
  });

  it('absent, with what comes closest', async () => {
    const { state, verdict, parts } = await verified('The harbour festival was the merriest in twenty years');
    expect([state, verdict?.verdict]).toEqual(['not-covered', 'absent']);
    expect(parts.some(({ type }) => type === 'nearest')).toBe(true);
  });

  it.each(['…', '“”', 'boat', '<@123456789012345678> https://example.org/a-b', '[…]'])(
    'cannot verify %j and says why',
    async (text) => {
      await expect(verified(text)).rejects.toThrow(/verify/);
    },
  );

  it('does not take the marks within the words for all that is meant', async () => {
    const { verdict } = await verified("I have said 'so sorry' thousands of times in this town");
    expect(verdict?.verdict).toBe('altered');
  });
});
