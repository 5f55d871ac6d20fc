import { describe, expect, it } from 'vitest';
import { words } from '../../src/answer/words.ts';
import { asking } from '../support/asked.ts';

const answer = asking({
  ferry: `---
title: Ferry sinks off Lumora
outlet: Harbour Post
published: 2019-05-04
---
At least 14 passengers were killed when a ferry sank off Lumora on Friday, the coast guard said.

The captain, Tomas Verrin, was arrested in the port of Adelsund on Saturday.

“The ship was overloaded,” said Ada Brandt, the mayor of Lumora. She called for an inquiry into the harbour authority.

Fishermen from the village of Oster pulled nine people out of the water.`,
  strike: `---
title: Dockers end strike in Lumora
outlet: Evening Courier
published: 2018-11-20
---
Dockers in Lumora ended their strike on Tuesday after the harbour authority agreed to raise wages by 4 percent.

The Lumora Dockers Union (LDU) had stopped work in September 2018 because two members were dismissed.

In 2017, 31 dockers were injured in accidents at the port, according to the LDU.

Mayor Ada Brandt met union leaders but made no comment.`,
});
describe('asking', () => {
  it.each([
    ['Who is Tomas Verrin?', 'The captain, Tomas Verrin'],
    ['Ada Brandt', 'Ada Brandt, the mayor of Lumora'],
    ['how many passengers died when the ferry sank', 'At least 14 passengers'],
    ['Where was the captain arrested?', 'port of Adelsund'],
    ['What did Ada Brandt say about the ship?', 'The ship was overloaded'],
    ['Why did the dockers stop work?', 'because two members were dismissed'],
    ['what does LDU stand for', 'The Lumora Dockers Union (LDU)'],
    ['When did the union stop work?', 'September 2018'],
    ['How many dockers were injured in 2017?', '31 dockers'],
    ['when did the dockers end thier strkie', 'ended their strike'],
    ['which village did the fishermen come from', 'village of Oster'],
  ])('%s', (question, words) => {
    const { state, first } = answer(question);
    expect(state).toBe('supported');
    expect(first).toContain(words);
  });

  it.each([
    ['What did Oskar Lindqvist say about the ferry?', 'Never mentioned: Oskar Lindqvist.'],
    ['How many dockers were injured in 2015?', 'Figures are given for 2017'],
    ['How old is Tomas Verrin?', 'without the number'],
    ['how many people were killed in norway', 'Never mentioned: norway.'],
    ['What did Otto Thier say about the ferry?', 'Never mentioned: Otto Thier.'],
    ['best pancake recipe', 'No passage was found'],
  ])('refuses %s and says why', (question, reason) => {
    const { state, first } = answer(question);
    expect(state).toBe('not-covered');
    expect(first).toContain(reason);
  });

  it('reads no word of the question as another: nobody owns the election', () => {
    const { state, texts } = answer('who won the election in Lumora');
    expect(state).toBe('partly');
    expect(texts.at(-1)).toContain('won');
  });

  it('shows what comes closest to a question that is not answered', () => {
    const { parts } = answer('How many dockers were injured in 2015?');
    expect(parts.map(({ type }) => type)).toContain('nearest');
  });

  it('joins the sentence that says whom a pronoun means', () => {
    const { first } = answer('Who called for an inquiry into the harbour authority?');
    expect(first).toContain('Ada Brandt');
    expect(first).toContain('She called for an inquiry');
  });

  it('answers two questions in one, and says which it cannot', () => {
    const both = answer('Where was the captain arrested, and when did the union stop work?');
    expect(both.state).toBe('supported');
    expect(both.texts.join(' ')).toContain('September 2018');
    const one = answer('Where was the captain arrested? What did Oskar Lindqvist say?');
    expect(one.state).toBe('partly');
    expect(one.texts.join(' ')).toContain('Never mentioned: Oskar Lindqvist.');
  });

  it('keeps to a source, an outlet that the question names, and days', () => {
    expect(answer('What did Ada Brandt do?', { source: 'Evening Courier' }).parts[0]).toMatchObject({
      citation: { article: 'strike' },
    });
    expect(answer('Who is the mayor, according to the Evening Courier?').parts[0]).toMatchObject({
      citation: { article: 'strike' },
    });
    expect(answer('dockers injured', { from: '2019-01-01' }).state).toBe('not-covered');
    expect(answer('anything', { source: 'Morning Star' }).first).toContain('Morning Star');
  });

  it('says which word it read otherwise', () => {
    expect(answer('when did the dockers end the stikre in Lumora').state).toBe('supported');
    expect(answer('which vilage did the fishermenn come from').texts.join(' ')).toContain('was read as');
  });

  it('says who it is where only a name is asked, and which of several', () => {
    const { parts } = answer('Tomas Verrin');
    expect(parts[0]?.type).toBe('passage');
    const two = asking({
      one: 'Mayor Ada Brandt met the dockers in Lumora on Monday. “We will talk,” Ada Brandt said.',
      two: 'The painter Tomas Brandt died in Oster in May. Tomas Brandt was 91.',
    });
    expect(two('Who is Brandt?').state).toBe('choose');
    expect(two('Who is Tomas Brandt?').state).toBe('supported');
  });

  it('knows a name that stands in a title alone', () => {
    const told = asking({
      talks:
        '---\ntitle: Envoys meet in Adelsund\n---\nThe talks were chaired by Ada Brandt. Delegates of 12 ports sat down on Monday.',
    });
    expect(told('Who chaired the Adelsund talks?').state).toBe('supported');
    expect(told('Who chaired the Hedeby talks?').parts[0]).toMatchObject({ text: 'Never mentioned: Hedeby.' });
  });

  it.each([
    ['what trouble was there at the port', 'partly'],
    ['what did the harbour authority agree to', 'supported'],
  ])('%s: %s, since it says where none is clearly the answer', (question, state) => {
    const { texts, state: found } = answer(question);
    expect(found).toBe(state);
    expect(texts.includes(words.noneClearly)).toBe(state === 'partly');
  });

  it('shows below a short line the paragraph that tells more, and a story told twice once', () => {
    const told =
      'Chair Lena Sandor of the Velm widows group thanked the mayor but asked that the harbour owners be tried.';
    const twice = asking({
      one: `---\ntitle: Ferry inquiry opens\n---\nAn inquiry into the ferry opened on Monday.\n\nThe Velm widows group thanked the mayor.\n\n${told}`,
      two: `---\ntitle: Inquiry into ferry opens\n---\nThe inquiry opened in Velm on Monday.\n\n${told}`,
    });
    const { texts } = twice('did the Velm widows group thank the mayor');
    expect(texts.filter((text) => text === told)).toHaveLength(1);
  });

  it('takes the words of another for nobody’s own', () => {
    const told = asking({
      deal: 'The deal on the ferry was signed by President Tomas Verrin, a harbour official said. “It is a good deal,” said Ada Brandt, the mayor. Tomas Verrin left.',
    });
    expect(told('What did Tomas Verrin say about the deal?').state).toBe('not-covered');
    expect(told('What did Ada Brandt say about the deal?').state).toBe('supported');
  });

  it('gives the same answer twice', () => {
    expect(answer('Who is Ada Brandt?')).toEqual(answer('Who is Ada Brandt?'));
  });
});
