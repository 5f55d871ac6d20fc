import type { Extent } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import type { TimeExpression } from '../reading.ts';
import type { Predicate } from './predicates.ts';

interface DateHere {
  readonly index: number;
  readonly date: TimeExpression;
}

/** One event of a sentence: the word that says so and the date that belongs to it. */
export interface Told {
  readonly predicate: Extent;
  readonly rule: string;
  readonly dated: DateHere | null;
  /** For what has no date: when somebody said that it happened. */
  readonly saidOn: TimeExpression | null;
}

/** Pairs the dates of a sentence with its event words; without a date only a strong verb counts. */
export function tell(
  text: string,
  sentence: Extent,
  predicates: readonly Predicate[],
  all: readonly DateHere[],
): readonly Told[] {
  const moments = all.filter(({ date }) => isMoment(date) && !isCompared(text, date.span));
  const dates = moments.filter(({ date }) => !isOfTalk(text, sentence, date.span) && !isToCome(text, date.span));
  const [first] = dates;
  if (first !== undefined && opensChronicle(text, sentence, first.date.span))
    return [{ predicate: predicates[0] ?? first.date.span, rule: 'chronicle', dated: first, saidOn: null }];
  const told = paired(text, predicates, dates.slice(0, MOST_DATES));
  const strong = predicates.find(({ kind }) => kind === 'strong');
  if (told.length > 0 || strong === undefined || dates.length > 0) return told;
  if (CLAIMED.test(text.slice(sentence.start, sentence.end))) return [];
  return [{ predicate: strong, rule: 'strong-verb', dated: null, saidOn: moments[0]?.date ?? null }];
}

/** Without a date, what is denied, alleged or exclaimed is no event of the story. */
const CLAIMED =
  /\b(?:claimed|den(?:y|ied|ies|ying)|disput\w+|doubt\w*|alleg\w+|no\sevidence|baseless|claims?\sthat|if|whether)\b|^The\snumber\sof\b|^["“][^"”]*\b(?:I|we|We|you|You)\b/;

const SAYING =
  'said|says|say|told|tells|added|stated|wrote|writes|tweeted|posted|reported|reports|warned|noted|asked|argued|claimed|insisted|suggested|explained|testified|acknowledged|conceded|predicted|estimated|recalled|commented|spoke|speaking|writing|responded|replied|pushed\\sback|remarked';
const SPEECHES =
  '(?:statement|interview|tweet|post|remarks|address|note|report|briefing|speech|(?:news|press)\\sconference|message|letter|testimony|appearance|call\\swith\\sreporters)';
/** Between what was said and its day stand the words of whom and where, none of what happened. */
const TALK_BEFORE = new RegExp(
  `\\b(?:(?:${SAYING})(?:\\s(?:[\\p{Lu}“‘"][^\\s,;]*|in|at|to|for|with|on|from|during|the|an?|his|her|their|its|nightly|weekly|audience|published|released|issued|reporters|lawmakers|journalists|${SPEECHES})){0,9}|[Ii]n\\s(?:an?|his|her|their|its|the)\\s(?:[\\w’'-]+\\s){0,3}${SPEECHES}(?:\\s(?:with|on|to|at|for|in)\\s[^,;.]{2,50})?|[Ss]peaking\\s[^,;.]{2,60}|according\\sto\\s[^,;.]{2,60}(?=\\son\\s))(?:\\s(?:late|early))?(?:\\son)?\\s$`,
  'u',
);
const TALK_AFTER = new RegExp(`^,?\\s(?:${SAYING})\\b`);
/** "On Tuesday, the ministry said that rebels had …"; not "On Tuesday, rebels stormed the post, the ministry said." */
const OPENS_TALK = new RegExp(`^,\\s(?:the\\s|\\p{Lu})[^,;.:“"]{1,60}\\s(?:${SAYING})\\s`, 'u');
const OPENING = 16;

/** "officials said on Tuesday", "the ministry on Thursday said", "in a statement on Saturday": the day of the talk, not of what it tells. */
const isOfTalk = (text: string, sentence: Extent, { start, end }: Extent): boolean =>
  TALK_BEFORE.test(text.slice(Math.max(0, start - 120), start)) ||
  TALK_AFTER.test(text.slice(end, end + 20)) ||
  (start - sentence.start < OPENING && OPENS_TALK.test(text.slice(end, end + 90)));

/** "is expected to testify on Tuesday", "on the eve of Tuesday’s vote", "would start on 3 May": still to come when it was written. */
const TO_COME =
  /\b(?:will|would|could|may|might|should|must|(?:expected|due|set|scheduled|slated|planned|plans?|going|about|preparing|vowed|promised|hopes?)\s(?:to|for)|on\sthe\seve\sof|ahead\sof|upcoming)\b[^,;:]{0,90}$|\bto\sbe\s\w+\s(?:on\s)?$/;

/** "today’s hearing", "last Friday’s prices": the day of that noun alone. */
const OWNS = /^[’']s\s/;
const DEIXIS = /^(?:today|this|tonight)\b/i;

const isToCome = (text: string, { start }: Extent): boolean => TO_COME.test(text.slice(Math.max(0, start - 90), start));

/** More dates than this in one sentence are a table. */
const MOST_DATES = 8;

/** A date or time that an event can have; "now" and "the future" are none. */
const isMoment = ({ type, value }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== 'PRESENT_REF' && value !== 'FUTURE_REF';

/** "a 15% increase compared to 2021", "more than in 2019": a yardstick, no event. */
function isCompared(text: string, { start }: Extent): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /\b(?:compared\s(?:to|with)|than|over|as\sof)\s(?:in\s)?(?:the\s)?(?:late\s|early\s)?$/i.test(before) &&
    !/\bmore\sthan\s$/i.test(before)
  );
}

/** "3 March 2021: …", "Nov. 30 – …". */
const opensChronicle = (text: string, sentence: Extent, date: Span): boolean =>
  date.start - sentence.start <= 4 && /^\s?[:–—-]\s/.test(text.slice(date.end, date.end + 3));

const REACH = 200;
/** "one year after the withdrawal, what life is like today": not the withdrawal’s day. */
const NOUN_REACH = 30;
/** "Tuesday’s bomb attack". */
const OWN_NOUN = 14;

/** How far an event word stands from a date ("the worst since 1998, when 212 drowned": the one behind "when"): near and in its clause is best, verbs before nouns unless the noun stands right beside the date. */
function costOf(text: string, predicate: Predicate, date: Extent): number | null {
  const [from, to] = predicate.start < date.start ? [predicate.end, date.start] : [date.end, predicate.start];
  const isAside = predicate.start < date.start && /^,\swhen\s/.test(text.slice(date.end, date.end + 8));
  const isOwned =
    OWNS.test(text.slice(date.end, date.end + 3)) &&
    (predicate.start < date.start || to - from > OWN_NOUN || DEIXIS.test(text.slice(date.start, date.end)));
  if (to - from > REACH || isAside || isOwned) return null;
  const between = text.slice(from, to);
  if (predicate.kind === 'noun' && between.length > NOUN_REACH && between.includes(',')) return null;
  const breaks = between.match(/[,;:]|\b(?:but|while|and|which|who|that|because|after|before)\b/g)?.length ?? 0;
  return between.length + breaks * 30 + (predicate.kind === 'noun' && between.length > 8 ? 25 : 0);
}

/** Each date with its event word and each event word with one date, the nearest pairs first; in the order of the dates. */
function paired(text: string, predicates: readonly Predicate[], dates: readonly DateHere[]): readonly Told[] {
  const pairs = dates.flatMap((dated) =>
    predicates.flatMap((predicate) => {
      const cost = costOf(text, predicate, dated.date.span);
      return cost === null ? [] : [{ dated, predicate, cost }];
    }),
  );
  const taken = new Set<DateHere | Predicate>();
  const told: Told[] = [];
  for (const { dated, predicate } of pairs.sort((a, b) => a.cost - b.cost)) {
    if (taken.has(dated) || taken.has(predicate)) continue;
    taken.add(dated).add(predicate);
    told.push({ predicate, rule: predicate.kind === 'noun' ? 'dated-noun' : 'dated-verb', dated, saidOn: null });
  }
  return told.sort((a, b) => (a.dated?.index ?? 0) - (b.dated?.index ?? 0));
}
