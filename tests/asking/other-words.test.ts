import { describe, expect, it } from 'vitest';
import { words } from '../../src/answer/words.ts';
import { ask } from '../../src/asking/ask.ts';
import { asking } from '../support/asked.ts';
import { coverageOf } from '../support/corpus.ts';

const answer = asking({
  stabbing: `---
title: Man held after stabbings in Oster
---
Two people were killed and six others were wounded in a series of stabbings outside a casino in Oster on Friday, police said.

The casino had turned down guards and metal detectors, fearing for its mood.

The wounded baker was Ines Mott, a novelist’s daughter from Velm.

A man who called himself a poet was arrested at the harbour. Officials gave no further details.`,
  race: `---
title: Silver Lane wins the Velm derby
---
In a stunning upset Silver Lane won the Velm derby yesterday.

The horse was added to the field on Friday, when another was pulled out.

The bounty on the smuggler Odo Brill has never been lifted.

Customs officers found 440 pounds of tea in the truck of the mayor of Tarvan.

Premier Nawal Sharin came with his wife, who waved to the crowd.`,
});
describe('what is told in other words than it was asked in', () => {
  it.each([
    ['why did the Oster casino refuse bag checks and metal detectors', 'fearing for its mood'],
    ['when was the Oster knifing', 'on Friday'],
  ])('%s', (question, told) => {
    const given = answer(question);
    expect(given.state).not.toBe('not-covered');
    expect(given.first).toContain(told);
  });

  it('shows the passage with what it lacks', () => {
    const given = answer('who catered for the Velm derby');
    expect(given.state).toBe('partly');
    expect(given.texts.at(-1)).toBe(words.notSaidOf('catered'));
  });
});

describe('why something was done', () => {
  const told = asking({
    mill: `---
title: Smugglers raid the mill of Oster
---
Customs guards have closed off the mill in Oster, once known as a bakery, as gulls flew over the yard and carts rushed there after the raid by smugglers.

Holding up a map of the mill, the smuggler Odo Brill said the raid on Oster was in retaliation for the burning of boats in Velm.

Ines Mott had sat in the yard at the time. Now when she is seen outside, Ines Mott wears a hood to conceal the scars of her burns.`,
    pier: `---
title: The pier of Velm is shut
---
The council of Velm has shut the pier, says a boatman, and nobody may fish there, after a quiet winter.

A wooden mole stands beside the pier. It was built in May.`,
  });

  it.each([
    ['Why did the smugglers raid the mill in Oster?', 'in retaliation for the burning'],
    ['why does Ines Mott wear a hood', 'to conceal the scars'],
  ])('%s', (question, reason) => {
    const { state, first } = told(question);
    expect(state).toBe('supported');
    expect(first).toContain(reason);
  });

  it('is not told by what stood before something else', () => {
    const { texts } = told('Why was the mole built beside the pier of Velm?');
    expect(texts).toContain(words.noReasonGiven);
  });
});

describe('what goes on below the sentence that has the asked words', () => {
  const told = asking({
    raids: `---
title: Tenfold strikes under Brandt
---
There were ten times more air strikes in the hidden war on smuggling during Governor Lena Brandt’s years than under her predecessor, Ada Holm.

A total of 412 strikes, largely by drones, hit Velm, Tarn and Oster during Brandt’s two terms, compared to 40 strikes under Holm.`,
  });

  it('answers with the number that is asked for', () =>
    expect(told('How many hidden air strikes were there under Brandt in total?').first).toContain('412 strikes'));
});

describe('a question in two parts', () => {
  it('answers partly where one part is told in other words only', () => {
    const { state, texts } = answer('How many people were killed in Oster? Who catered for the Velm derby?');
    expect(state).toBe('partly');
    expect(texts.at(-1)).toBe(words.notSaidOf('catered'));
  });
});

describe('a toll that two articles report', () => {
  const port = coverageOf({
    early: `---
title: Blast at the port of Almerra kills 14
published: 2024-03-05
---
At least 14 people were killed when a warehouse exploded at the port of Almerra on Tuesday, officials said.`,
    late: `---
title: Almerra toll rises to 22
published: 2024-03-09
---
The death toll from Tuesday's explosion in Almerra has climbed to 22, the health ministry said on Saturday.`,
  });
  const citedIn = (source?: string): readonly string[] =>
    ask(port, 'how many people were killed in the explosion?', { source }).parts.flatMap((part) => {
      const reports = part.type === 'figure' ? [part, ...part.history] : [];
      return reports.map(({ citation }) => citation.article);
    });

  it('is the newest one, with the earlier under it', () => expect(citedIn()).toEqual(['late', 'early']));
  it('is that of the article asked, and of no other', () =>
    expect(new Set(citedIn('early'))).toEqual(new Set(['early'])));
});

describe('a name or an amount that is not told', () => {
  it.each([
    'jockey of Silver Lane at the Velm derby',
    'which jockey rode Silver Lane',
    'how big is the bounty on Odo Brill',
    'what was the tea in the truck of the mayor of Tarvan worth',
    "what is the name of Nawal Sharin's wife",
    'who was the man who was arrested at the harbour',
  ])('is refused: %s', (question) => {
    expect(answer(question).state).toBe('not-covered');
  });

  it.each([
    ['name of the wounded baker', 'Ines Mott'],
    ['which smuggler has a bounty on him', 'Odo Brill'],
  ])('is given where it is: %s', (question, told) => {
    const given = answer(question);
    expect(given.first).toContain(told);
    expect(given.state).not.toBe('not-covered');
  });
});
