import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import { type Span, spanIn } from '../../articles/span.ts';
import type { Figure, Reading } from '../reading.ts';
import { type Said, saidIn } from './attribution.ts';
import type { Count } from './counts.ts';
import type { Claims, Link } from './links.ts';
import { nearest } from './nearest.ts';
import { perpetratorOf } from './perpetrators.ts';
import { placesIn } from './places.ts';
import type { Scene } from './scene.ts';
import { scopeOf } from './scope.ts';
import type { Sum } from './sums.ts';

export type Known = Pick<Reading, 'names' | 'entities' | 'roles' | 'dates' | 'quotes'>;

/** A date of this sentence with its place in `known.dates`. */
export interface Dated extends Extent {
  readonly index: number;
}

/** One sentence with what the earlier steps found in it. */
export interface Setting {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly scene: Scene;
  readonly claims: Claims;
  readonly sums: readonly Sum[];
  readonly known: Known;
  readonly dates: readonly Dated[];
  readonly places: readonly Extent[];
  readonly said: readonly Said[];
}

export const extentOf = ({ tokens }: Scene, from: number, to: number): Extent => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

export function settingOf(
  article: Article,
  paragraph: Paragraph,
  scene: Scene,
  claims: Claims,
  sums: readonly Sum[],
  known: Known,
  dates: readonly Dated[],
): Setting {
  const { tokens } = scene;
  return { article, paragraph, scene, claims, sums, known, dates, places: placesIn(tokens), said: saidIn(tokens) };
}

/** Who is counted: its own noun, else that of the count before ("12 policemen were killed and 30 wounded"). */
function victimOf({ scene, claims }: Setting, link: Link): Extent | null {
  const own = link.noun ?? link.count.noun;
  if (own !== null) return extentOf(scene, own.from, own.to);
  let earlier: Count | null = null;
  for (const count of scene.counts) {
    if (count.from >= link.count.from) break;
    if (claims.has(count) && claims.get(count)?.partOf === undefined && count.noun !== null && count.sort !== 'attacks')
      earlier = count;
  }
  const noun = earlier === null ? null : (claims.get(earlier)?.noun ?? earlier.noun);
  return noun === null ? null : extentOf(scene, noun.from, noun.to);
}

const covers = (outer: Extent, inner: Extent): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What somebody says of it: only what stands inside those words belongs to what happened, not "said on Friday". */
const reported = ({ said }: Setting, anchor: Extent): Extent | null =>
  said.findLast((one) => one.verb && covers(one, anchor)) ?? null;

function dateOf(setting: Setting, anchor: Extent): number | null {
  const words = reported(setting, anchor);
  const own = words === null ? setting.dates : setting.dates.filter((date) => covers(words, date));
  return nearest(own, anchor)?.index ?? null;
}

function placeOf(setting: Setting, anchor: Extent): Extent | null {
  const words = reported(setting, anchor);
  const own = words === null ? [] : setting.places.filter((place) => covers(words, place));
  return nearest(own, anchor) ?? nearest(setting.places, anchor);
}

function speakerOf({ said, known, article, paragraph }: Setting, anchor: Extent): Span | null {
  const by = said
    .filter(
      (one) =>
        one.start <= anchor.start && anchor.end <= one.end && !(one.by.start < anchor.end && anchor.start < one.by.end),
    )
    .at(-1)?.by;
  if (by !== undefined) return spanIn(article, paragraph, by);
  const quote = known.quotes.find(({ spans }) =>
    spans.some((span) => span.paragraph === paragraph.number && span.start <= anchor.start && anchor.end <= span.end),
  );
  return quote?.speaker?.span ?? null;
}

const RUNNING = /^(?:feared|preliminary|initial|rising|rises|climbs|climbing|mounting)$/;

/** "so far", "the toll rose to": more may follow. */
function isRunning({ scene: { tokens } }: Setting, link: Link): boolean {
  if (link.running === true) return true;
  const near = tokens.slice(Math.max(0, link.count.from - 12), link.count.to + 12).map(({ low }) => low);
  return near.some((low, at) => RUNNING.test(low) || (low === 'so' && near[at + 1] === 'far'));
}

/** The figure as the reading holds it, its whole not yet resolved to an index. */
export function figureOf(setting: Setting, link: Link): Figure {
  const { scene, article, paragraph, known } = setting;
  const { count } = link;
  const sum = setting.sums.find(({ second }) => second === link);
  const from = sum?.first.count.from ?? count.from;
  const extent = extentOf(scene, from, count.to);
  const anchor = extentOf(scene, Math.min(count.from, link.said.from), Math.max(count.to, link.said.to));
  const spanned = (one: Extent | null) =>
    one === null || one.end <= one.start ? null : spanIn(article, paragraph, one);
  const date = dateOf(setting, anchor);
  const first = sum?.first.count.noun;
  const victim = first ? extentOf(scene, first.from, count.to) : victimOf(setting, link);
  const dated = date === null ? null : (known.dates[date] ?? null);
  return {
    span: spanIn(article, paragraph, extent),
    rule: link.rule,
    effect: link.effect,
    number: sum ? 1 + (count.number ?? 0) : count.number,
    max: count.max,
    ...(sum ? { sumOf: [1, count.number ?? 0] } : {}),
    qualifier: count.qualifier,
    victim: link.effect === 'attacks' ? null : spanned(victim),
    place: spanned(placeOf(setting, anchor)),
    date,
    perpetrator: spanned(perpetratorOf(scene, link)),
    attributedTo: speakerOf(setting, extent),
    scope: scopeOf(scene, link, dated),
    running: isRunning(setting, link),
    partOf: null,
  };
}
