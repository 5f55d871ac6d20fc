import type { Answer, Part } from '../answer/answer.ts';
import { articleHead } from '../answer/article-part.ts';
import { words } from '../answer/words.ts';
import type { Article } from '../articles/article.ts';
import { cite, type Span } from '../articles/span.ts';
import { aboutTest } from '../coverage/about.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Section as SectionName } from '../store/ports.ts';
import { saidAlready } from './echoes.ts';
import { type FreshArticle, type Left, type Line, type Memory, type News, newsSince } from './news.ts';
import {
  changedTolls,
  figuresOf,
  joined,
  type Matter,
  NOTHING,
  newDisputes,
  newFigures,
  newNames,
  newVoices,
  type Section,
  under,
} from './sections.ts';
import { addsTo, rankedLines, type Story, storiesOf } from './stories.ts';

export interface DigestWish {
  /** `channel:123`. */
  readonly place: string;
  readonly about: string | null;
  readonly sections: readonly SectionName[];
  readonly horizon: number;
}

export type WhyLeft = Left['why'] | 'not about it' | 'told in other words before' | 'not among the most telling';

export interface Digest {
  readonly answer: Answer;
  /** Fingerprints of the passages shown. */
  readonly shown: readonly string[];
  readonly horizon: number;
  readonly isEmpty: boolean;
  /** How many sentences were left out, by reason. */
  readonly left: ReadonlyMap<WhyLeft, number>;
}

const MOST_STORIES = 6;
const MOST_LINES = 3;
const MOST_CHANGED = 3;
const CORRECTS =
  /^\W*(?:correction|corrections and clarifications|clarification|editor['’]s note|an earlier version)\b/iu;

interface Work {
  readonly coverage: Coverage;
  readonly news: News;
  readonly fits: (span: Span) => boolean;
  readonly isOld: (article: string) => boolean;
  readonly left: Map<WhyLeft, number>;
}

const count = ({ left }: Work, why: WhyLeft, by = 1): void => void left.set(why, (left.get(why) ?? 0) + by);

const passage = (article: Article, { span }: Line): Part => ({
  type: 'passage',
  citation: cite(article, span),
  highlights: [],
});

/** The most telling new lines that no older article has in other dress; looked up only as far as they are needed. */
function tellingLines(work: Work, story: Story, taken: ReadonlySet<string>, most: number): readonly Line[] {
  const lines: Line[] = [];
  for (const { line, alone } of rankedLines(work.coverage, story)) {
    if (lines.length === most || (!alone && lines.length === 0)) break;
    if (taken.has(line.fingerprint) || !addsTo(lines, line)) continue;
    if (saidAlready(work.coverage, line, work.isOld)) count(work, 'told in other words before');
    else lines.push(line);
  }
  return lines;
}

/** Outlets of the other articles, each once; where none is stated, the article's id. */
function othersOf({ articles }: Story, lead: Article): string {
  const names = articles.map(({ article }) => article.outlet ?? article.id);
  return [...new Set(names)].filter((name) => name !== (lead.outlet ?? lead.id)).join(', ');
}

function storySection(work: Work, story: Story, taken: ReadonlySet<string>): Section {
  const lines = tellingLines(work, story, taken, MOST_LINES);
  const [first] = lines;
  const home = (line: Line) => story.articles.find(({ article }) => article.id === line.span.article)?.article;
  const lead = first && home(first);
  if (lead === undefined) return NOTHING;
  const others = othersOf(story, lead);
  const passages = lines.flatMap((line) => {
    const article = home(line);
    return article === undefined ? [] : [passage(article, line)];
  });
  const also: readonly Part[] = others === '' ? [] : [{ type: 'note', text: words.digest.alsoTold(others) }];
  return { parts: [articleHead(lead), ...passages, ...also], shown: lines.map(({ fingerprint }) => fingerprint) };
}

const newestIn = ({ articles }: Story): string =>
  articles.reduce((newest, { article: { published = '' } }) => (published > newest ? published : newest), '');

/** Told by the most outlets first, then the newest, then as they came. */
const byWeight = (a: Story, b: Story): number =>
  b.articles.length - a.articles.length || (newestIn(a) < newestIn(b) ? 1 : newestIn(a) > newestIn(b) ? -1 : 0);

function stories(work: Work, fresh: readonly FreshArticle[], taken: ReadonlySet<string>): Section {
  const all = [...storiesOf(work.coverage, fresh)].sort(byWeight);
  const told: Section[] = [];
  let more = 0;
  for (const story of all) {
    if (told.length === MOST_STORIES) {
      more += 1;
      continue;
    }
    const section = storySection(work, story, taken);
    if (section.parts.length > 0) told.push(section);
  }
  const rest: Section =
    more === 0 ? NOTHING : { parts: [{ type: 'note', text: words.digest.moreStories(more) }], shown: [] };
  return joined([...told, rest]);
}

/** Articles that were here before in other words: what they say now, corrections first. */
function changes(work: Work, changed: readonly FreshArticle[], taken: ReadonlySet<string>): Section {
  const sections = changed.flatMap((fresh): readonly Section[] => {
    const corrections = fresh.lines.filter(({ text }) => CORRECTS.test(text));
    const telling = tellingLines(work, { articles: [fresh] }, taken, 2);
    const lines = [...corrections, ...telling.filter((line) => !corrections.includes(line))].slice(0, 2);
    if (lines.length === 0) return [];
    const parts = [articleHead(fresh.article), ...lines.map((line) => passage(fresh.article, line))];
    return [{ parts, shown: lines.map(({ fingerprint }) => fingerprint) }];
  });
  return under(words.digest.changedArticles, joined(sections.slice(0, MOST_CHANGED)));
}

function onlyFitting(work: Work): readonly FreshArticle[] {
  return work.news.articles.map((fresh) => {
    const lines = fresh.lines.filter(({ span }) => work.fits(span));
    count(work, 'not about it', fresh.lines.length - lines.length);
    return { ...fresh, lines };
  });
}

/** Each section sees what the sections before it have shown. */
function sectionsFor(work: Work, fresh: readonly FreshArticle[], wanted: ReadonlySet<SectionName>): Section {
  const figures = wanted.has('figures') ? figuresOf({ ...work, fresh }) : [];
  const matter = (taken: readonly Section[]): Matter => ({ ...work, fresh, taken: new Set(joined(taken).shown) });
  const tolls = changedTolls(matter([]), figures);
  const taken = new Set(tolls.shown);
  const told = wanted.has('stories')
    ? stories(
        work,
        fresh.filter(({ changed, lines }) => !changed && lines.length > 0),
        taken,
      )
    : NOTHING;
  const changed = changes(
    work,
    fresh.filter((one) => one.changed),
    new Set([...taken, ...told.shown]),
  );
  const before = [tolls, told, changed];
  const counted = newFigures(matter(before), figures);
  const voices = wanted.has('voices') ? newVoices(matter([...before, counted])) : NOTHING;
  const disputes = wanted.has('disputes') ? newDisputes(matter([...before, counted, voices])) : NOTHING;
  const names = wanted.has('names') ? newNames(matter(before)) : NOTHING;
  return joined([told, tolls, counted, voices, disputes, changed, names]);
}

/** What is new for a place, in the coverage's own words. Pure: the same coverage, memory and wish give the same digest. */
export function composeDigest(coverage: Coverage, memory: Memory, wish: DigestWish): Digest {
  const news = newsSince(coverage, memory, wish.place, wish.horizon);
  const here = new Set(news.articles.map(({ article }) => article.id));
  const fits = wish.about === null ? () => true : aboutTest(coverage, wish.about);
  const work: Work = { coverage, news, fits, isOld: (article) => !here.has(article), left: new Map() };
  for (const { why } of news.left) count(work, why);
  const fresh = onlyFitting(work).filter(({ lines }) => lines.length > 0);
  const { parts, shown } = sectionsFor(work, fresh, new Set(wish.sections));
  const lines = fresh.reduce((sum, one) => sum + one.lines.length, 0);
  count(work, 'not among the most telling', Math.max(0, lines - new Set(shown).size));
  return {
    answer: { state: parts.length > 0 ? 'supported' : 'not-covered', parts },
    shown: [...new Set(shown)],
    horizon: news.horizon,
    isEmpty: parts.every(({ type }) => type === 'choice' || type === 'heading' || type === 'note'),
    left: new Map([...work.left].filter(([, sentences]) => sentences > 0)),
  };
}
