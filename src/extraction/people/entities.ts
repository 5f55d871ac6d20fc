import type { Article } from '../../articles/article.ts';
import { slice } from '../../articles/span.ts';
import type { LocalEntity, Name } from '../reading.ts';

interface Draft {
  readonly kind: Name['kind'];
  name: string;
  readonly names: number[];
}

/** A person's surname follows the full name: "Ned Price" … "Price". */
const isSurnameOf = (short: string, full: string): boolean => full.endsWith(` ${short}`);

/** Groups the names of one article. */
export function entitiesIn(article: Article, names: readonly Name[]): readonly LocalEntity[] {
  const drafts: Draft[] = [];
  names.forEach((name, index) => {
    const text = slice(article, name.span);
    const same = drafts.find(
      (draft) =>
        draft.kind === name.kind &&
        (draft.name === text ||
          (name.kind === 'person' && (isSurnameOf(text, draft.name) || isSurnameOf(draft.name, text)))),
    );
    if (same === undefined) drafts.push({ kind: name.kind, name: text, names: [index] });
    else {
      same.names.push(index);
      if (text.length > same.name.length) same.name = text;
    }
  });
  return drafts;
}
