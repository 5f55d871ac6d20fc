import type { Extent } from '../../articles/article.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../dates/words.ts';

const BREAK =
  /[;:—“”"]|\s–\s|,\san?\s(?:charge|claim|allegation|accusation|assertion|suggestion)\s(?!by\b|from\b|of\b|that\b)|\b(?:but|while|whereas|although|though|because|which|when|after|as|that|and|said|says)\s/gi;
const ASIDE =
  /,\s(?:on the other hand|however|meanwhile|in turn|for (?:its|his|her|their) part|too|in response|by contrast|in a statement|for years|in particular),?$/i;
/** "on Thursday", "late on 3 May", "last week", "published on Monday": when it was said is not who said it. */
const TIME = new RegExp(
  `\\s(?:(?:(?:late|early|earlier|later)\\s)?(?:on\\s)?(?:${WEEKDAY_NAMES})(?:\\s(?:morning|afternoon|evening|night))?|(?:on|in|since)\\s(?:\\d{1,2}\\s)?(?:${MONTH_NAMES})(?:\\s\\d{1,4})?(?:,?\\s\\d{4})?|(?:earlier\\s|later\\s)?(?:this|last|next)\\s(?:week|month|year)|today|yesterday|in\\s\\d{4}|published|released|issued)$`,
);
/** "all issued statements | denying", "gave an interview | insisting": how it was said. */
const ISSUED =
  /\s(?:all\s|both\s)?(?:issued|released|published|made|gave|posted|sent)\s(?:an?\s|the\s|their\s|his\s|her\s|its\s)?(?:[\w-]+\s)?(?:statements?|tweets?|posts?|letters?|messages?|comments?|remarks?|videos?|interviews?)$/;
const HELPER =
  /\s(?:''|["“‘])?(?:has|have|had|is|are|was|were|been|being|be|did|does|do|also|always|strongly|again|later|often|further|still|now|then|both|since|never|not|to|continues?|continued|previously|already|repeatedly|flatly|initially|even|immediately|[a-z]+ly)$/i;
const OPENING =
  /^(?:[\p{Lu}\d ,.’'-]{3,40}\s(?:\([\w ]{2,20}\)\s)?[—–-]\s|(?:[A-Z][a-z]+ly|Moreover|Meanwhile|However|But|And|Still|Yet|Furthermore|Nevertheless|Previously|Separately|Instead|Later|Earlier|Also|Then|So|Although|While|In addition|In response|In turn|On the other hand),?\s)/u;
const NOUN_PHRASE =
  /^(?!(?:[Nn]ot|[Nn]o(?!\s\d)|[Nn]obody|[Nn]othing|[Nn]one|[Ff]ew|[Nn]either)\b)(?:(?:the|an?|his|her|its|their|some|many|several|both|other|another|one|two|three|he|she|they|it|we|I)\b|[A-Z“‘]|(?:[a-z-]+\s){0,2}(?:police|[a-z-]+s|[a-z]*(?:men|women|people))\b)/;
/** A phrase with a verb in it is a clause, one that ends in a small word is cut short. */
const CLAUSE =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|to|refused|said|says|used|sent|shows?|speaks?|backs?|how|why|what|when|there|also|reiterates?|repeats?|repeated|denied|rejected|dismissed|accused|blamed|claimed|attempted)\s|\s(?:who|and|or|to|that|of|in|by|with|n[’']t|\w+n[’']t|\w+ing|speak|backs|shows|will)$|^(?:is|are|was|were|you|there|why|what|how|when|where|that|this|these|those|to|in|on|by|with|for|as)\b|\bpercent$/i;
const MOST_WORDS = 14;
const REACH = 220;

/**
 * The words that say who denies, claims, doubts: the noun phrase before the verb, without asides and helping verbs; null where it does not stand there.
 * "Afghanistan, on the other hand, always | denies" -> Afghanistan; "Moreover, United Nations reports | corroborate" -> United Nations reports;
 * "Karimi, who | denied" -> Karimi. Refuses a passive ("has been | accused").
 */
export function holderBefore(text: string, sentence: Extent, verb: number): Extent | null {
  const from = Math.max(sentence.start, verb - REACH);
  let said = text.slice(from, verb).trimEnd();
  if (/\b(?:been|was|were|is|are|being|be)$/i.test(said)) return null;
  said = said.replace(/,?\s(?:who|which)(?:\s(?:has|have|had|also|later|then))?$/, '');
  said = withoutTail(said.replace(RELATIVE, ''));
  const breaks = [...said.matchAll(BREAK)].filter((match) => !isListed(said, match));
  const last = breaks.at(-1);
  let start = last === undefined ? 0 : last.index + last[0].length;
  if (last !== undefined && SUBORDINATE.test(last[0])) start += behindClause(said.slice(start));
  start += leading(said.slice(start));
  const commas = said.slice(start).split(/,\s/);
  if (commas.length > 1) start += offsetOfHolder(commas);
  const words = said.slice(start);
  if (words === '' || !NOUN_PHRASE.test(words) || CLAUSE.test(words) || words.split(/\s/).length > MOST_WORDS)
    return null;
  return { start: from + start, end: from + start + words.length };
}

/** "Karim, who was at the fair on Monday, | denied": Karim. */
const RELATIVE = /,\s(?:who|which|whose)\s[^,;“”"]{3,120},(?:\s\w+){0,2}$/;

const SUBORDINATE = /^(?:although|though|because|when|after|as)\s/i;

/** "Five days after an air strike on a camp, the army | has retracted": whoever stands behind the comma; without a comma nothing is skipped. */
function behindClause(words: string): number {
  const comma = words.indexOf(', ');
  return comma < 0 ? 0 : comma + 2;
}

/** "and" within a noun phrase ("officials and analysts") breaks nothing; "and" before a verb does. */
const isListed = (said: string, match: RegExpExecArray): boolean =>
  /^and\s/i.test(match[0]) &&
  said.slice(match.index).split(/\s/).length <= 5 &&
  !/,\s$/.test(said.slice(0, match.index));

export function withoutTail(text: string): string {
  let said = text;
  for (let step = 0; step < 8; step++) {
    const shorter = said
      .replace(ASIDE, '')
      .replace(TIME, '')
      .replace(ISSUED, '')
      .replace(HELPER, '')
      .replace(/(?:,|\s--)$/, '');
    if (shorter === said) return said;
    said = shorter;
  }
  return said;
}

export function leading(words: string): number {
  let skipped = words.length - words.trimStart().length;
  for (let step = 0; step < 3; step++) {
    const match = OPENING.exec(words.slice(skipped));
    if (match === null) return skipped;
    skipped += match[0].length;
  }
  return skipped;
}

/** Of "In Kabul, the ministry" the last; of "Bilal Karimi, the deputy spokesman" the first. */
function offsetOfHolder(parts: readonly string[]): number {
  const at = (index: number): number => parts.slice(0, index).reduce((sum, part) => sum + part.length + 2, 0);
  const last = parts.length - 1;
  const first = parts.findIndex(
    (part) =>
      !/^(?:in|on|at|after|before|during|for|with|by|from|under|since|amid|despite|following|according|meanwhile|however|moreover|separately|later|earlier|instead|still|yet|then|also)\b/i.test(
        part,
      ),
  );
  const apposition =
    first >= 0 &&
    first < last &&
    /^(?:the|a|an|who|like|unlike|along\swith|its|his|her|head|chief|deputy|spokes\w+)\b/.test(parts[first + 1] ?? '');
  return at(apposition ? first : last);
}

const AGENT =
  /^\s(?:\w+\s)?by\s((?:the\s|an?\s)?[\w’'. -]{2,60}?)(?=\s(?:as|that|on|in|for|who|which|after|and|but)\s|[,.;:”"]|$)/;

/** "dismissed | by the army as propaganda": the army. */
export function agentAfter(text: string, sentence: Extent, cueEnd: number): Extent | null {
  const match = AGENT.exec(text.slice(cueEnd, sentence.end));
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const start = cueEnd + match[0].length - words.length;
  return { start, end: start + words.length };
}

const BY_WHOM = /\bby\s((?:(?:the|an?|its|his|her|their)\s[\w’'. -]{2,60}?|[A-Z][\w’'. -]{1,60}?|[\w-]*\s?[a-z]+s))\s$/;
const WHOSE =
  /((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[a-z][\w-]*\s){0,2}[a-z][\w-]*|(?:[Tt]he\s)?(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w.-]*)[’']s?\s(?:(?:false|baseless|unfounded|debunked|earlier)\s)?$/;

/** "statements by the Taliban spokesperson | accusing", "Pakistan’s | claim that": who, where it stands right before. */
export function ownerBefore(text: string, sentence: Extent, at: number): Extent | null {
  const from = Math.max(sentence.start, at - 80);
  const before = text.slice(from, at);
  const isParticiple = /^[a-z]+ing\b/.test(text.slice(at, at + 20));
  const match = isParticiple ? BY_WHOM.exec(before) : WHOSE.exec(before);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const start = from + match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}
