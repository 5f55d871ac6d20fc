import type { Article } from '../../articles/article.ts';
import { holds, type Span } from '../../articles/span.ts';
import { isDemonym } from '../people/words/peoples.ts';
import type { Speaker } from '../reading.ts';
import { type Cast, isPerson, type Mention, type Spoken } from './cast.ts';
import type { Place } from './drafts.ts';
import { type Pronoun, pronounForWords, pronounOf } from './he-or-she.ts';

interface Known {
  readonly entity: number | null;
  readonly name: string;
}

/** "A spokesman for the line", "the official", "Dona’s sister": one whom the text does not name, and "he" from there on. */
const isSomebody = (words: string, { entity }: Speaker, pronoun: Pronoun): boolean => {
  const own = pronounForWords(words);
  if (entity !== null || (own !== null && own !== pronoun)) return false;
  if (BARE_NAME.test(words)) return !SEVERAL.test(words) && !isDemonym(words.split(' ').at(-1)?.toLowerCase() ?? '');
  return SOMEBODY.test(words) && !/\p{Ll}s(?:\s(?:of|for|in|at|from|with|who)\s|$)/u.test(words);
};

const BARE_NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){0,2}$/u;

/** "Republicans", "Democrats", "Islamists": more than one. */
const SEVERAL = /(?:icans|crats|ists|ians|ese)$/u;

const SOMEBODY =
  /^(?:an?|the|another|one|his|her|their|\p{Lu}[\p{L}-]*['’]s)\s(?:[\p{L}\p{N}][\p{L}\p{N}.-]*\s){0,5}(?:\p{L}*(?:man|woman|person|witness)|official|officer|\p{L}+er|\p{L}+or|\p{L}+ist|diplomat|analyst|expert|resident|student|source|aide|friend)\b/iu;

/** How many characters of titles and roles may stand before a name that is still the subject. */
const TITLES = 60;

/** "Roe’s aide | Tom Reed", "Roe adviser | Tom Reed": the second is the subject. Not "Roe met Reed". */
const LEADS_ON =
  /^(?:['’]s?\s[^,.;]*|['’]s\s(?:\p{Ll}+\s){0,2}\p{Ll}+,\s|\s(?:\p{Ll}+\s)?\p{Ll}*(?:er|or|man|woman|ist|aide|secretary|chief|attorney|ally)\s)$/u;

/** "Unlike Roe, | Reed …", "Not as loud as Roe, | Reed …": the second is the subject. */
const OPENS_ASIDE = /^(?:Not as|As|Like|Unlike|Despite|With|Under|Compared)\s/u;

/** "Roe’s sister wrote", "Roe’s lawyer said": somebody else, whom no name follows. */
const OWNED =
  /^['’]s\s(?:\p{Ll}+\s){0,2}(?:sister|brother|mother|father|wife|husband|son|daughter|family|lawyer|attorney|friend|aide)\s\p{Ll}/u;

/** The person with whom the last sentence begins that begins with one. */
function lastSubject(article: Article, persons: readonly Mention[]): Mention | undefined {
  const textOf = ({ paragraph }: Span) => article.paragraphs[paragraph - 1]?.text ?? '';
  const last = persons.findLast(
    ({ span }) => opensSentence(article, span) && !OWNED.test(textOf(span).slice(span.end, span.end + TITLES)),
  );
  const start = last && sentenceOf(article, last.span)?.start;
  if (last === undefined || start === undefined) return last;
  const text = textOf(last.span);
  const opening = persons.filter(({ span }) => span.start >= start && span.start <= last.span.start);
  return opening.find(({ span }, at) => {
    const next = opening[at + 1];
    if (next === undefined) return true;
    const isAside = OPENS_ASIDE.test(text.slice(start, span.start)) && text.startsWith(', ', span.end);
    return !isAside && !LEADS_ON.test(text.slice(span.end, next.span.start));
  });
}

const sentenceOf = (article: Article, span: Span) =>
  article.paragraphs[span.paragraph - 1]?.sentences.find(({ start, end }) => start <= span.start && span.end <= end);

function opensSentence(article: Article, span: Span): boolean {
  const sentence = sentenceOf(article, span);
  if (sentence === undefined || span.start - sentence.start > TITLES) return false;
  const text = article.paragraphs[span.paragraph - 1]?.text ?? '';
  return !/^(?:he|she|they|it|we)\b/iu.test(text.slice(sentence.start, span.start));
}

/** Who is named in what is said: nobody speaks of himself so, “President Roe is wrong,” he said. */
const toldOf = (cast: Cast, contents: readonly Place[]): ReadonlySet<number> =>
  new Set(
    contents.flatMap((content) =>
      (cast.mentions.get(content.paragraph) ?? []).flatMap(({ span, entity }) => (holds(content, span) ? entity : [])),
    ),
  );

/** Where a sentence begins with the pronoun itself, before `end`: whoever that is stays in the middle, and who is named behind it does not take his place. */
function goesOnAt(article: Article, paragraph: number, end: number, pronoun: Pronoun): number {
  const { text = '', sentences = [] } = article.paragraphs[paragraph - 1] ?? {};
  const opens = pronoun === 'he' ? /^He\b/u : /^She\b/u;
  return (
    sentences.find(({ start }) => start < end && opens.test(text.slice(start, start + 4)))?.start ??
    Number.POSITIVE_INFINITY
  );
}

/** How many paragraphs back somebody is remembered who is not spoken of in between. */
const MEMORY = 3;

/** He or she: the last person who spoke or who begins a sentence, in this paragraph or the few before; never one whom the words name. */
export function whoIs(
  article: Article,
  cast: Cast,
  place: Place,
  spoken: Spoken,
  contents: readonly Place[],
): Known | null {
  const told = toldOf(cast, contents);
  const pronoun = pronounOf((article.paragraphs[place.paragraph - 1]?.text ?? '').slice(place.start, place.end));
  const fits = (entity: number) => isPerson(cast, entity) && !told.has(entity) && cast.mayBe(pronoun, entity);
  let memory = MEMORY;
  for (let paragraph = place.paragraph; paragraph >= 1 && memory >= 0; paragraph--) {
    const end = paragraph === place.paragraph ? place.start : Number.POSITIVE_INFINITY;
    const persons = (cast.mentions.get(paragraph) ?? []).filter(({ span, entity }) => span.end <= end && fits(entity));
    const speaker = spoken.findLast(
      ({ at, words, speaker }) =>
        at.paragraph === paragraph &&
        at.start < end &&
        (speaker.entity === null ? isSomebody(words, speaker, pronoun) : fits(speaker.entity)),
    );
    const subject = lastSubject(article, persons);
    const best = [
      speaker && { at: speaker.at.start, known: speaker.speaker },
      subject && { at: subject.span.start, known: { entity: subject.entity, name: '' } },
    ]
      .flatMap((one) => (one ? [one] : []))
      .sort((a, b) => b.at - a.at)[0];
    const somebody = paragraph === place.paragraph ? somebodyBefore(article, place, pronoun, best?.at ?? -1) : null;
    if (somebody !== null) return { entity: null, name: somebody };
    if (best) return best.known;
    const goesOn = goesOnAt(article, paragraph, end, pronoun);
    const one = new Set(persons.filter(({ span }) => span.start < goesOn).map(({ entity }) => entity));
    const [only] = one;
    if (only !== undefined && one.size === 1) return { entity: only, name: '' };
    if (goesOn === Number.POSITIVE_INFINITY) memory -= 1;
  }
  return namedLater(article, cast, place, pronoun);
}

const SOMEBODY_OPENS = {
  he: /^(?:An?|One|The|Another)\s(?<who>(?:\p{Ll}[\p{L}-]*\s){0,2}(?:man|boy|father|policeman|gunman))\b/u,
  she: /^(?:An?|One|The|Another)\s(?<who>(?:\p{Ll}[\p{L}-]*\s){0,2}(?:woman|girl|mother|policewoman))\b/u,
} as const;

/** "A woman with a gun came in. … | She said …": one whom the text does not name begins a sentence behind all others. Not behind "The woman, Ama Osei,". */
function somebodyBefore(article: Article, place: Place, pronoun: Pronoun, after: number): string | null {
  const { text = '', sentences = [] } = article.paragraphs[place.paragraph - 1] ?? {};
  const opens = SOMEBODY_OPENS[pronoun];
  const last = sentences.findLast(
    ({ start, end }) => end <= place.start && opens.test(text.slice(start, start + LONGEST)),
  );
  return last !== undefined && last.start > after
    ? (opens.exec(text.slice(last.start, last.start + LONGEST))?.groups?.who ?? null)
    : null;
}

const LONGEST = 60;

/** How many paragraphs a story that opens with "he" may keep his name back. */
const SUSPENSE = 8;

/** “In my dreams I run,” he said. – at an article's start, before any person is named: the first who begins a sentence behind. */
function namedLater(article: Article, cast: Cast, place: Place, pronoun: Pronoun): Known | null {
  if (place.paragraph > SUSPENSE) return null;
  for (let paragraph = 1; paragraph <= place.paragraph + SUSPENSE; paragraph++) {
    for (const { span, entity } of cast.mentions.get(paragraph) ?? []) {
      if (!isPerson(cast, entity)) continue;
      const isBehind = paragraph > place.paragraph || (paragraph === place.paragraph && span.start >= place.end);
      if (!isBehind) return null;
      if (opensSentence(article, span)) return cast.mayBe(pronoun, entity) ? { entity, name: '' } : null;
    }
  }
  return null;
}
