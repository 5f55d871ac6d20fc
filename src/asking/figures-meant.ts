import type { Article, Paragraph } from '../articles/article.ts';
import { overlaps, slice } from '../articles/span.ts';
import { COUNTRIES } from '../extraction/people/words/places.ts';
import type { Figure, Reading } from '../extraction/reading.ts';
import { oneForm } from '../search/spelling.ts';
import { terms, termsIn } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import type { Candidate } from './best-sentences.ts';
import { type CountAsked, KINDS, wordsOf } from './counted-asked.ts';
import { leadOf } from './story.ts';

/** Of one kind with those asked about; people of no kind must be named in the sentence as they were asked for. */
const isVictim = (
  article: Article,
  { victim }: Figure,
  victims: readonly string[],
  told: ReadonlySet<string>,
): boolean => {
  const said = wordsOf(victim === null ? '' : slice(article, victim));
  return victims.some((asked) => {
    const kinds = KINDS.filter((kind) => kind.has(asked));
    if (kinds.length === 0)
      return [oneForm(asked), ...(PARAPHRASES.get(oneForm(asked)) ?? [])].some((term) => told.has(term));
    return kinds.some((kind) => !kind.has('people') && said.some((word) => kind.has(word)));
  });
};

/** Its own place, else that of the figure before it in the paragraph. */
function placeOf({ figures }: Reading, index: number): Figure['place'] {
  const paragraph = figures[index]?.span.paragraph;
  for (let at = index; at >= 0 && figures[at]?.span.paragraph === paragraph; at--) {
    const place = figures[at]?.place ?? null;
    if (place !== null) return place;
  }
  return null;
}

/** The story's own place, said more or less closely: "the hospital", "the capital" in a story of Lumora. */
/** A whole wire report may stand in one paragraph. */
const LEADING = 2;

const opening = ({ text, sentences }: Paragraph): string => text.slice(0, sentences[LEADING - 1]?.end ?? text.length);

const STORIES = new WeakMap<Article, ReadonlySet<string>>();

function storyOf(article: Article): ReadonlySet<string> {
  const known = STORIES.get(article);
  if (known !== undefined) return known;
  const made = new Set(
    [article.title ?? '', ...leadOf(article).map(opening)].flatMap((text) => terms(text).map(({ term }) => term)),
  );
  STORIES.set(article, made);
  return made;
}

const LANDS: ReadonlySet<string> = new Set([...COUNTRIES].filter((name) => !name.includes(' ')).map(oneForm));

const has = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((term) => others.has(term));

/** A country that a story only borders on stands further below. */
const namesOneOf = (places: ReadonlySet<string>, article: Article, { text }: Paragraph): boolean =>
  [article.title ?? '', ...leadOf(article).slice(0, 1).map(opening), text].some((told) => has(places, termsIn(told)));

/** A figure that says where is of that place only: of one country not of another, but also of a town there that the sentence names. */
function isThere(
  { article, paragraph, present }: Pick<Candidate, 'article' | 'paragraph' | 'present'>,
  reading: Reading,
  index: number,
  places: ReadonlySet<string>,
): boolean {
  if (places.size === 0) return true;
  const place = placeOf(reading, index);
  if (place === null) return !has(places, LANDS) || has(places, present) || namesOneOf(places, article, paragraph);
  const said = slice(article, place);
  const own = terms(said).flatMap(({ term, stop }) => (stop ? [] : [term]));
  if (!/\p{Lu}/u.test(said) || own.some((term) => places.has(term))) return true;
  if (own.some((term) => LANDS.has(term))) return !has(places, LANDS) && has(places, present);
  const story = storyOf(article);
  return own.every((term) => story.has(term)) && [...places].some((term) => story.has(term));
}

/** The figures of a sentence that count what is asked, the widest first; indices into the reading. */
export function figuresMeant(
  candidate: Pick<Candidate, 'article' | 'paragraph' | 'sentence' | 'present'>,
  reading: Reading,
  { effects, victims }: CountAsked,
  places: ReadonlySet<string> = new Set(),
): readonly number[] {
  const { article, paragraph, sentence, present } = candidate;
  const wide = effects.includes('casualties') ? [...effects, 'killed', 'injured'] : effects;
  return reading.figures
    .map((figure, index) => ({ figure, index }))
    .filter(
      ({ figure, index }) =>
        figure.span.paragraph === paragraph.number &&
        overlaps(figure.span, sentence) &&
        wide.includes(figure.effect) &&
        (victims.length === 0 || isVictim(article, figure, victims, present)) &&
        isThere(candidate, reading, index, places),
    )
    .sort((a, b) => Number(a.figure.partOf !== null) - Number(b.figure.partOf !== null))
    .map(({ index }) => index);
}
