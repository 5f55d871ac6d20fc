import type { Effect, Qualifier, Stance } from '../extraction/reading.ts';
import type { State, Verdict } from './answer.ts';
import { digestWords } from './digest-words.ts';

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
  notAnswered: 'No passage was found that answers this.',
  nothingOf: (time: string) => `Nothing of this is given for ${time}.`,
  noNumberGiven: 'This is mentioned, but without the number asked for.',
  readAs: (typed: string, read: string) => `“${typed}” was read as “${read}”.`,
  severalPersons: (typed: string) => `Several people are called ${typed}. Which one?`,
  notCoveredPart: (question: string) => `Not covered: ${question}`,
  noPlaceGiven: 'This is mentioned, but not where it was.',
  noTimeGiven: 'This is mentioned, but not when it was.',
  noClaimGiven: 'This is mentioned, but not who claimed it or was behind it.',
  noNameGiven: 'This is mentioned, but no name is given.',
  noReasonGiven: 'This is mentioned, but not why.',
  noWorkGiven: 'This one is mentioned, but not what they work at or study.',
  noSuchEvent: (event: string) => `No such event is told of: ${event}.`,
  noSuchPost: 'This post is not named together with whose it is.',
  notSaidOf: (what: string) => `What was asked about is mentioned, but not this: ${what}.`,
  nothingSaidBy: (name: string) => `${name} is mentioned, but nothing is quoted or reported as said on this.`,
  notTogether: (names: string) => `Mentioned, but not together with what was asked: ${names}.`,
  neverMentioned: (name: string) => `Never mentioned: ${name}.`,
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
  noSuchCommand: (typed: string) => `There is no command "${typed}". These there are:`,
  noSuchArticle: (typed: string) => `No article is called "${typed}". These are in the coverage:`,
  severalArticles: (typed: string) => `Several articles fit "${typed}". Which one?`,
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
  context: 'Context',
  previous: 'Previous',
  next: 'Next',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  coverageOf: (articles: number, newest?: string) =>
    `coverage: ${count(articles, 'article')}, ${newest === undefined ? 'none dated' : `newest ${newest}`}`,
  coverageChanged: 'The coverage has changed since this was asked: this is the answer from today’s.',
  articleChanged:
    'This article has changed since it was cited: its paragraphs are shown as they are today, nothing is marked.',
  articleGone:
    'The article that this button cites is no longer in the coverage. Ask again: the answer will come from today’s.',
  paragraphGone:
    'This article has changed since it was cited, and no longer has that paragraph. Ask again: the answer will come from today’s.',
  tooLongForPages:
    'There is more, but the question is too long to turn pages with: ask it in fewer words to see the rest.',
  openArticle: 'Open',
  chart: 'Chart of the figures reported.',
  drawnTimeline: 'Drawn timeline.',
  notDatedAmong: (n: number) => `${count(n, 'event')} not dated`,
  notDrawn: (n: number) => `${count(n, 'event')} not dated, or not drawn for want of room`,
  openNumbered: (number: number) => `Open ${number}`,
  whatElseSaid: (name: string) => `What else did ${name} say?`,
  allFigures: (where: string) => `All figures, ${where}`,
  timelineOf: (name: string) => `Timeline of ${name}`,
  asItWasCited: 'This article has changed since it was cited. What was cited, as it stood then:',
  asItIsToday: 'The article today:',
  askPrivately: 'Only you see the answer',
  askOpenly: 'Only you see the answer, unless you choose False',
  unknownButton: 'This button is none that I know. Ask again with a command: /help lists them.',
  unknownWish: 'I do not know what to do with this. /help lists what can be asked.',
  unknownMenu: 'This menu is none that I know any more. /help lists what can be asked.',
  delete: 'Delete',
  notYoursToDelete: 'Only who asked, or a member who may manage messages, can delete this answer.',
  notReadable: 'I cannot read any more what this message was an answer to. Ask again with the command.',
  noTextToVerify:
    'That message has no text to verify: pictures, embeds and forwarded messages cannot be read. Copy the words into the command instead.',
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
  noAccess: (channel: string, why: string) =>
    `I cannot look at <#${channel}> (${why}): invite me there, or choose another channel.`,
  noPostsThere: (channel: string) =>
    `<#${channel}> takes no messages by itself: choose a text channel, a forum or a thread.`,
  asksForTags: (channel: string) =>
    `<#${channel}> asks for a tag on every post, and I give none: choose another channel.`,
  lacksPermission: (missing: string, channel: string) => `I lack the permission ${missing} in <#${channel}>.`,
  tooManyMessages: 'too many messages were written there since',
  mayNotAnswer: (channel: string | null, missing: readonly string[]) =>
    `Discord does not let me answer ${channel === null ? 'here' : `in <#${channel}>`}${missing.length === 0 ? '' : `: I lack the permission ${missing.join(', ')}`}. Whoever manages the server can allow it; until then ask me in another channel.`,
  mayNotAnswerThere: (why: string) =>
    `I read your question, but may not answer it where you asked. ${why} Whoever manages the server can allow it; until then ask me here.`,
  readOn: 'More',
  thereIsMore: 'There is more: /summary shows it.',
  notSoFast: 'You ask faster than I may answer, and others want to ask too. Your next question is welcome',
  soon: 'in a moment',
  notHere: 'This coverage may be asked in certain servers only, and this is none of them. Whoever runs me can add it.',
  welcome:
    'I answer questions about news coverage in its own words, each cited to its paragraph.\nType **/ask** and your question, or **/help** for all that can be asked. Mention me with a question and I answer below it. I read no message that is not addressed to me; whoever manages the server finds what can be set with **/settings**.',
  unheardReply:
    'Your reply reached me without its words: Discord passes them on only where I am mentioned. Reply with the ping on, or mention me, and I answer.',
  writtenNothing:
    'I read words alone: write me a question, and I answer from the coverage. /help lists what can be asked.',
  mentionedAlone: 'Mention me together with a question and I answer from the coverage. /help lists what can be asked.',
  leaving: 'I am just restarting: ask again in a minute.',
  notTaken: (id: string) =>
    `I have an answer, but Discord did not take it when it was ready. Ask again; whoever runs me finds it in the log as ${id}.`,
  mishap: (id: string) =>
    `Something of mine failed over this, and it is written down. Try again, or ask in other words; whoever runs me finds it in the log as ${id}.`,
} as const;
