import { describe, expect, it } from 'vitest';
import { askingSentence } from '../../src/asking/asking-sentence.ts';
import { asking } from '../support/asked.ts';

describe('the sentence that asks', () => {
  it.each([
    ['The ferry sank off Lumora. Who was its captain?', 'Who was its captain?'],
    ['Who was its captain? The ferry sank off Lumora.', 'Who was its captain?'],
    ['Which bill did Gov. Ron Tarn sign?', 'Which bill did Gov. Ron Tarn sign?'],
    ['ferry captain Lumora', 'ferry captain Lumora'],
  ])('%s', (text, asks) => {
    const { start, end } = askingSentence(text);
    expect(text.slice(start, end)).toBe(asks);
  });
});

describe('a question above what it is about', () => {
  const answer = asking({
    ferry: `---
title: "Ferry sinks off Lumora"
---

The ferry Blue Heron sank off Lumora on Monday in a storm with 40 people aboard, the coastguard said.

Its captain was Jorun Vael, who had sailed for 30 years.

The storm on Monday sank two fishing boats off Lumora as well.`,
    summit: `---
title: "Summit of the river states"
---

The summit on the river treaty was held in April, and a delegation of the country that hosted it left early.

Delegates of Kenya said the treaty would be signed in May.`,
  });

  it('is answered by what it asks, not by what it tells', () => {
    expect(answer('A ferry sank off Lumora on Monday in a storm. Who was its captain?').first).toContain('Jorun Vael');
  });
  it('which country is answered by a country', () => {
    expect(answer('Which country said the treaty would be signed?').first).toContain('Kenya');
  });
});
