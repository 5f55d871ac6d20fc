import { SENTENCE_WEIGHTS } from '../../asking/weights.ts';
import { PARAGRAPH_WEIGHTS } from '../../search/weights.ts';
import type { RetrievalSet } from '../eval/retrieval-data.ts';
import { fitConfidence } from './confidence-fit.ts';
import type { Weights } from './likeliest.ts';
import { fitParagraphs } from './paragraph-ranking.ts';
import { askAll, fitSentences } from './sentence-ranking.ts';

export interface RankingWeights {
  readonly paragraph: Weights;
  readonly sentence: Weights;
  readonly confidence: Weights;
}

/** Sets on which sentences are chosen and refused; on the others only documents are found. */
const CHOOSING = ['squad2', 'rtqa'];

const askedOf = (sets: readonly RetrievalSet[], names: readonly string[]) =>
  sets.filter(({ name }) => CHOOSING.includes(name)).map((set) => askAll(set, names));

/** Fits the weights of the confidence alone, with all others as they are. */
export const fitRefusing = (sets: readonly RetrievalSet[]): Pick<RankingWeights, 'confidence'> => ({
  confidence: fitConfidence(askedOf(sets, []).map(({ cases }) => cases)),
});

/** Fits paragraph, sentence and confidence weights from nothing; each with the others as they are in use. */
export function fitRanking(sets: readonly RetrievalSet[]): RankingWeights {
  const names = Object.keys(SENTENCE_WEIGHTS);
  const asked = askedOf(sets, names);
  return {
    paragraph: fitParagraphs(sets, Object.keys(PARAGRAPH_WEIGHTS)),
    sentence: fitSentences(
      names,
      asked.flatMap(({ overAll, given }) => [overAll, given]),
    ),
    confidence: fitConfidence(asked.map(({ cases }) => cases)),
  };
}

const literal = (weights: Weights): string =>
  Object.entries(weights)
    .map(([name, weight]) => `  ${name}: ${weight},`)
    .join('\n');

/** The text of a weights file with one list of weights put in. */
export function withWeights(text: string, list: string, weights: Weights): string {
  const start = text.indexOf(`export const ${list}`);
  const from = text.indexOf('{\n', start);
  const to = text.indexOf('\n};', from);
  if (start === -1 || from === -1 || to === -1) throw new Error(`no ${list} to rewrite`);
  return `${text.slice(0, from)}{\n${literal(weights)}${text.slice(to)}`;
}
