import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('transcripts', () => {
  it('gives each turn to who is named before it, a question to nobody', () => {
    const text = [
      'MR. HOLLIS: Good afternoon, everyone. The envoy leaves tomorrow.',
      'QUESTION: Is the truce dead?',
      'MR. HOLLIS: It is not. As the envoy said yesterday, "There is no other way."',
      'The talks go on.',
      'Q: With whom?',
      'MS. ORTEGA: We are not in a position to say.',
    ].join('\n\n');
    expect(said(text)).toEqual([
      'HOLLIS | direct | Good afternoon, everyone. The envoy leaves tomorrow.',
      'nobody | direct | Is the truce dead?',
      'HOLLIS | direct | It is not. As the envoy said yesterday, "There is no other way." … The talks go on.',
      'envoy | direct | There is no other way.',
      'nobody | direct | With whom?',
      'ORTEGA | direct | We are not in a position to say.',
    ]);
  });

  it('reads an interview: whoever answered by name goes on as A, the note of the desk is nobody’s', () => {
    const text = [
      'The Harbour Review: Why did the dockers walk out?',
      'Ines Varga: Because nobody listened. Note this: we had warned them.',
      'Q: Will they come back?',
      'A: Not this year.',
      'Q: Did you meet the owner?',
      'A: Twice.',
      'This interview has been edited for length.',
    ].join('\n\n');
    expect(said(text)).toEqual([
      'Harbour Review | direct | Why did the dockers walk out?',
      'Ines Varga | direct | Because nobody listened. Note this: we had warned them.',
      'nobody | direct | Will they come back?',
      'Ines Varga | direct | Not this year.',
      'nobody | direct | Did you meet the owner?',
      'Ines Varga | direct | Twice.',
    ]);
  });

  it('gives what nobody is named for to whom the interview is introduced with', () => {
    const text = [
      'Ines Varga has led the dockers for a decade.',
      'Q: Why?\n\nA: We had to.\n\nQ: When?\n\nA: In May.\n\nQ: And now?\n\nA: We wait.',
    ].join('\n\n');
    expect(said(text).filter((one) => one.startsWith('Ines Varga'))).toHaveLength(3);
  });

  it.each([
    'Background: The dam is old.\n\nWhat next: Who will pay?\n\nBackground: Nobody knows.',
    'ISLAMABAD: The ministry closed the road.\n\nKABUL: The school opened.\n\nLAHORE: The river rose.\n\nKABUL: Snow fell.',
    'BREAKING: The dam broke.\n\nUPDATE: The dam held.\n\nWATCH: The dam from above.',
    'Q: Is the dam safe?\n\nIt is old.',
  ])('no transcript: %j', (text) => expect(said(text)).toEqual([]));
});
