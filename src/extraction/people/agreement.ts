import { listsOf } from './gazetteer.ts';
import type { Line } from './lines.ts';
import { isCapital } from './runs.ts';
import type { Tagged } from './tagger.ts';

type Votes = Map<string, Map<Tagged['type'], number>>;

const textOf = (line: Line, { from, to }: Pick<Tagged, 'from' | 'to'>): string =>
  line.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const vote = (votes: Votes, key: string, type: Tagged['type'], by: number): void => {
  const tally = votes.get(key) ?? new Map<Tagged['type'], number>();
  tally.set(type, (tally.get(type) ?? 0) + by);
  votes.set(key, tally);
};

/** A full name says more about its surname than the surname alone does. */
const FULL_NAME = 2;
/** "Tarek al-Rahmani" is "Rahmani" as well. */
const ARTICLE = /^(?:al|el|ul|an|ar|as|ash|ad|az)-(?=\p{L}{3})/u;
/** "Mercy International" says what "Mercy" alone is. */
const FULL_BODY = 4;
/** What gives a post is a body, whatever its name looks like elsewhere. */
const BY_POST = 4;

function votesOf(lines: readonly Line[], names: readonly (readonly Tagged[])[]): Votes {
  const votes: Votes = new Map();
  names.forEach((tagged, index) => {
    const line = lines[index];
    if (line === undefined) return;
    for (const name of tagged) {
      vote(votes, textOf(line, name), name.type, name.rule.startsWith('body-') ? BY_POST : 1);
      const surname = (line.tokens[name.to - 1]?.lower ?? '').replace(ARTICLE, '');
      const isFull = name.type === 'PER' && name.to - name.from > 1;
      if (isFull && !/[Cc]/.test(listsOf(surname))) vote(votes, surname, 'PER', FULL_NAME);
      const opening = line.tokens[name.from]?.lower ?? '';
      const isBody = name.type === 'ORG' && name.to - name.from > 1;
      if (isBody && opening.length > 3 && listsOf(opening) === '') vote(votes, opening, 'ORG', FULL_BODY);
    }
  });
  return votes;
}

const winner = (tally: ReadonlyMap<Tagged['type'], number> | undefined): readonly [Tagged['type'], number] | null => {
  const ranked = [...(tally ?? [])].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && (second === undefined || first[1] > second[1]) ? first : null;
};

const isAlone = (line: Line, at: number): boolean =>
  isCapital(line, at) && !isCapital(line, at - 1) && !isCapital(line, at + 1);

/** A capitalised word that stands alone, unmarked, but is a name elsewhere in the article. */
function missed(line: Line, tagged: readonly Tagged[], votes: Votes): readonly Tagged[] {
  const found: Tagged[] = [];
  line.tokens.forEach(({ lower }, at) => {
    if (!isAlone(line, at) || !votes.has(lower) || line.small.has(lower)) return;
    const best = winner(votes.get(lower));
    if (best && best[1] > 1 && !tagged.some(({ from, to }) => from <= at && at < to))
      found.push({ from: at, to: at + 1, type: best[0], rule: 'elsewhere' });
  });
  return found;
}

/** The same words, the same type, in one article: the type that most of its places have; a surname goes with its full name. */
export function agreed(lines: readonly Line[], names: readonly (readonly Tagged[])[]): readonly (readonly Tagged[])[] {
  const votes = votesOf(lines, names);
  return names.map((tagged, index) => {
    const line = lines[index];
    if (line === undefined) return tagged;
    const retyped = tagged.map((name) => ({ ...name, type: winner(votes.get(textOf(line, name)))?.[0] ?? name.type }));
    return [...retyped, ...missed(line, tagged, votes)].sort((a, b) => a.from - b.from);
  });
}
