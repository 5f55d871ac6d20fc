import type { Effect, Qualifier, Stance } from '../extraction/reading.ts';
import type { State, Verdict } from './answer.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const states: Record<State, string> = {
  supported: 'Supported',
  partly: 'Partly covered',
  choose: 'Which one?',
  'not-covered': 'Not covered',
};

const effects: Record<Effect, string> = {
  killed: 'killed',
  injured: 'injured',
  abducted: 'abducted',
  displaced: 'displaced',
  missing: 'missing',
  casualties: 'casualties (killed and injured together)',
  arrested: 'arrested',
  freed: 'freed',
  surrendered: 'surrendered',
  rescued: 'rescued',
  attacks: 'attacks',
};

const qualifiers: Record<Qualifier, string> = {
  exact: '',
  at_least: 'at least',
  about: 'about',
  at_most: 'at most',
  range: 'range',
};

const stances: Record<Stance, string> = {
  asserts: 'asserts',
  denies: 'denies',
  doubts: 'doubts',
  supports: 'supports',
  retracts: 'retracts',
};

const verdicts: Record<Verdict, string> = {
  exact: 'Exact',
  altered: 'Altered',
  joined: 'Joined from several places',
  'other-speaker': 'Said by somebody else',
  absent: 'Not in the coverage',
};

/** Every word of ours, in one place: labels, counts, and what the coverage lacks. Never a sentence that asserts news. */
export const words = {
  states,
  effects,
  qualifiers,
  stances,
  verdicts,
  undated: 'undated',
  outletNotStated: 'outlet not stated',
  articles: (n: number) => count(n, 'article'),
  passages: (n: number) => count(n, 'passage'),
  paragraphs: (n: number) => count(n, 'paragraph'),
  more: (n: number, what: string) => `${n.toLocaleString('en')} more ${what} not shown: narrow the question.`,
  neverMentioned: (name: string) => `Never mentioned: ${name}.`,
  closest: 'Closest in the coverage:',
} as const;
