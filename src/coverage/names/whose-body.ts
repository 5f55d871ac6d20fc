import { nameWords } from '../../extraction/people/name-key.ts';
import { isDemonym } from '../../extraction/people/words/peoples.ts';
import { COUNTRIES } from '../../extraction/people/words/places.ts';

interface Named {
  /** The name without whose it is: "revolutionary guard corps". */
  readonly core: string;
  /** Whose it is by a few letters ("iran"); null where nothing says so. */
  readonly whose: string | null;
}

/** As many letters make "Iran" and "Iranian" one. */
const SAME = 4;

function named(text: string): Named {
  const owner = /^(?<owner>\p{Lu}\p{L}+)['’]s\s/u.exec(text);
  const words = nameWords(owner ? text.slice(owner[0].length) : text);
  const first = words[0] ?? '';
  const isOwn = owner === null && (isDemonym(first) || COUNTRIES.has(first));
  const whose = owner?.groups?.owner?.toLowerCase() ?? (isOwn && first !== 'islamic' ? first : null);
  return { core: (isOwn ? words.slice(1) : words).join(' '), whose: whose?.slice(0, SAME) ?? null };
}

/** "Iran’s Revolutionary Guard Corps", "Islamic Revolutionary Guard Corps" are one body; the interior ministries of two countries are two. */
export function areOneBody(texts: readonly string[]): boolean {
  const all = texts.map(named);
  const owners = new Set(all.flatMap(({ whose }) => whose ?? []));
  return new Set(all.map(({ core }) => core)).size === 1 && owners.size <= 1 && all[0]?.core.includes(' ') === true;
}
