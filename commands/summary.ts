import type { Answer, Part } from '../src/answer/answer.ts';
import { articleHead } from '../src/answer/article-part.ts';
import { figurePart } from '../src/answer/figure-part.ts';
import { quotePart } from '../src/answer/quote-part.ts';
import { words } from '../src/answer/words.ts';
import type { Article } from '../src/articles/article.ts';
import { cite, type Span } from '../src/articles/span.ts';
import { type DateRange, defineCommand } from '../src/command/command.ts';
import { aboutTest, articlesAbout } from '../src/coverage/about.ts';
import { articlesCalled } from '../src/coverage/article-lookup.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { namesNewIn } from '../src/coverage/new-names.ts';
import { newestFirst, newestOf } from '../src/coverage/newest-first.ts';
import { tellingSentences } from '../src/coverage/telling.ts';
import type { Steps } from '../src/coverage/worked-out.ts';

const MOST_ARTICLES = 8;
const MOST = { sentences: 3, figures: 3, voices: 2, names: 4 } as const;

/** `terms`: those of the span, where they are known. */
type Fits = (span: Span, terms?: ReadonlySet<string>) => boolean;

const heading = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.length === 0 ? [] : [{ type: 'heading', text }, ...parts];

const holds = (sentence: Span, { paragraph, start }: Span): boolean =>
  sentence.paragraph === paragraph && sentence.start <= start && start < sentence.end;

const placeOf = ({ paragraph, start }: Span): string => `${paragraph}:${start}`;

function figuresOf(coverage: Coverage, article: Article, fits: Fits): readonly Part[] {
  const reading = coverage.readings.get(article.id);
  if (reading === undefined) return [];
  const wholes = reading.figures.flatMap(({ partOf, span }, index) =>
    partOf === null && fits(span) ? [figurePart(article, reading, index)] : [],
  );
  // One a sentence: the reader sees the others in it.
  const bySentence = new Map(wholes.map((part) => [placeOf(part.citation), part] as const).reverse());
  return [...bySentence.values()].reverse().slice(0, MOST.figures);
}

/** One quotation a speaker, in marks. */
function voicesOf(coverage: Coverage, article: Article, fits: Fits): readonly Part[] {
  const quotes = coverage.readings.get(article.id)?.quotes ?? [];
  const spoken = quotes.filter(({ kind, speaker, spans }) => kind === 'direct' && speaker !== null && fits(spans[0]));
  const bySpeaker = new Map(spoken.map((quote) => [quote.speaker?.name, quote] as const).reverse());
  return [...bySpeaker.values()]
    .reverse()
    .slice(0, MOST.voices)
    .map((quote) => quotePart(article, quote));
}

const namesOf = (coverage: Coverage, article: Article): readonly Part[] =>
  namesNewIn(coverage, article)
    .slice(0, MOST.names)
    .map((entity) => ({ type: 'choice', label: words.whoIs(entity), command: 'who', options: { name: entity.name } }));

function partsOf(coverage: Coverage, article: Article, fits: Fits): readonly Part[] {
  const sentences = tellingSentences(coverage, article, MOST.sentences, fits);
  if (sentences.length === 0) return [];
  // A sentence is shown once, whatever else there is to say of it.
  const isLeft: Fits = (span, terms) => fits(span, terms) && !sentences.some((sentence) => holds(sentence, span));
  return [
    articleHead(article),
    ...sentences.map((span): Part => ({ type: 'passage', citation: cite(article, span), highlights: [] })),
    ...heading(words.figuresReported, figuresOf(coverage, article, isLeft)),
    ...heading(words.whoSpoke, voicesOf(coverage, article, isLeft)),
    ...heading(words.newNames, namesOf(coverage, article)),
  ];
}

interface Asked {
  readonly since: DateRange | undefined;
  readonly about: string | undefined;
  readonly called: string | undefined;
}

interface Chosen {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Our words on those that cannot be placed. */
  readonly notes: readonly Part[];
}

/** Those called so that may tell of it, newest first. */
function named(coverage: Coverage, called: string | undefined, about: string | undefined): readonly Article[] {
  const near = about === undefined ? coverage.worked.table(newestFirst).articles : articlesAbout(coverage, about);
  if (called === undefined) return near;
  const ids = new Set(articlesCalled(coverage, called).map(({ id }) => id));
  return about === undefined ? newestOf(coverage, ids) : near.filter(({ id }) => ids.has(id));
}

function chosen(coverage: Coverage, { since, about, called }: Asked): Chosen {
  const articles = named(coverage, called, about);
  if (since === undefined) return { articles, notes: [] };
  const all = called === undefined ? coverage.articles : articlesCalled(coverage, called);
  const undated = all.filter(({ published }) => published === undefined).length;
  return {
    articles: articles.filter(({ published }) => published !== undefined && published.slice(0, 10) >= since.from),
    notes: undated === 0 ? [] : [{ type: 'note', text: words.undatedLeftOut(words.articles(undated)) }],
  };
}

interface Told {
  readonly told: readonly (readonly Part[])[];
  readonly left: number;
}

/** What the first articles tell that have something to tell, a step for each, and how many behind them were not opened. */
function* tellFirst(articles: readonly Article[], tell: (article: Article) => readonly Part[]): Steps<Told> {
  const told: (readonly Part[])[] = [];
  let opened = 0;
  for (const article of articles) {
    if (told.length === MOST_ARTICLES) break;
    opened += 1;
    yield;
    const parts = tell(article);
    if (parts.length > 0) told.push(parts);
  }
  return { told, left: articles.length - opened };
}

/** The most telling sentences of the articles, verbatim, grouped by article, newest first. */
export default defineCommand({
  data: {
    name: 'summary',
    description: 'The most telling sentences of the articles, with the figures, voices and names in them',
    options: {
      since: { type: 'date', description: 'Only articles published on or after this day' },
      about: { type: 'text', description: 'Only what mentions this name, place or subject', suggest: 'topic' },
      article: { type: 'text', description: 'One article, by its title, its file or its outlet', suggest: 'article' },
    },
  },
  execute({ since, about, article: called }, { coverage }): Answer {
    const { articles, notes } = chosen(coverage, { since, about, called });
    const fits = about === undefined ? () => true : aboutTest(coverage, about);
    const { told, left } = coverage.worked.forQuestion('told', (whole) =>
      tellFirst(articles, (article) => partsOf(whole, article, fits)),
    );
    if (told.length === 0)
      return {
        state: 'not-covered',
        parts: [
          { type: 'note', text: words.nothingToSummarise({ since: since?.typed, about, article: called }) },
          ...notes,
        ],
      };
    const more: readonly Part[] = left > 0 ? [{ type: 'note', text: words.more(left, 'articles') }] : [];
    return { state: 'supported', parts: [...told.flat(), ...notes, ...more] };
  },
});
