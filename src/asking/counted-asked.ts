import type { Article, Extent } from '../articles/article.ts';
import { overlaps, slice } from '../articles/span.ts';
import { ANYBODY, VICTIM_KINDS } from '../coverage/figures/words/victims.ts';
import { COUNTED_NOUNS, NOUNS_OF, VERB_FORMS } from '../extraction/figures/words/effects.ts';
import type { Effect, Figure, Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import { leadOf } from './story.ts';

/** A count that is asked for: "how many soldiers were abducted". */
export interface CountAsked {
  readonly effects: readonly Effect[];
  /** The people asked about, as typed; empty where anybody counts. */
  readonly victims: readonly string[];
}

const COUNTS =
  /\bhow (?:many|much)\b|\b(?:number|total|figures?) (?:of|for)\b|\b(?:death )?toll\b|\bcasualt(?:y|ies)\b|\bbody count\b/i;
const ATTACKS = /^(?:attacks?|strikes?|raids?|bombings?|incidents?|blasts?|assaults?)$/;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];

const LOSSES: ReadonlyMap<string, Effect> = new Map([
  ['toll', 'killed'],
  ['lose', 'killed'],
  ['lost', 'killed'],
  ['lives', 'killed'],
  ['casualty', 'casualties'],
  ['hostage', 'abducted'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['homeless', 'displaced'],
  ['refugee', 'displaced'],
]);

const effectOf = (word: string): Effect | undefined =>
  VERB_FORMS.get(word)?.effect ?? COUNTED_NOUNS.get(word) ?? NOUNS_OF.get(word) ?? LOSSES.get(word);

const KINDS: readonly ReadonlySet<string>[] = [
  ...VICTIM_KINDS,
  new Set(['hostage', 'hostages', 'captive', 'captives']),
  new Set(['supporter', 'supporters', 'fan', 'fans']),
];

/** Those right after "how many"; who is named further on may have done it: "how many soldiers did the militants kill". */
function victimsAsked(subject: string, words: readonly string[], victims: readonly string[]): readonly string[] {
  const counted = wordsOf(subject).filter((word) => victims.includes(word));
  if (counted.length > 0) return counted;
  const done = words.findIndex((word) => word === 'did' || word === 'by');
  return done === -1 ? victims : [];
}

/** "How many of the abducted were freed" asks for the freed. */
const THOSE = /(?<=\bhow many )of (?:the|those|these) (?:[\p{L}’'-]+ ){1,3}?(?=(?:were|was|are|is|have|had|did)\b)/iu;

/** What a question counts: "number of attacks in 2022", "how many civilians were killed", "earthquake death toll". Null where nothing is counted that figures are of. */
export function countAsked(text: string): CountAsked | null {
  if (!COUNTS.test(text)) return null;
  const words = wordsOf(text);
  const told = wordsOf(text.replace(THOSE, ' '));
  const done = told.flatMap((word) => VERB_FORMS.get(word)?.effect ?? []);
  const effects = new Set(done.length > 0 ? done : told.flatMap((word) => effectOf(word) ?? []));
  const [, subject = ''] = /\b(?:how many|number of|total of)\s+((?:[\p{L}'’-]+\s*){1,3})/iu.exec(text) ?? [];
  if (effects.size === 0 && wordsOf(subject).some((word) => ATTACKS.test(word))) effects.add('attacks');
  if (effects.size === 0) return null;
  const victims = words.filter((word) => KINDS.some((kind) => kind.has(word)) && !ANYBODY.has(word));
  const asked = victimsAsked(subject, words, victims);
  return { effects: [...effects], victims: asked };
}

/** Whether a word for what is asked to have happened stands there. */
export const tellsOf = ({ effects }: CountAsked, text: string): boolean =>
  wordsOf(text).some((word) =>
    effects.some((effect) => effect === effectOf(word) || (effect === 'attacks' && ATTACKS.test(word))),
  );

const isVictim = (article: Article, { victim }: Figure, victims: readonly string[]): boolean => {
  const said = wordsOf(victim === null ? '' : slice(article, victim));
  return victims.some((asked) =>
    KINDS.some((kind) => kind.has(asked) && !kind.has('people') && said.some((word) => kind.has(word))),
  );
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
const STORIES = new WeakMap<Article, ReadonlySet<string>>();

function storyOf(article: Article): ReadonlySet<string> {
  const known = STORIES.get(article);
  if (known !== undefined) return known;
  const made = new Set(
    [article.title ?? '', ...leadOf(article).map(({ text }) => text)].flatMap((text) =>
      terms(text).map(({ term }) => term),
    ),
  );
  STORIES.set(article, made);
  return made;
}

/** A figure that says where is of that place only. */
function isThere(article: Article, reading: Reading, index: number, places: ReadonlySet<string>): boolean {
  const place = places.size === 0 ? null : placeOf(reading, index);
  if (place === null) return true;
  const said = slice(article, place);
  const own = terms(said).flatMap(({ term, stop }) => (stop ? [] : [term]));
  if (!/\p{Lu}/u.test(said) || own.some((term) => places.has(term))) return true;
  const story = storyOf(article);
  return own.every((term) => story.has(term)) && [...places].some((term) => story.has(term));
}

/** The figures of a sentence that count what is asked, the widest first; indices into the reading. */
export function figuresMeant(
  article: Article,
  reading: Reading,
  paragraph: number,
  sentence: Extent,
  { effects, victims }: CountAsked,
  places: ReadonlySet<string> = new Set(),
): readonly number[] {
  const wide = effects.includes('casualties') ? [...effects, 'killed', 'injured'] : effects;
  return reading.figures
    .map((figure, index) => ({ figure, index }))
    .filter(
      ({ figure, index }) =>
        figure.span.paragraph === paragraph &&
        overlaps(figure.span, sentence) &&
        wide.includes(figure.effect) &&
        (victims.length === 0 || isVictim(article, figure, victims)) &&
        isThere(article, reading, index, places),
    )
    .sort((a, b) => Number(a.figure.partOf !== null) - Number(b.figure.partOf !== null))
    .map(({ index }) => index);
}
