import { describe, expect, it } from 'vitest';
import { isContrary, isDenied } from '../../src/asking/contrary.ts';

describe('who did not', () => {
  it.each([
    ['Who has not signed the Orlena accord?', 'Velm and Ostania signed the accord on Monday.', true],
    ["Which towns weren't flooded?", 'The flood reached Tarvan and Lodar.', true],
    ['Talks were held in Velm. Which party never came?', 'All parties came to the talks in Velm.', true],
    ['Who has not signed the Orlena accord?', 'Only Kalvia refused to sign the accord.', false],
    ["Which towns weren't flooded?", 'No town east of Lodar was flooded.', false],
    ['Which minister, who did not attend the vote, resigned?', 'The minister Ana Veld resigned on Monday.', false],
    ['Who not only signed but also wrote the accord?', 'Petra Sandor signed the accord that she wrote.', false],
    ['Who signed the Orlena accord?', 'Velm and Ostania signed the accord on Monday.', false],
  ])('%s — %s', (question, sentence, denied) => {
    expect(isDenied(question, sentence)).toBe(denied);
  });
});

describe('the contrary of what is asked', () => {
  it.each([
    ['How many crossed the northern border?', 'About 900 people crossed the southern border.', true],
    ['Who won the election in Kalvia?', 'The Homeland Party lost the election in Kalvia.', true],
    ['What was found before the raid?', 'Three rifles were found after the raid.', true],
    ['How many crossed the northern border?', 'About 900 crossed the northern and 20 the southern border.', false],
    ['Who won and who lost in Kalvia?', 'The Homeland Party lost the election in Kalvia.', false],
    ['Who won the election in Kalvia?', 'The Civic Union took most seats in Kalvia.', false],
  ])('%s — %s', (question, sentence, contrary) => {
    expect(isContrary(question, sentence)).toBe(contrary);
  });
});
