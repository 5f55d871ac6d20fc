import { describe, expect, it } from 'vitest';
import { cutFrom } from '../../src/answer/cut.ts';
import { ask } from '../../src/asking/ask.ts';
import { oneForm } from '../../src/search/spelling.ts';
import lines from '../../src/search/words/thesaurus.json' with { type: 'json' };
import { ALSO_SAID } from '../../src/search/words/thesaurus.ts';
import { coverageOf } from '../support/corpus.ts';

const coverage = coverageOf({
  port: `---
title: A long week in the port of Oster
---
The port of Oster had a long week, with much wind and little sleep.

An emissary of the harbour league called on the mayor of Oster on Monday.

The league had alerted the port of Oster before the storm, the mayor said.

A heist at the customs house cost the port of Oster its silver on Friday.

The mayor of Oster will open the new quay in spring.`,
});
const cut = cutFrom(coverage.article);

describe('the thesaurus', () => {
  it.each([
    ['Which envoy came to see the mayor of Oster?', 'An emissary'],
    ['Did anybody tip off the port of Oster?', 'had alerted'],
    ['What was lost in the robbery in Oster?', 'A heist'],
  ])('%s', (question, told) => {
    const [first] = ask(coverage, question).parts;
    expect(first !== undefined && 'citation' in first && first.citation !== null ? cut(first.citation) : '').toContain(
      told,
    );
  });

  it.each([
    ['robbery', 4],
    ['envoy', 2],
    ['Who was tipped off about the robbery?', 4],
  ])('finds the paragraph that says it otherwise: %s', (asked, paragraph) => {
    expect(coverage.search.search(asked, 1).map((hit) => hit.paragraph)).toEqual([paragraph]);
  });

  it('holds in one direction: a crime may be a robbery, not every robbery is asked for by the word crime', () => {
    expect(ALSO_SAID.get(oneForm('crime'))).toContain(oneForm('robbery'));
    expect(ALSO_SAID.get(oneForm('robbery'))).not.toContain(oneForm('crime'));
  });

  it('has one line for each asked word, of plain words alone', () => {
    expect(lines.filter((line) => !/^[a-z-]+(?: [a-z-]+)+$/.test(line))).toEqual([]);
    const asked = lines.map((line) => line.split(' ')[0]);
    expect(asked).toEqual([...new Set(asked)].sort());
  });

  it('answers no word with itself', () => {
    for (const [asked, others] of ALSO_SAID) expect(others).not.toContain(asked);
  });
});
