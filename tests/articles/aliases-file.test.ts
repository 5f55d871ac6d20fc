import { describe, expect, it } from 'vitest';
import { readAliases } from '../../src/articles/aliases-file.ts';

const read = (text: string) => readAliases(new TextEncoder().encode(text));

describe('aliases.yaml', () => {
  it('says which names are the same and which are not', () => {
    expect(read('same:\n  - [Jane Roe, J. Miller]\nnotSame:\n  - [Roe Group, Roe Bank]\n')).toEqual({
      corrections: { same: [['Jane Roe', 'J. Miller']], notSame: [['Roe Group', 'Roe Bank']] },
      problems: [],
    });
    expect(read('').problems).toEqual([]);
    expect(read('same:\n').problems).toEqual([]);
  });

  it.each([
    ['same: [Jane Roe, J. Roe]', /list/],
    ['same:\n  - [Jane Roe]', /one name only/],
    ['same:\n  - [Jane Roe, 7]', /text/],
    ['alike:\n  - [Jane Roe, J. Roe]', /no other key/],
    ['same: [', /YAML/],
    ['same:\n  - [A B, C D]\nnotSame:\n  - [C D, A B]', /same and not the same/],
  ])('refuses %j as a whole, and says why', (text, reason) => {
    const { corrections, problems } = read(text);
    expect(corrections).toEqual({ same: [], notSame: [] });
    expect(problems).toMatchObject([{ file: 'aliases.yaml', loaded: false }]);
    expect(problems[0]?.reason).toMatch(reason);
  });
});
