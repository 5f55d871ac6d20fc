import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { PARAPHRASES } from '../../src/search/words/paraphrases.ts';
import { coverageOf } from '../support/corpus.ts';

const coverage = coverageOf({
  summit: `---
title: Leaders meet in Oster over the harbour strike
---
Leaders from four countries came to Oster on Monday for talks on the harbour strike.

“The harbour strike has cost us dearly, and the dockers deserve an answer,” President Ada Brandt told reporters.

Premier Tomas Verrin arrived in Oster after midnight and is expected to meet President Brandt, a source from the trade ministry told the Herald.

A drill on October 25-26, 2016 brought the Kalvian guards and the dockers of Oster together.`,
  flood: `---
title: Velm after the flood
---
“Nobody in Velm will forget the flood,” Premier Tomas Verrin said on Tuesday.

The dam of Velm had been repaired in spring.

The public prosecutor in Velm said the flood had been caused by a blocked drain.

The director of the Velm Water Institute, Petra Sandor, said the drains would be cleaned by May.

Verrin came back on Sunday. He was asked about it for two hours and kept silent.`,
});

const state = (question: string) => ask(coverage, question).state;

describe('what somebody said', () => {
  it.each([
    'What did Ada Brandt say about the harbour strike?',
    "Ada Brandt's view of the harbour strike",
    'president brandt on the harbour strike',
    'What did Tomas Verrin say about the flood in Velm?',
    'cause of the flood in Velm according to the prosecutor',
    "What did the head of Velm's water institute say about the drains?",
  ])('%s', (question) => expect(state(question)).toBe('supported'));

  it.each([
    ['others speak of it', 'What did Tomas Verrin tell Ada Brandt about the harbour strike?'],
    ['the one asked is silent', 'What did the harbour master say about the flood in Velm?'],
    ['of something else', 'What did Ada Brandt say about the repaired dam of Velm?'],
    ['of something else', "Tomas Verrin's view of the repaired dam"],
  ])('is refused where %s: %s', (_, question) => expect(state(question)).toBe('not-covered'));
});

describe('how long somebody', () => {
  it('is told of “he” right below the name', () => {
    expect(state('verrin was asked for how many hours')).toBe('supported');
    expect(state('sandor was asked for how many hours')).toBe('not-covered');
  });
});

describe('who is never mentioned', () => {
  it.each(['what has malenska said about the harbour strike', "the vorlan group's part in the harbour strike"])(
    'is said of a name typed small: %s',
    (question) => {
      const { state: told, parts } = ask(coverage, question);
      expect(told).toBe('not-covered');
      expect(JSON.stringify(parts[0])).toMatch(/Never mentioned: (?:malenska|vorlan)/);
    },
  );

  it('is not said of a plain word that the coverage lacks', () => {
    const { parts } = ask(coverage, 'what did brandt say about the livestock');
    expect(JSON.stringify(parts)).not.toContain('Never mentioned');
  });
});

describe('a slip of the pen', () => {
  it('is read as the word of the coverage, also where its stem is no word', () => {
    const { parts } = ask(
      coverageOf({ dam: 'The collapse of the dam at Velm came at night. Nobody was hurt in the collapse.' }),
      'when did the colapse of the dam come',
    );
    expect(JSON.stringify(parts.at(-1))).toContain('collapse');
  });
});

describe('a day of the month', () => {
  it('is no count of those asked about', () => {
    expect(state('How many Kalvian guards were in the drill of October 2016?')).toBe('not-covered');
  });
});

describe('a people called by its nickname', () => {
  it('is found', () => {
    const told = coverageOf({ prison: 'An Australian teenager died in a prison of Velm in July, her family said.' });
    expect(ask(told, 'when did the aussie teenager die in Velm').state).toBe('supported');
  });

  it('is not looked for where prizes bear the name', () => {
    expect(PARAPHRASES.get('britain')).toContain('british');
    expect(PARAPHRASES.get('britain')).not.toContain('brit');
  });
});
