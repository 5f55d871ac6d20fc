import { describe, expect, it } from 'vitest';
import { sightingsFor } from '../../src/digest/sightings.ts';
import { newsroomDays } from '../support/newsroom-days.ts';

const seen = (phrases: readonly string[], ...days: readonly Readonly<Record<string, string>>[]) => {
  const room = newsroomDays();
  const shown = days.map((files) => {
    const coverage = room.come(files);
    const horizon = room.store.versions.latest() - Object.keys(files).length;
    const { parts } = sightingsFor(coverage, room.store, { place: 'watch:1', phrases, horizon });
    return parts.flatMap((part) => {
      if (part.type !== 'passage') return [];
      const { article, paragraph, start, end } = part.citation;
      const text = coverage.article(article)?.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
      return [part.highlights.map((at) => text.slice(at.start, at.end))];
    });
  });
  return shown.at(-1);
};

const FERRY = 'A ferry with 80 passengers sank near the island of Tamrin on Sunday, the coast guard said.';

describe('what is watched', () => {
  it.each([
    [['tamrin'], [['Tamrin']]],
    [['the coast  guard'], [['the coast guard']]],
    [['coast guard', 'Tamrin'], [['Tamrin', 'coast guard']]],
    [['tam'], []],
    [['coast guards'], []],
    [['(.*)'], []],
  ])('%j finds %j', (phrases, found) => {
    expect(seen(phrases, { a: FERRY })).toEqual(found);
  });

  it('is told once for all copies, and not again for a later one', () => {
    const copy = FERRY.replace('the island of', 'the isle of');
    expect(seen(['Tamrin'], { a: FERRY, b: `KORSK (Newswire) — ${FERRY}`, c: copy })).toHaveLength(1);
    expect(seen(['Tamrin'], { a: FERRY }, { b: copy })).toEqual([]);
  });
});
