import { describe, expect, it } from 'vitest';
import { asking } from '../support/asked.ts';

const answer = asking({
  fort: `---
title: Bomb at Fort Velm
---
On May 4, 2015, a bomb exploded at Fort Velm. Six soldiers were killed and two were hurt. The fort had been built for the border guard. Its gate was closed for a week. See also: 2009 Fort Velm bombing; 2016 Fort Velm bombing.`,
  heat: `---
title: Heat in Ostania
published: 2019-07-02
---
In Ostania, where 20,000 died in 2003, the ministry has a plan for heat waves.

The heat wave in Ostania killed 41 people in one week, the health agency said. More than 200 Kalvians were taken to a hospital in Oster during the heat wave.

Norvik fighters gave out water. The harbour master counted at least 90 people who died in the heat wave of Ostania.

Kalvia gave $14 million to Ostania after the heat wave.

The heat wave was felt by 19 million people in Ostania, Tarvan and Velm.`,
  flood: `---
title: Flood in Sorrel Valley
---
Sorrel Valley lay under water on Monday, with eighteen roads closed.

The Sorrel Valley coast guard carried out 87 rescues by helicopter, it said. The Sorrel Valley fire brigade sent nine rescue boats.

A 1964 quake in Sorrel Valley registered 6.2 and was felt for a minute.

Of a 2009 quake in Sorrel Valley hardly anybody took notice.`,
});

const uncounted = asking({
  riot: `---
title: The riot in Velm
---
Judges in Velm issued 14 arrest warrants after the riot on Monday.

Schools were burned in the riot of Velm, and 30 boats were sunk.

Of the mills of Velm, nine were shut after the riot on May 4.

The gates of Velm were shut after the riot on May 4.

Twelve school nurses came to Velm after the riot.`,
});

describe('what is told of without its number', () => {
  it.each([
    ['how many boats were sunk in velm', '30 boats'],
    ['how many mills were shut in velm', 'nine were shut'],
    ['how many school nurses came to velm', 'Twelve'],
  ])('%s', (question, told) => {
    const { state, first } = uncounted(question);
    expect(state).toBe('supported');
    expect(first).toContain(told);
  });

  it.each(['how many schools were burned in velm'])('%s is told in part', (question) => {
    expect(uncounted(question).state).toBe('partly');
  });

  it.each(['how many arrests were made in velm', 'how many were arrested in velm', 'how many gates were shut in velm'])(
    '%s is not told',
    (question) => {
      expect(uncounted(question).state).toBe('not-covered');
    },
  );
});

describe('a count of those asked about', () => {
  it.each([
    ['How many soldiers were killed in the 2015 bombing at Fort Velm?', 'Six soldiers'],
    ['How many people did the Sorrel Valley coast guard rescue by helicopter?', '87 rescues'],
    ['magnitude of the 1964 quake in Sorrel Valley', 'registered 6.2'],
    ['How many people did the heat wave in Ostania kill, according to the health agency?', '41'],
    ['How many Kalvians were taken to a hospital during the heat wave?', '200 Kalvians'],
    ['How many people died in the heat of 2003 in Ostania?', '20,000'],
    ['How much did Kalvia give to Ostania after the heat wave?', '$14 million'],
  ])('%s', (question, told) => {
    const first = answer(question);
    expect(first.state).not.toBe('not-covered');
    expect(first.first).toContain(told);
  });

  it.each([
    ['another year is only listed below', 'How many soldiers were killed in the 2016 Fort Velm bombing?'],
    ['the same, named otherwise', '2009 fort velm bombing death toll'],
    ['another year stands in the sentence', 'how many died in the 2010 heat in Ostania'],
    ['others were killed, but none of them', 'how many norvik fighters were killed by the bomb at Fort Velm'],
    ['others count', 'How many people did the heat wave in Ostania kill, according to the police?'],
    ['boats of those who rescue are not the rescued', 'How many people did the Sorrel Valley fire brigade rescue?'],
    ['felt, with no number', 'magnitude of the 2009 quake in Sorrel Valley'],
    ['millions of people are no money', 'How much did Tarvan give to Ostania after the heat wave?'],
  ])('is refused where it is not told: %s', (_, question) => {
    expect(answer(question).state).toBe('not-covered');
  });
});
