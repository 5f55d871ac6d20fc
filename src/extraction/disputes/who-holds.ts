import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import { holds, spanIn } from '../../articles/span.ts';
import type { People, StanceFind } from '../reading.ts';

export type Holder = StanceFind['by'];

interface NameHere extends Extent {
  readonly entity: number;
}

/** Every name of the article with its entity, by paragraph. */
export function namesByParagraph({ names, entities }: People): ReadonlyMap<number, readonly NameHere[]> {
  const map = new Map<number, NameHere[]>();
  entities.forEach(({ names: own }, entity) => {
    for (const index of own) {
      const name = names[index];
      if (name === undefined) continue;
      const { paragraph, start, end } = name.span;
      const here = map.get(paragraph);
      if (here === undefined) map.set(paragraph, [{ start, end, entity }]);
      else here.push({ start, end, entity });
    }
  });
  return map;
}

/** "Orvane, like all its neighbours", "Watch Abroad, a group in Geneva": the name that opens the words. */
const opensWithAside = (text: string, words: Extent, { start, end }: Extent): boolean =>
  /^(?:the\s)?$/i.test(text.slice(0, start - words.start)) && text.slice(end - words.start).startsWith(', ');

/** "State Department officials" belong to a body; "the Norton campaign", "Norton’s lawyer" are not Norton. */
const bodyIn = (within: readonly NameHere[], { entities }: People): number | null =>
  within.find(({ entity }) => entities[entity]?.kind !== 'person')?.entity ?? null;

/** Leads the words to the entity: its name where they are its name, with a title before or without; else the words themselves. */
export function whoHolds(
  article: Article,
  paragraph: Paragraph,
  words: Extent,
  names: ReadonlyMap<number, readonly NameHere[]>,
  people: People,
): Holder {
  const { entities } = people;
  const span = spanIn(article, paragraph, words);
  const text = paragraph.text.slice(words.start, words.end);
  const plain = text.replace(/^(?:the|an?)\s/i, '');
  const within = (names.get(paragraph.number) ?? []).filter((name) => holds(words, name));
  const opening = within.find((name) => opensWithAside(text, words, name));
  const named = opening ?? within.find(({ end }) => end === words.end);
  const entity = named === undefined ? undefined : entities[named.entity];
  const isWhole =
    opening !== undefined ||
    (named !== undefined && named.end - named.start === plain.length) ||
    entity?.kind === 'person';
  if (named !== undefined && entity !== undefined && isWhole) return { span, name: entity.name, entity: named.entity };
  return { span, name: plain, entity: bodyIn(within, people) };
}
