/** Words of ours for what goes out by itself and for what is set: a part of the catalogue in `words.ts`. */

const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const DAY_NAMES: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "every day", "Monday to Friday", "Monday, Thursday". */
function weekdays(days: string): string {
  if (days === '1234567') return 'every day';
  if (days === '12345') return 'Monday to Friday';
  return [...days].map((day) => DAY_NAMES[Number(day) - 1] ?? day).join(', ');
}

const aboutIt = (about: string | null): string => (about === null ? '' : ` about "${about}"`);

export const digestWords = {
  weekdays,
  newIn: (articles: number) => `New in the coverage: ${count(articles, 'article')}`,
  changedTolls: 'Changed counts',
  disputesNow: 'Disputed',
  changedArticles: 'Corrections and changes',
  fingerprint: (print: string) => `fingerprint ${print}`,
  late: (due: string) => `Late: due ${due}.`,
  alsoTold: (outlets: string) => `also: ${outlets}`,
  moreStories: (n: number) => `${count(n, 'more story', 'more stories')}: ask /summary.`,
  nothingNew: 'Nothing new in the coverage since the last one.',
  set: (channel: string, time: string, zone: string, days: string, about: string | null) =>
    `Set: <#${channel}>, ${weekdays(days)} at ${time} (${zone})${aboutIt(about)}.`,
  nextAt: (when: string) => `Next: ${when}.`,
  line: (channel: string, time: string, zone: string, days: string, about: string | null) =>
    `<#${channel}>: ${weekdays(days)} at ${time} (${zone})${aboutIt(about)}`,
  paused: 'paused',
  trouble: (why: string) => `last time: ${why}`,
  none: 'No digest is set here. /digest set makes one.',
  noneThere: (channel: string, about: string | null) =>
    `No digest is set for <#${channel}>${aboutIt(about)}. /digest list shows those that are.`,
  didPause: (channel: string) => `Paused: <#${channel}>. What falls due meanwhile is not made up for.`,
  didResume: (channel: string) => `Goes on: <#${channel}>.`,
  didRemove: (channel: string) => `Removed: <#${channel}>.`,
  comingNow: (channel: string) => `On its way to <#${channel}>: what is new since the last one.`,
  preview: (channel: string) => `This would go out to <#${channel}> now:`,
  leftOut: (sentences: number) => `Left out: ${count(sentences, 'sentence')}`,
  whyTaken: (reason: string) => `taken: ${reason}`,
  whyLeft: (reason: string) => `left out: ${reason}`,
  needsState: 'This works where the program keeps its state: in Discord and in the console.',
  needsServer: 'This is set in a server: use it there.',
  badTime: (typed: string) => `"time" takes a local time such as 08:00; "${typed}" is none.`,
  badZone: (typed: string) =>
    `"timezone" takes a name such as Europe/Athens or UTC; "${typed}" is none. Type a city to see those there are.`,
  badDays: (typed: string) => `"days" takes weekdays such as mon,thu or mon-fri, or daily; "${typed}" is none.`,
  badSections: (typed: string, known: string) => `"sections" takes some of ${known}; "${typed}" is none.`,
  badHours: (typed: string) => `"quiet" takes hours such as 22:00-07:00; "${typed}" is none.`,
  noSuchDelivery: (mark: string) => `No digest with the mark "${mark}" went out from here.`,
  watchSet: (phrase: string, where: string) =>
    `Watching for "${phrase}". When it appears in new coverage you are told ${where}.`,
  byMessage: 'by direct message',
  inChannel: (channel: string) => `in <#${channel}>`,
  watching: (phrase: string, where: string) => `"${phrase}", told ${where}`,
  quiet: (from: string, to: string, zone: string) => `Quiet from ${from} to ${to} (${zone}).`,
  noWatches: 'You watch for nothing. /watch add begins.',
  unwatched: (phrase: string) => `No longer watching for "${phrase}".`,
  unwatchedAll: (n: number) => `Forgotten: ${count(n, 'phrase')} and all else that was kept about you.`,
  notWatched: (phrase: string) => `You do not watch for "${phrase}". /watch list shows what you do.`,
  watchMatched: (phrases: string) => `You watch for: ${phrases}`,
  whoAsks: 'This is for members of Discord: it needs to know whom to tell.',
  channelNeedsManage:
    'Only members who may manage the server can have a channel told; leave the channel out to be told by message.',
  tooManyWatches: (most: number) => `You watch for ${most} phrases already: remove one first.`,
  settingsNow: 'Settings of this server',
  setting: (name: string, value: string) => `${name}: ${value}`,
  badAccent: (typed: string) => `"accent" takes a colour such as #2f9e62, or none; "${typed}" is none.`,
  coverageIs: (articles: number, paragraphs: number) =>
    `${count(articles, 'article')}, ${count(paragraphs, 'paragraph')}`,
  newest: (day: string) => `Newest: ${day}`,
  noneDated: 'No article states a date of publication.',
  stillReading: (unread: number) =>
    `Still being read: ${count(unread, 'article')}. They can be found and cited; names, figures and quotations in them follow.`,
  problems: (n: number) => (n === 0 ? 'No problems.' : `Problems: ${n.toLocaleString('en')}`),
  problem: (file: string, line: number | undefined, reason: string) =>
    `${file}${line === undefined ? '' : `, line ${line}`}: ${reason}`,
  lately: 'Changed lately',
  change: (kind: string, article: string, from: string | null, at: string) =>
    `${at} ${kind}: ${article}${from === null ? '' : ` (was ${from})`}`,
  andMore: (n: number) => `and ${n.toLocaleString('en')} more`,
} as const;
