import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import type { Figure } from '../reading.ts';
import type { Count } from './counts.ts';
import { type Dated, figureOf, type Known, settingOf } from './fields.ts';
import type { Claims } from './links.ts';
import { RULES } from './rules/order.ts';
import { type Scene, sceneOf } from './scene.ts';
import { sumsIn } from './sums.ts';
import { tokenize } from './tokens.ts';

/** Cheap first look: most sentences say nothing of the kind. */
const MAY_TELL =
  /kill|murder|assassin|massacre|slaughter|execut|behead|martyr|lynch|sla(?:y|in|ew)|eliminat|neutrali|electrocut|gunned|injur|wound|hurt|maim|hospital|mutilat|abduct|kidnap|displac|uproot|evacuat|arrest|detain|captur|apprehend|nab|prison|jail|free|releas|liberat|rescu|die[ds]?\b|dying|dead|death|perish|drown|succumb|fle[de]|disappear|vanish|surrender|missing|lives|lost|losing|hostage|captive|homes|homeless|casualt|fatalit|toll|bodies|corpse|refugee|idps|custody|attack|bombing|blast|explosion|raid|strike|assault|ambush|shoot|shot|clash|victim|unaccounted|blown|alive|behind bars|set free|arms|stabbing|incident|burn|crush|beaten|decapitat|liquidat|shelling/i;

const claimsOf = (scene: Scene): Claims => {
  const claims: Claims = new Map();
  for (const rule of RULES)
    for (const link of rule(scene, claims)) if (!claims.has(link.count)) claims.set(link.count, link);
  return claims;
};

/** The dates of one paragraph with their places in the list of all. */
const datesBy = (known: Known): ReadonlyMap<number, readonly Dated[]> => {
  const byParagraph = new Map<number, Dated[]>();
  known.dates.forEach(({ span, type }, index) => {
    if (type === 'SET') return;
    const list = byParagraph.get(span.paragraph) ?? [];
    list.push({ start: span.start, end: span.end, index });
    byParagraph.set(span.paragraph, list);
  });
  return byParagraph;
};

function inSentence(
  article: Article,
  paragraph: Paragraph,
  sentence: Extent,
  known: Known,
  dates: readonly Dated[],
  base: number,
): Figure[] {
  const scene = sceneOf(tokenize(paragraph.text, sentence));
  if (scene.counts.length === 0) return [];
  const claims = claimsOf(scene);
  const sums = sumsIn(scene, claims);
  const own = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const setting = settingOf(article, paragraph, scene, claims, sums, known, own);
  const kept = scene.counts.filter((count) => claims.has(count) && !sums.some(({ first }) => first.count === count));
  const places = new Map<Count, number>(kept.map((count, at) => [count, base + at]));
  return kept.flatMap((count) => {
    const link = claims.get(count);
    if (link === undefined) return [];
    const figure = figureOf(setting, link);
    return [{ ...figure, partOf: link.partOf === undefined ? null : (places.get(link.partOf) ?? null) }];
  });
}

/** How many figures back a sentence of parts ("Two bombers were among the dead") may look for its whole. */
const SIGHT = 4;

/** Finds the whole of parts whose sentence does not hold it. */
function wholeOf(figures: readonly Figure[], part: Figure, at: number): number | null {
  if (part.rule !== 'among-them' || part.partOf !== null) return part.partOf;
  for (let index = at - 1; index >= Math.max(0, at - SIGHT); index--) {
    const whole = figures[index];
    if (whole === undefined || whole.effect !== part.effect || whole.partOf !== null || whole.rule === 'among-them')
      continue;
    if (part.span.paragraph - whole.span.paragraph > 1) return null;
    return (whole.number ?? Infinity) >= (part.number ?? 0) ? index : null;
  }
  return null;
}

/** Every count of people (or attacks) in the article, in reading order. */
export function findFigures(article: Article, known: Known): readonly Figure[] {
  const dates = datesBy(known);
  const figures: Figure[] = [];
  for (const paragraph of article.paragraphs) {
    if (
      paragraph.kind === 'promo' ||
      paragraph.kind === 'credit' ||
      paragraph.kind === 'byline' ||
      paragraph.kind === 'bio'
    )
      continue;
    for (const sentence of paragraph.sentences) {
      if (!MAY_TELL.test(paragraph.text.slice(sentence.start, sentence.end))) continue;
      figures.push(
        ...inSentence(article, paragraph, sentence, known, dates.get(paragraph.number) ?? [], figures.length),
      );
    }
  }
  return figures.map((figure, at) => ({ ...figure, partOf: wholeOf(figures, figure, at) }));
}
