import type { Answer, Part } from '../answer/answer.ts';
import { articleHead } from '../answer/article-part.ts';
import { words } from '../answer/words.ts';
import type { Article } from '../articles/article.ts';
import { cite, type Span } from '../articles/span.ts';
import { aboutTest } from '../coverage/about.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Section as SectionName } from '../store/ports/schedules.ts';
import { type LeftOut, leftOut } from './left-out.ts';
import { corrects, type FreshArticle, type Line, type Memory, type News, newsSince } from './news.ts';
import { isAmong, isOldHat, joined, type Matter, NOTHING, type Section, under, type WhyTaken } from './section.ts';
import { changedTolls, figuresOf, newDisputes, newFigures } from './sections.ts';
import { addsTo, rankedLines, type Story, storiesOf } from './stories.ts';
import { newNames, newVoices } from './who.ts';

export interface DigestWish {
  /** `channel:123`. */
  readonly place: string;
  readonly about: string | null;
  readonly sections: readonly SectionName[];
  readonly horizon: number;
}

export interface Digest {
  readonly answer: Answer;
  /** Fingerprints of the passages shown. */
  readonly shown: readonly string[];
  readonly horizon: number;
  readonly isEmpty: boolean;
  /** Why each part is there; headings and names have none. */
  readonly why: ReadonlyMap<Part, WhyTaken>;
  /** So many of the sentences that came in and are not shown, each with the reason, and how many more there are: worked out for whoever asks. */
  readonly left: (most: number) => LeftOut;
}

const MOST_STORIES = 6;
const MOST_LINES = 3;
const MOST_CHANGED = 3;

interface Work {
  readonly coverage: Coverage;
  readonly news: News;
  readonly fits: (span: Span) => boolean;
  readonly isOld: (article: string) => boolean;
}

const passage = (article: Article, { span }: Line): Part => ({
  type: 'passage',
  citation: cite(article, span),
  highlights: [],
});

/** The most telling new lines that no older article has in other dress; looked up only as far as they are needed. */
function tellingLines(work: Work, story: Story, taken: readonly Line[], most: number): readonly Line[] {
  const lines: Line[] = [];
  for (const { line, alone } of rankedLines(work.coverage, story)) {
    if (lines.length === most || !alone) break;
    if (!isAmong(taken, line) && addsTo(lines, line) && !isOldHat(work, line)) lines.push(line);
  }
  return lines;
}

/** Outlets of the other articles, each once; where none is stated, the article's id. */
function othersOf({ articles }: Story, lead: Article): string {
  const names = articles.map(({ article }) => article.outlet ?? article.id);
  return [...new Set(names)].filter((name) => name !== (lead.outlet ?? lead.id)).join(', ');
}

/** Lines under the article that tells the first of them. */
function told(lines: readonly Line[], articles: readonly Article[], why: (line: Line) => WhyTaken): Section {
  const home = (line: Line) => articles.find(({ id }) => id === line.span.article);
  const lead = lines[0] && home(lines[0]);
  if (lead === undefined) return NOTHING;
  const passages = lines.flatMap((line) => {
    const article = home(line);
    return article === undefined ? [] : [[passage(article, line), why(line)] as const];
  });
  return { parts: [articleHead(lead), ...passages.map(([part]) => part)], shown: lines, reasons: passages };
}

function storySection(work: Work, story: Story, taken: readonly Line[]): Section {
  const articles = story.articles.map(({ article }) => article);
  const lines = tellingLines(work, story, taken, MOST_LINES);
  const section = told(lines, articles, () => 'most telling of its story');
  const lead = articles.find(({ id }) => id === lines[0]?.span.article);
  const others = lead === undefined ? '' : othersOf(story, lead);
  if (others === '') return section;
  return { ...section, parts: [...section.parts, { type: 'note', text: words.digest.alsoTold(others) }] };
}

const newestIn = ({ articles }: Story): string =>
  articles.reduce((newest, { article: { published = '' } }) => (published > newest ? published : newest), '');

/** Told by the most outlets first, then the newest, then as they came. */
const byWeight = (a: Story, b: Story): number =>
  b.articles.length - a.articles.length || (newestIn(a) < newestIn(b) ? 1 : newestIn(a) > newestIn(b) ? -1 : 0);

function stories(work: Work, fresh: readonly FreshArticle[], taken: readonly Line[]): Section {
  const all = [...storiesOf(work.coverage, fresh)].sort(byWeight);
  const sections: Section[] = [];
  let more = 0;
  for (const story of all) {
    if (sections.length === MOST_STORIES) {
      more += 1;
      continue;
    }
    const section = storySection(work, story, [...taken, ...joined(sections).shown]);
    if (section.parts.length > 0) sections.push(section);
  }
  if (more === 0) return joined(sections);
  return joined([...sections, { ...NOTHING, parts: [{ type: 'note', text: words.digest.moreStories(more) }] }]);
}

/** Corrections, wherever they stand, and what articles say now that were here before in other words. */
function changes(work: Work, fresh: readonly FreshArticle[], taken: readonly Line[]): Section {
  const sections = fresh.map((one): Section => {
    const corrections = one.lines.filter(({ text }) => corrects(text));
    const telling = one.changed ? tellingLines(work, { articles: [one] }, taken, 2) : [];
    const lines = [...corrections, ...telling.filter((line) => !corrections.includes(line))].slice(0, 2);
    const why = ({ text }: Line) => (corrects(text) ? 'a correction' : 'changed since it was first read');
    return told(lines, [one.article], why);
  });
  const some = sections.filter(({ parts }) => parts.length > 0).slice(0, MOST_CHANGED);
  return under(words.digest.changedArticles, joined(some));
}

const onlyFitting = ({ news, fits }: Work): readonly FreshArticle[] =>
  news.articles.map((fresh) => ({ ...fresh, lines: fresh.lines.filter(({ span }) => fits(span)) }));

/** Each section sees what the sections before it have shown. */
function sectionsFor(work: Work, fresh: readonly FreshArticle[], wanted: ReadonlySet<SectionName>): Section {
  const figures = wanted.has('figures') ? figuresOf({ ...work, fresh }) : [];
  const matter = (taken: readonly Section[]): Matter => ({ ...work, fresh, taken: joined(taken).shown });
  const tolls = changedTolls(matter([]), figures);
  const changed = changes(work, fresh, tolls.shown);
  const untold = fresh.filter((one) => !one.changed && one.lines.length > 0);
  const story = wanted.has('stories') ? stories(work, untold, [...tolls.shown, ...changed.shown]) : NOTHING;
  const before = [tolls, changed, story];
  const counted = newFigures(matter(before), figures);
  const voices = wanted.has('voices') ? newVoices(matter([...before, counted])) : NOTHING;
  const disputes = wanted.has('disputes') ? newDisputes(matter([...before, counted, voices])) : NOTHING;
  const names = wanted.has('names') ? newNames(matter(before)) : NOTHING;
  return joined([story, tolls, counted, voices, disputes, changed, names]);
}

/** What is new for a place, in the coverage's own words. Pure: the same coverage, memory and wish give the same digest. */
export function composeDigest(coverage: Coverage, memory: Memory, wish: DigestWish): Digest {
  const news = newsSince(coverage, memory, wish.place, wish.horizon);
  const here = new Set(news.articles.map(({ article }) => article.id));
  const fits = wish.about === null ? () => true : aboutTest(coverage, wish.about);
  const work: Work = { coverage, news, fits, isOld: (article) => !here.has(article) };
  const fresh = onlyFitting(work).filter(({ lines }) => lines.length > 0);
  const { parts, shown, reasons } = sectionsFor(work, fresh, new Set(wish.sections));
  return {
    answer: { state: parts.length > 0 ? 'supported' : 'not-covered', parts },
    shown: [...new Set(shown.map(({ fingerprint }) => fingerprint))],
    horizon: news.horizon,
    isEmpty: parts.every(({ type }) => type === 'choice' || type === 'heading' || type === 'note'),
    why: new Map(reasons),
    left: (most) => leftOut(work, shown, most),
  };
}
