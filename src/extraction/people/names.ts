import type { Article } from '../../articles/article.ts';
import { type Introduction, introductionsIn, withAcronyms } from './acronyms.ts';
import { agreed } from './agreement.ts';
import { contextOf } from './clues.ts';
import { type Line, linesOf } from './lines.ts';
import type { Model } from './model.ts';
import { refined } from './rules/line-rules.ts';
import { type Tagged, taggedLines } from './tagger.ts';

export interface NamedLine {
  readonly line: Line;
  readonly tagged: readonly Tagged[];
}

export interface Named {
  readonly lines: readonly NamedLine[];
  readonly introductions: readonly Introduction[];
}

/** The names of an article: what the model sees, put right by rules, then made to agree over the article. */
export function namesIn(article: Article, model: Model): Named {
  const lines = linesOf(article, model.common);
  const seen = taggedLines(lines, model, contextOf(lines, model.common));
  const introductions = introductionsIn(lines);
  const names = lines.map((line, index) => refined(seen[index] ?? [], line));
  const agreement = agreed(lines, withAcronyms(lines, names, introductions));
  return { lines: lines.map((line, index) => ({ line, tagged: agreement[index] ?? [] })), introductions };
}
