import { describe, expect, it } from 'vitest';
import { STANCE_VERBS } from '../../../src/extraction/disputes/stance-words.ts';
import { beginningsOf, listsWithin } from '../../../src/extraction/words/beginnings.ts';

/** Every text that a pattern of letters, spaces, [classes], (?:choices) and ? matches, its end a word's end. */
function textsOf(pattern: string): readonly string[] {
  let at = 0;
  const choices = (): readonly string[] => {
    const all = [...sequence()];
    while (pattern[at] === '|') {
      at += 1;
      all.push(...sequence());
    }
    return all;
  };
  const one = (): readonly string[] => {
    if (pattern.startsWith('(?:', at)) {
      at += 3;
      const inside = choices();
      at += 1;
      return inside;
    }
    if (pattern[at] === '[') {
      const end = pattern.indexOf(']', at);
      const letters = [...pattern.slice(at + 1, end)];
      at = end + 1;
      return letters;
    }
    at += 1;
    return [pattern[at - 1] ?? ''];
  };
  const sequence = (): readonly string[] => {
    let texts: readonly string[] = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      let next = one();
      if (pattern[at] === '?') {
        at += 1;
        next = [...next, ''];
      }
      texts = texts.flatMap((text) => next.map((more) => text + more));
    }
    return texts;
  };
  return choices();
}

const unseen = (forms: string, begins: string): readonly string[] => {
  const table = beginningsOf([begins.split(' ')]);
  return textsOf(forms).filter((text) => listsWithin(table, text, 0, text.length) === 0);
};

describe('every form of a verb that takes a stand has a word with a listed beginning', () => {
  it.each(STANCE_VERBS.map(({ forms, begins }) => [forms.slice(0, 40), forms, begins] as const))(
    '%s…',
    (_, forms, begins) => {
      expect(textsOf(forms).length).toBeGreaterThan(1);
      expect(unseen(forms, begins)).toEqual([]);
    },
  );

  it('would miss one that is not listed', () =>
    expect(unseen('den(?:y|ies)|scoff(?:s|ed)?', 'den')).toEqual(['scoffs', 'scoffed', 'scoff']));
});
