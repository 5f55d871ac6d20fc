import type { Span } from '../../articles/span.ts';
import type { HappeningFind, Precision, When } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { incidentsIn } from '../figures/words/incidents.ts';
import { isNamedAt, mentionsByArticle, paragraphKey, placesNaming } from '../topics/mentions.ts';
import { readTopic } from '../topics/topic.ts';
import type { Portrait } from '../worked-out.ts';
import { happeningTable } from './happening-table.ts';
import { mergeSteps } from './same-event.ts';

/** Something that happened, with every article that reports it. */
export interface CoveredEvent {
  readonly span: Span;
  readonly when: When;
  /** The same in other articles. */
  readonly also: readonly Span[];
  /** How much it is about what was asked and how firmly it is told; larger is better. */
  readonly weight: number;
}

export interface TimelineAsked {
  readonly about?: string | undefined;
  /** ISO days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Timeline {
  /** In order of time. */
  readonly dated: readonly CoveredEvent[];
  /** In corpus and reading order. */
  readonly undated: readonly CoveredEvent[];
  /** Dated events about the topic that lie outside of the days asked for, in order of time. */
  readonly outside: readonly CoveredEvent[];
}

const ENOUGH = 0.6;

/** The events of the whole coverage that are about something, within some days. */
export function timelineOf(coverage: Coverage, { about, from, to }: TimelineAsked): Timeline {
  const { worked } = coverage;
  const named = (what: string) => (whole: Coverage) => mergedSteps(whole, mostTelling(...aboutIt(whole, what)));
  const events = about === undefined ? worked.table(everyEvent) : worked.forQuestion(`events ${about}`, named(about));
  const dated = events.filter(({ when }) => 'from' in when).sort(byTime);
  const inside = dated.filter(({ when }) => meets(when, from, to));
  return {
    dated: inside,
    outside: dated.filter((event) => !inside.includes(event)),
    undated: events.filter(({ when }) => 'unresolved' in when && meets(when, from, to)),
  };
}

/** Whether the event can lie within the days: a dated one touches them, an open one is not proven to lie outside. */
function meets(when: When, from: string | undefined, to: string | undefined): boolean {
  const first = 'from' in when ? when.from : when.notBefore;
  const last = 'from' in when ? when.to : when.notAfter;
  return (
    (from === undefined || last === undefined || last >= from) &&
    (to === undefined || first === undefined || first <= to)
  );
}

const start = ({ when }: CoveredEvent): string => ('from' in when ? when.from : '');
const end = ({ when }: CoveredEvent): string => ('from' in when ? when.to : '');

const byTime = (a: CoveredEvent, b: CoveredEvent): number => compare(start(a), start(b)) || compare(end(a), end(b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reports beyond these, the least telling first, are left out before they are compared with one another. */
const MOST_REPORTS = 300;

function mergedSteps({ worked }: Coverage, told: readonly Weighed[]): Steps<readonly CoveredEvent[]> {
  const { all, terms } = worked.table(happeningTable);
  const wordsOf = (number: number) => (terms[number] ?? '').split(' ').filter((term) => term !== '');
  return mergeSteps(
    told.flatMap(({ number, weight }) => {
      const happening = all[number];
      if (happening === undefined) return [];
      const { span, when } = happening;
      const words = wordsOf(number);
      return [{ event: { span, when, also: [], weight }, terms: new Set(words), incidents: incidentsIn(words) }];
    }),
  );
}

const A_STEP = 1_000;

/** What a question without a subject asks for, the reports put together. */
export function* everyEvent(coverage: Coverage): Steps<readonly CoveredEvent[]> {
  const { all } = coverage.worked.table(happeningTable);
  const told: Weighed[] = [];
  for (const [number, happening] of all.entries()) {
    if (happening !== undefined) told.push({ number, weight: firmness(happening) });
    if (number % A_STEP === 0) yield;
  }
  const most = mostTelling(told);
  yield;
  return yield* mergedSteps(coverage, most);
}

/** Which of all happenings, and how much it is about what was asked and how firmly it is told. */
interface Weighed {
  readonly number: number;
  readonly weight: number;
}

const byNumber = (a: Weighed, b: Weighed): number => a.number - b.number;

/** The most telling of some lists together, each in the order of its numbers. */
function mostTelling(...lists: readonly (readonly Weighed[])[]): readonly Weighed[] {
  const weights = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) for (const { weight } of list) weights[at++] = weight;
  weights.sort();
  const least = weights[Math.max(0, weights.length - MOST_REPORTS)] ?? 0;
  return lists
    .flatMap((list) => firstWith(list, least))
    .sort(byNumber)
    .slice(0, MOST_REPORTS);
}

function firstWith(list: readonly Weighed[], least: number): readonly Weighed[] {
  const first: Weighed[] = [];
  for (const one of list) {
    if (first.length === MOST_REPORTS) break;
    if (one.weight >= least) first.push(one);
  }
  return first;
}

/** What happens in the paragraphs that name an entity: what names it in so many words, and the numbers of the rest. */
interface Beside {
  readonly named: readonly Weighed[];
  readonly others: readonly number[];
}

const happeningsBeside: Portrait<Beside> = function* ({ worked }, entity) {
  const { all, byPlace } = worked.table(happeningTable);
  const mentions = worked.portrait(mentionsByArticle, entity);
  const named: Weighed[] = [];
  const others: number[] = [];
  for (const place of worked.portrait(placesNaming, entity)) {
    for (const number of byPlace.get(place) ?? []) {
      const happening = all[number];
      if (happening !== undefined && isNamedAt(mentions, happening.span))
        named.push({ number, weight: firmness(happening) });
      else others.push(number);
    }
    yield;
  }
  return { named: named.sort(byNumber), others };
};

/** What is about something: what names just that, then what else says enough of it. */
function aboutIt(coverage: Coverage, about: string): readonly [readonly Weighed[], readonly Weighed[]] {
  const { all, terms, byPlace } = coverage.worked.table(happeningTable);
  const topic = readTopic(coverage, about);
  const [only] = topic.whole;
  const besides = new Map(topic.meant.map((entity) => [entity, coverage.worked.portrait(happeningsBeside, entity)]));
  const sure = only && besides.get(only);
  const near = new Uint8Array(all.length);
  for (const [entity, { named, others }] of besides) {
    for (const number of others) near[number] = 1;
    if (entity !== only) for (const { number } of named) near[number] = 1;
  }
  for (const hit of topic.hits()) for (const number of byPlace.get(paragraphKey(hit)) ?? []) near[number] = 1;
  const named = sure?.named ?? [];
  for (const { number } of named) near[number] = 0;
  // What is left names nobody whom alone all of it means.
  const shareOf = topic.whole.length === 1 ? topic.shareWithout : topic.shareIn;
  const rest: Weighed[] = [];
  for (let number = near.indexOf(1); number >= 0; number = near.indexOf(1, number + 1)) {
    const happening = all[number];
    const share = happening === undefined ? 0 : shareOf(happening.span, terms[number] ?? '');
    if (happening !== undefined && share >= ENOUGH) rest.push({ number, weight: share * firmness(happening) });
  }
  return [named, rest];
}

const PRECISE: Readonly<Record<Precision, number>> = {
  time: 4,
  day: 4,
  week: 3.5,
  month: 3,
  season: 2.5,
  quarter: 2.5,
  year: 2,
  interval: 2,
  decade: 1,
  century: 0.5,
};

/** A dated deed by somebody named tells more than a vague one. */
function firmness({ when, rule, participants, place }: HappeningFind): number {
  const time = 'from' in when ? PRECISE[when.precision] : when.notBefore === undefined ? 1 : 1.5;
  const told = rule === 'dated-verb' || rule === 'chronicle' ? 1.5 : 1;
  return time * told * (participants.length > 0 ? 1.4 : 1) * (place === null ? 1 : 1.2);
}
