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

  it.each([
    'ISLAMABAD: The ministry closed the road.\n\nKABUL: The school opened.\n\nLAHORE: The river rose.\n\nKABUL: Snow fell.',
    'BREAKING: The dam broke.\n\nUPDATE: The dam held.\n\nWATCH: The dam from above.',
    'Q: Is the dam safe?\n\nIt is old.',
  ])('no transcript: %j', (text) => expect(said(text)).toEqual([]));
});
