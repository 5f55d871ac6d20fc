import type { Kind } from '../extract.ts';

/** One figure of a set: where the scorer's JSON has it, what the best peer reaches and what we aim for, both on held-out data. */
export interface Metric {
  readonly name: string;
  readonly path: readonly string[];
  readonly peer: number | null;
  readonly target: number | null;
}

/** One development set of human-annotated text, with the scorer that belongs to it. */
export interface EvaluationSet {
  readonly name: string;
  readonly kind: Kind;
  readonly scorer: string;
  readonly flags: readonly string[];
  readonly metrics: readonly Metric[];
}

const metric = (name: string, path: string, peer: number | null = null, target: number | null = null): Metric => ({
  name,
  path: path.split('.'),
  peer,
  target,
});

const set = (
  name: string,
  kind: Kind,
  scorer: string,
  metrics: readonly Metric[],
  flags: readonly string[] = [],
): EvaluationSet => ({ name, kind, scorer: `score-${scorer}.js`, flags, metrics });

/** Every set of the reading, in the order in which it is reported. Shares and F1 are per cent. */
export const SETS: readonly EvaluationSet[] = [
  set('quotes-polnear', 'quotes', 'quotes', [
    metric('quotations in marks, quote+speaker F1', 'seg.quotePlusSpeaker.f1', 65.7, 80),
    metric('quotations in marks, found F1', 'seg.overlap.f1'),
    metric('all reported speech, quote+speaker F1', 'att.quotePlusSpeaker.f1', 47.9, 60),
    metric('all reported speech, found F1', 'att.overlap.f1'),
  ]),
  set('time-te3-platinum', 'dates', 'time', [metric('dates normalised, value F1', 'all.value.f1', 57.7, 75)]),
  set('time-tbaq', 'dates', 'time', [metric('dates normalised, value F1', 'all.value.f1')]),
  set('time-wikiwars', 'dates', 'time', [metric('dates in history text, value F1', 'all.value.f1', 45.4, 60)]),
  set('time-recognizers-specs', 'dates', 'time', [
    metric('test sentences, same calendar days of those found', 'all.dayRangeAccuracyOnMatched'),
  ]),
  set(
    'people-conll2003',
    'people',
    'people',
    [
      metric('names of people in prose, exact F1', 'PER.exact.f1', 56.7, 85),
      metric('names of organisations in prose, exact F1', 'ORG.exact.f1', 31.5, 55),
    ],
    ['--prose'],
  ),
  set('people-re3d', 'people', 'people', [
    metric('names of people, exact F1 (38 of 51 documents fitted on)', 'PER.exact.f1', 39.8, 82),
    metric('names of organisations, exact F1 (38 of 51 documents fitted on)', 'ORG.exact.f1', 45.1, 77),
  ]),
  set('people-meantime', 'people', 'people', [
    metric('alias pairs F1 (names fitted on these documents)', 'aliasPairs.f1', 12.7, 55),
  ]),
  set('roles-conll04', 'people', 'people', [metric('person and organisation F1', 'personOrg.f1', 31.4, 55)]),
  set('casualties-annotated', 'figures', 'casualties', [
    metric('effect + number F1', 'effectNumber.f1', 73.7, 90),
    metric('effect + number + victim F1', 'effectNumberVictim.f1', null, 82),
    metric('qualifier right, of those found', 'fieldAccuracyOnMatched.qualifier', 76, 90),
    metric('scope right', 'fieldAccuracyOnMatched.scope', 45, 85),
    metric('who says so right', 'fieldAccuracyOnMatched.attributedTo', 48, 75),
    metric('place right', 'fieldAccuracyOnMatched.place', 29, 70),
    metric('date words right', 'fieldAccuracyOnMatched.dateText', 30, 75),
  ]),
  set('casualties-muc34', 'figures', 'casualties', [metric('effect + number, recall', 'effectNumber.r', 36, 60)]),
  set('casualties-wikievents', 'figures', 'casualties', [
    metric('effect + number, recall', 'effectNumber.r', 64.1, 80),
  ]),
];

/** A figure of the scorer's JSON as per cent: a share, or a pair of right and judged. */
export function figureAt(scores: unknown, path: readonly string[]): number | null {
  let value = scores;
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (Array.isArray(value)) return value[1] > 0 ? (100 * value[0]) / value[1] : null;
  return typeof value === 'number' ? 100 * value : null;
}
