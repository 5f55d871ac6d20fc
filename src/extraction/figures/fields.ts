import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import { holds, overlaps, type Span, slice, spanIn } from '../../articles/span.ts';
import type { Figure } from '../reading.ts';
import { type Said, saidIn } from './attribution.ts';
import type { Count } from './counts.ts';
import type { Around, Known } from './known.ts';
import type { Claims, Link } from './links.ts';
import { perpetratorOf } from './perpetrators.ts';
import { type Placed, placesIn } from './places.ts';
import type { Scene } from './scene.ts';
import { type ScopeSign, scopeOf, scopeSign } from './scope.ts';
import { type Sum, sumsIn } from './sums.ts';
import { dateOf, limitOf, placeOf } from './when-and-where.ts';
import { ATTACKS, CAUSES } from './words/things.ts';

/** One sentence with its counts claimed and what the earlier steps found in it. */
export interface Setting {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly scene: Scene;
  readonly claims: Claims;
  readonly sums: readonly Sum[];
  readonly known: Known;
  readonly around: Around;
  readonly places: readonly Placed[];
  readonly said: readonly Said[];
  readonly scope: ScopeSign;
}

export function settingOf(
  where: Pick<Setting, 'article' | 'paragraph' | 'known' | 'around'>,
  scene: Scene,
  claims: Claims,
): Setting {
  const { tokens } = scene;
  const read = { places: placesIn(tokens), said: saidIn(tokens), scope: scopeSign(scene) };
  return { ...where, ...read, scene, claims, sums: sumsIn(scene, claims) };
}

const extentOf = ({ tokens }: Scene, from: number, to: number): Extent => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Who is counted: its own noun, else that of the count before ("12 policemen were killed and 30 wounded"). */
function victimOf({ scene, claims }: Setting, link: Link): Extent | null {
  const own = link.noun ?? link.count.noun;
  if (own !== null) return extentOf(scene, own.from, own.to);
  let earlier: Count | null = null;
  for (const count of scene.counts) {
    if (count.from >= link.count.from) break;
    const whole = claims.get(count)?.partOf === undefined;
    if (claims.has(count) && whole && count.noun !== null && count.sort !== 'attacks') earlier = count;
  }
  const noun = earlier === null ? null : (claims.get(earlier)?.noun ?? earlier.noun);
  return noun === null ? null : extentOf(scene, noun.from, noun.to);
}

/** "The bombings claimed 217 lives", "the tragedy that claimed 26": nobody speaks. Not "the Disaster Agency". */
const isDeed = (words: string): boolean => {
  const low = words.toLowerCase().split(/[^a-z]+/);
  return low.slice(0, 3).some((word) => ATTACKS.has(word)) || (low.length < 4 && CAUSES.has(low.at(-1) ?? ''));
};

const isSame = (one: Extent, other: Extent): boolean => one.start === other.start && one.end === other.end;

function speakerOf({ said, around, article, paragraph }: Setting, anchor: Extent): Span | null {
  const by = said.findLast((one) => holds(one, anchor) && !overlaps(one.by, anchor))?.by;
  if (by !== undefined)
    return around.quotes.find(({ beside }) => beside && isSame(beside, by))?.speaker ?? spanIn(article, paragraph, by);
  const speaker = around.quotes.find((quote) => holds(quote, anchor))?.speaker ?? null;
  return speaker === null || isDeed(slice(article, speaker)) ? null : speaker;
}

const RUNNING = /^(?:feared|preliminary|initial|rising|rises|climbs|climbing|mounting)$/;

/** "so far", "the toll rose to": more may follow. */
function isRunning({ scene: { tokens } }: Setting, link: Link): boolean {
  if (link.running === true) return true;
  const near = tokens.slice(Math.max(0, link.count.from - 12), link.count.to + 12).map(({ low }) => low);
  return near.some((low, at) => RUNNING.test(low) || (low === 'so' && near[at + 1] === 'far'));
}

/** The number's own words with their noun; "14 of the" ends with the number. */
const toldTo = ({ noun, to, numberTo }: Count): number => (noun === null || noun.from >= to ? numberTo : to);

/** The figure as the reading holds it, its whole not yet resolved to an index. */
export function figureOf(setting: Setting, link: Link): Figure {
  const { scene, article, paragraph, known } = setting;
  const { count, said } = link;
  const sum = setting.sums.find(({ second }) => second === link);
  const extent = extentOf(scene, sum?.first.count.from ?? count.from, toldTo(count));
  const anchor = extentOf(scene, Math.min(count.from, said.from), Math.max(count.to, said.to));
  const spanned = (one: Extent | null) =>
    one === null || one.end <= one.start ? null : spanIn(article, paragraph, one);
  const limit = limitOf(setting, link, anchor);
  const date = dateOf(setting, anchor, limit);
  const first = sum?.first.count.noun;
  const victim = first ? extentOf(scene, first.from, count.to) : victimOf(setting, link);
  return {
    span: spanIn(article, paragraph, extent),
    rule: link.rule,
    effect: link.effect,
    number: sum ? 1 + (count.number ?? 0) : count.number,
    max: count.max,
    ...(sum ? { sumOf: [1, count.number ?? 0] } : {}),
    qualifier: count.qualifier,
    victim: link.effect === 'attacks' ? null : spanned(victim),
    place: spanned(placeOf(setting, anchor, limit)),
    date,
    perpetrator: spanned(perpetratorOf(scene, link, setting.around.names)),
    attributedTo: speakerOf(setting, extent),
    scope: scopeOf(setting.scope, link, date === null ? null : (known.dates[date] ?? null)),
    running: isRunning(setting, link),
    partOf: null,
  };
}
