import { describe, expect, it } from 'vitest';
import { coverageOf, theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const source = async (article?: string) => (await frontDoorOf(await theFive())).ask('source', { article });

describe('/source', () => {
  it('lists every article with what is known of it, and no more', async () => {
    const { parts } = await source();
    expect(
      parts.map((part) =>
        part.type === 'article'
          ? [part.article, part.title, part.outlet, part.author, part.published, part.paragraphs]
          : part.type,
      ),
    ).toEqual([
      [
        'media-line-us-backs-pakistan',
        'US backs Pakistan in confronting cross-border attacks from Afghanistan',
        'The Media Line',
        undefined,
        undefined,
        39,
      ],
      ['pakistan-rejects-taliban-statements', undefined, undefined, undefined, undefined, 9],
      ['price-preserves-our-interests', undefined, undefined, undefined, undefined, 14],
      ['rasc-us-pakistan-collaborate', undefined, 'RASC News Agency', undefined, undefined, 4],
      ['safi-counter-terrorism-cooperation', undefined, undefined, 'Abdul Mussawer Safi', undefined, 15],
    ]);
  });

  it('lists no more than anybody turns pages for, and says how many there are besides', async () => {
    const many = coverageOf(Object.fromEntries(Array.from({ length: 203 }, (_, n) => [`a${n}`, 'A ferry sank.'])));
    const { parts } = await (await frontDoorOf(many)).ask('source', {});
    expect(parts).toHaveLength(201);
    expect(parts.at(-1)).toMatchObject({ type: 'note', text: expect.stringContaining('3 more articles') });
  });

  it.each([
    ['rasc-us-pakistan-collaborate', 'rasc-us-pakistan-collaborate'],
    ['RASC News Agency', 'rasc-us-pakistan-collaborate'],
    ['media line', 'media-line-us-backs-pakistan'],
    ['us backs pakistan', 'media-line-us-backs-pakistan'],
    ['safi', 'safi-counter-terrorism-cooperation'],
  ])('shows %s paragraph by paragraph', async (typed, id) => {
    const { state, parts } = await source(typed);
    const [head, ...rest] = parts;
    expect(state).toBe('supported');
    expect(head).toMatchObject({ type: 'article', article: id });
    expect(rest.map((part) => (part.type === 'passage' ? part.citation.paragraph : part.type))).toEqual(
      rest.map((_, at) => at + 1),
    );
  });

  it('asks which of several is meant, and says what there is where none fits', async () => {
    expect(await source('pakistan')).toMatchObject({ state: 'choose' });
    const { state, parts } = await source('nowhere times');
    expect(state).toBe('not-covered');
    expect(parts[0]).toEqual({
      type: 'note',
      text: 'No article is called "nowhere times". These are in the coverage:',
    });
    expect(parts.filter(({ type }) => type === 'choice')).toHaveLength(5);
  });
});
