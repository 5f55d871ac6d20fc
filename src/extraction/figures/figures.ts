import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import type { Figure } from '../reading.ts';
import type { Count } from './counts.ts';
import { figureOf, type Setting, settingOf } from './fields.ts';
import { aroundBy, type Known, within } from './known.ts';
import type { Claims } from './links.ts';
import { named } from './rules/named.ts';
import { RULES } from './rules/order.ts';
import { addedUp } from './rules/parts.ts';
import { type Scene, sceneOf } from './scene.ts';
import { tokenize } from './tokens.ts';
import { MAY_TELL } from './words/signs.ts';

/** Every rule in its order; then the parts of those counts that add up. */
function claimsOf(scene: Scene): Claims {
  const claims: Claims = new Map();
  for (const rule of RULES)
    for (const link of rule(scene, claims)) if (!claims.has(link.count)) claims.set(link.count, link);
  for (const part of addedUp(scene, claims)) claims.set(part.count, part);
  return claims;
}

type Where = Pick<Setting, 'article' | 'paragraph' | 'known' | 'around'>;

/** The figures of one sentence; `base` figures stand before it in the article. */
function inSentence(where: Where, sentence: Extent, base: number): readonly Figure[] {
  const scene = sceneOf(tokenize(where.paragraph.text, sentence));
  if (scene.counts.length === 0 && scene.triggers.length === 0) return [];
  const claims = claimsOf(scene);
  const around = within(where.around, sentence);
  const people = named(scene, claims, around.names);
  if (claims.size + people.length === 0) return [];
  const setting = settingOf({ ...where, around }, scene, claims);
  const added = new Set<Count>(setting.sums.map(({ first }) => first.count));
  const counted = scene.counts.flatMap((count) => (added.has(count) ? [] : (claims.get(count) ?? [])));
  const kept = [...counted, ...people].sort((a, b) => a.count.from - b.count.from);
  const index = new Map(kept.map(({ count }, at) => [count, base + at]));
  return kept.map((link) => ({
    ...figureOf(setting, link),
    partOf: link.partOf === undefined ? null : (index.get(link.partOf) ?? null),
  }));
}

/** A longer sentence is read in pieces: it is a table or a broken page, and the rules look back and forth. */
const LONGEST = 3000;

function pieces({ text }: Paragraph, sentence: Extent): readonly Extent[] {
  const found: Extent[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    found.push({ start, end });
    start = end;
  }
  return [...found, { start, end: sentence.end }];
}

/** How many figures back a sentence of parts ("Two bombers were among the dead") may look for its whole. */
const SIGHT = 4;

/** Finds the whole of parts whose sentence does not hold it. */
function wholeOf(figures: readonly Figure[], part: Figure, at: number): number | null {
  if (part.rule !== 'among-them' || part.partOf !== null) return part.partOf;
  for (let index = at - 1; index >= Math.max(0, at - SIGHT); index--) {
    const whole = figures[index];
    const other = whole?.effect !== part.effect || whole.partOf !== null || whole.rule === 'among-them';
    if (whole === undefined || other) continue;
    if (part.span.paragraph - whole.span.paragraph > 1) return null;
    return (whole.number ?? Number.POSITIVE_INFINITY) >= (part.number ?? 0) ? index : null;
  }
  return null;
}

const SILENT: ReadonlySet<Paragraph['kind']> = new Set(['promo', 'credit', 'byline', 'bio']);

/** Every count of people (or attacks) in the article, in reading order. Cost is linear in the text. */
export function findFigures(article: Article, known: Known): readonly Figure[] {
  const around = aroundBy(known);
  const figures: Figure[] = [];
  for (const paragraph of article.paragraphs) {
    if (SILENT.has(paragraph.kind)) continue;
    const where = { article, paragraph, known, around: around(paragraph.number) };
    for (const sentence of paragraph.sentences.flatMap((one) => pieces(paragraph, one)))
      if (MAY_TELL.test(paragraph.text.slice(sentence.start, sentence.end)))
        figures.push(...inSentence(where, sentence, figures.length));
  }
  return figures.map((figure, at) => ({ ...figure, partOf: wholeOf(figures, figure, at) }));
}
