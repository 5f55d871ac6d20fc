import type { Effect, Qualifier, Stance } from '../extraction/reading.ts';
import type { State, Verdict } from './answer.ts';
import { digestWords } from './digest-words.ts';
import { doorWords } from './door-words.ts';
import { refusalWords } from './refusal-words.ts';

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

/** The same in a table. */
const signs: Record<Qualifier, string> = { exact: '', at_least: '≥', about: '~', at_most: '≤', range: '' };

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

interface Named {
  readonly name: string;
  readonly kind: string;
}

/** What was asked for, as typed. */
interface Asked {
  readonly since: string | undefined;
  readonly about: string | undefined;
  readonly article: string | undefined;
}

/** What was asked for among the figures, as typed. */
interface FiguresAsked {
  readonly place: string | undefined;
  readonly group: string | undefined;
  readonly victim: string | undefined;
}

/** "2023", "2022 to 2023", "the time from 2022 on", "the time up to 2023"; '' where no days were asked for. */
function daysAsked(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`;
  if (from !== undefined) return `the time from ${from} on`;
  return to === undefined ? '' : `the time up to ${to}`;
}

/** Every word of ours, in one place: labels, counts, and what the coverage lacks. Never a sentence that asserts news. */
export const words = {
  ...refusalWords,
  ...doorWords,
  digest: digestWords,
  states,
  effects,
  qualifiers,
  signs,
  stances,
  verdicts,
  undated: 'undated',
  noDateStated: 'the text gives no date',
  outletNotStated: 'outlet not stated',
  articles: (n: number) => count(n, 'article'),
  passages: (n: number) => count(n, 'passage'),
  paragraphs: (n: number) => count(n, 'paragraph'),
  more: (n: number, what: string) =>
    `${n.toLocaleString('en')} more ${n === 1 ? what.replace(/s$/u, '') : what} not shown: narrow the question.`,
  moreArticles: (n: number) =>
    `${count(n, 'more article')} not listed: name one, and its title is suggested as you type.`,
  closest: 'Closest in the coverage:',
  noneClearly: 'None of these is clearly the answer: read them before you use one.',
  helpOpening: (articles: string) =>
    `Ask the coverage (${articles}); every answer is in its own words, cited to the paragraph.`,
  helpLine: (name: string, description: string) => `/${name}: ${description}.`,
  helpGroup: (name: string, purpose: string, members: readonly string[]) =>
    `/${name}: ${purpose}: ${members.join(', ')}.`,
  helpOption: (name: string, description: string, required: boolean) =>
    `${name}${required ? ' (needed)' : ''}: ${description}.`,
  /** A group is no “who”. */
  whoIs: ({ name, kind }: Named) => (kind === 'person' ? `Who is ${name}?` : `About ${name}`),
  figuresReported: 'Figures reported',
  whoSpoke: 'Who spoke',
  newNames: 'First mentioned here',
  undatedLeftOut: (articles: string) => `${articles} without a date of publication left out.`,
  nothingToSummarise: ({ since, about, article }: Asked) =>
    `No article${article === undefined ? '' : ` called "${article}"`}${since === undefined ? '' : ` published since ${since}`}${about === undefined ? '' : ` with a passage about "${about}"`} is in the coverage.`,
  disputes: 'disputes',
  oneSideOnly: 'Only this side of it is in the coverage.',
  noDisputes: 'Nothing in the coverage is denied, doubted or taken back.',
  noDisputeAbout: (about: string) => `No denial, doubt or retraction about "${about}" is in the coverage. Closest:`,
  events: 'events',
  cannotBeDated: 'Not dated',
  noEvents: ({ about, from, to }: { about: string | undefined; from: string | undefined; to: string | undefined }) =>
    `No dated event${about === undefined ? '' : ` about "${about}"`}${from === undefined ? '' : ` from ${from} on`}${to === undefined ? '' : ` up to ${to}`} is in the coverage.`,
  figures: 'figures',
  countedDifferently: 'Counted differently',
  noFigures: ({ place, group, victim }: FiguresAsked) =>
    `No figure of people killed, injured, abducted, missing or displaced${victim === undefined ? '' : ` for "${victim}"`}${group === undefined ? '' : ` with "${group}"`}${place === undefined ? '' : ` in "${place}"`} is in the coverage.`,
  daysAsked: (from: string | undefined, to: string | undefined) => daysAsked(from, to),
  figuresGivenFor: (periods: readonly string[], events: number, asked: string) =>
    `Figures are given for ${[...periods.slice(0, 4), ...(events > 0 ? ['single events'] : [])].join(', ').replace(/, ([^,]*)$/, ' and $1')}, none for ${asked}.`,
  noNumber: 'no number given',
  onePhrase: 'one phrase',
  accordingTo: (who: string) => `according to: ${who}`,
  by: (who: string) => `by: ${who}`,
  mayRise: 'may still rise',
  partsOf: (whole: string) => `parts of the ${whole}:`,
  amongThem: 'among them',
  earlierReports: 'earlier reports of the same count',
  dateOpen: 'date unresolved',
  unresolved: (why: string) => `date unresolved: ${why}`,
  notBefore: (day: string) => `not before ${day}`,
  notAfter: (day: string) => `not after ${day}`,
  goesOn: (paragraph: number) => `goes on in ¶${paragraph}`,
  speakerNotNamed: 'speaker not named',
  nobodyNamed: 'nobody named',
  saidBy: (who: string) => `said by: ${who}`,
  called: 'called',
  alsoCalled: (names: string) => `also: ${names}`,
  didYouMean: 'Did you mean:',
  severalNames: (typed: string) => `Several names fit "${typed}". Which one?`,
  spelledSo: (typed: string, name: string) => `Nothing is written "${typed}": this is the closest name, ${name}.`,
  whatTheySaid: 'Said',
  whereMentioned: 'Mentioned',
  mentionedOnce: 'mentioned',
  firstMentioned: 'first mentioned',
  lastMentioned: 'last mentioned',
  beside: (names: string) => `beside: ${names}`,
  alsoIn: (where: string) => `also: ${where}`,
  yoursAndOurs: "[yours → the article's]",
  coverageOf: (articles: number, newest?: string) =>
    `coverage: ${count(articles, 'article')}, ${newest === undefined ? 'none dated' : `newest ${newest}`}`,
  chart: 'Chart of the figures reported.',
  drawnTimeline: 'Drawn timeline.',
  notDatedAmong: (n: number) => `${count(n, 'event')} not dated`,
  notDrawn: (n: number) => `${count(n, 'event')} not dated, or not drawn for want of room`,
  whatElseSaid: (name: string) => `What else did ${name} say?`,
  allFigures: (where: string) => `All figures, ${where}`,
  timelineOf: (name: string) => `Timeline of ${name}`,
  noQuotes: 'The coverage has no quotation.',
  notQuoted: (name: string, passages: number) =>
    `${name} is mentioned in ${count(passages, 'passage')}, but nothing is quoted or reported as said.`,
  noSuchSpeaker: (typed: string) => `Never mentioned and never quoted: ${typed}.`,
  quotedOtherwise: (who: string, quotations: number, asked: string) =>
    `${who}: ${count(quotations, 'quotation')}, none with "${asked}".`,
  noQuoteWith: (asked: string) => `No quotation with "${asked}".`,
  nothingToVerify: 'There is no word in this text to verify.',
  oneWord: 'One word stands in many sentences: verify a phrase or a sentence.',
  articlesOwn: 'These are the article’s own words: no speaker is given for them.',
  reportedNotQuoted: (who: string) =>
    `Reported as said by ${who}: the article gives these words without quotation marks.`,
  speakerIs: (who: string | null, claimed: string) =>
    who === null ? `No speaker is named for these words; yours: ${claimed}.` : `Said by ${who}, not by ${claimed}.`,
  alsoStands: (places: number) => `The same words stand in ${count(places, 'more place')}:`,
  insideText: (quoted: string) => `Only the words in quotation marks were verified: “${quoted}”`,
} as const;
