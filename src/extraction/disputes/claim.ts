import type { Extent } from '../../articles/article.ts';
import { leading, withoutTail } from './holder.ts';
import type { StanceCue } from './stance-cues.ts';
import { CLAIM_NOUNS } from './stance-words.ts';

const CLAUSE_END =
  /[;—]|\sbut\s|\sand\s(?:later|then|also|instead)\s|\sand\s(?:has\s|have\s)?(?:apologi[sz]ed|promised|said|says|called|added|warned|urged|demanded|insisted|described)\b|:\s|[,.?!]["”]|\s–\s|\sas\s["“‘]?(?:false|untrue|baseless|unfounded|propaganda|lies|fabricat\w+|groundless|ridiculous|absurd|nonsense|misleading|politically)\b|,\s(?:but|while|whereas|although|though|despite|and\s(?:on\s[A-Z]|there\s)|(?:is|are|was|were|has|have|had)\s|and\s(?:said|says|added|warned|called|urged|demanded|promised)|which|who|with|in\sresponse|(?:repeatedly\s)?saying|adding|asserting|insisting|confirming|calling|describing|accusing|blaming|alleging|citing|arguing|claiming|stressing|noting|warning)\b/;
const OPENING = new RegExp(
  `^\\s?[,:]?\\s?(?:that\\s(?!(?:${CLAIM_NOUNS})\\b)|of\\s)?["“‘]?(?:that\\s(?!(?:${CLAIM_NOUNS})\\b))?`,
);
const POINTS = new RegExp(
  `^(?:(?:the|this|these|those|that)\\s|.{2,40}?[’']s?\\s)(?:[\\w-]+\\s){0,2}(?:${CLAIM_NOUNS})$`,
  'i',
);
/** ", Iran's agency Fars said on Monday": who tells it. */
const TOLD_BY = /,\s(?:\p{Lu}|the\s)[^,;“”"]{2,80}\s(?:said|says|reported|reports)(?:\son\s\p{Lu}\p{Ll}+)?$/u;
const GOES_ON = /^,\s(?:confirming|showing|saying|stating|finding|concluding)\s(?:that\s)?/;
const SHORTEST = 4;
/** "confirmed on Friday that", "denied late Monday that". */
const DAY =
  /^\s(?:late\s|early\s)?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|evening|afternoon))?(?=\s)/;

/** "claimed, without evidence, that", "blamed – without proof – the rebels". */
const UNPROVEN =
  /^,?\s(?:[–—-]\s)?without\s(?:(?:providing|offering|giving|any)\s)*(?:evidence|proof)(?:,|\s[–—-])?(?=\s)/;

/** So much of what stands behind a verb only closes a quotation ("''firmly denies'' that") or says when. */
export function dayAfter(after: string): number {
  const mark = /^(?:''|["”’])(?=\s)/.exec(after)?.[0].length ?? 0;
  const day = mark + (DAY.exec(after.slice(mark))?.[0].length ?? 0);
  return day + (UNPROVEN.exec(after.slice(day))?.[0].length ?? 0);
}

const trimmed = (text: string, start: number, to: number): Extent | null => {
  let end = to;
  while (end > start && /[\s.,;:!?"”’]/.test(text[end - 1] ?? '')) end--;
  return end - start < SHORTEST ? null : { start, end };
};

/** "the protests – that it calls riots – were incited by others": the clause goes on behind the aside. */
const ASIDE = /\s–\s[^–.]{2,60}\s–(?=\s(?:is|are|was|were|has|have|had|will|would)\b)/g;

/** "rejected that possibility": no clause, what it points at. */
function withThat(text: string, { start, end }: Extent): Extent {
  const that = /\sthat\s$/.test(text.slice(start - 6, start)) && !/\s\S+\s/.test(text.slice(start, end));
  return that ? { start: start - 5, end } : { start, end };
}

function clauseFrom(text: string, start: number, to: number): Extent | null {
  const clause = text.slice(start, to).replace(ASIDE, (aside) => '_'.repeat(aside.length));
  const stop = clause.search(CLAUSE_END);
  const whole = trimmed(text, start, stop < 0 ? to : start + stop);
  const told = whole === null ? null : TOLD_BY.exec(text.slice(start, whole.end));
  return told === null ? whole : trimmed(text, start, start + told.index);
}

/**
 * The proposition behind the cue: from behind "that" to the end of the clause; without the full stop. Null where nothing follows.
 * "corroborate the concerns, confirming the presence of gunmen": what is confirmed; not "denied the charge, saying the foreman lied".
 */
export function claimAfter(text: string, sentence: Extent, { end: cueEnd, stance }: StanceCue): Extent | null {
  const from = cueEnd + dayAfter(text.slice(cueEnd, sentence.end));
  const opening = OPENING.exec(text.slice(from, sentence.end))?.[0].length ?? 0;
  const clause = clauseFrom(text, from + opening, sentence.end);
  const claim = clause && withThat(text, clause);
  if (claim === null || stance !== 'supports' || !POINTS.test(text.slice(claim.start, claim.end))) return claim;
  const more = GOES_ON.exec(text.slice(claim.end, sentence.end));
  return (more && clauseFrom(text, claim.end + more[0].length, sentence.end)) ?? claim;
}

const CLAUSE_START =
  /[;:—“]\s?|(?<=[.,?!])[”"]\s|(?<=\s)"|\s–\s|,\s(?:but|and|while|although|though|which|who)\s|\sbut\s|\sand\sthat\s|\b(?:said|says|adding|added)\s(?!to\b)(?:that\s)?/g;

const RELATIVE =
  /,?\s(?:which|(?:a|an|the)\s(?:charge|claim|allegation|accusation|assertion|suggestion))\s(?:[\w’'.-]+\s){1,5}$/;

/** "took bribes, which he | denies", "took bribes, a charge her office | rejects": what stands before. */
function beforeRelative(said: string): string {
  const relative = RELATIVE.exec(said);
  return relative === null || relative.index < SHORTEST ? said : said.slice(0, relative.index);
}

/** “rumours” about the dam: marks around a word or two open no clause. */
const SCARE_QUOTES = /["“][\p{L}’'-]+(?:\s[\p{L}’'-]+)?["”]/gu;

/** What is said to be false or unproven, before the cue: "The rebels' claim that gas was used | has been dismissed", "that the figure | could not be verified". */
export function claimBefore(text: string, sentence: Extent, cue: Extent): Extent | null {
  const said = withoutTail(beforeRelative(text.slice(sentence.start, cue.start)).trimEnd());
  const plain = said.replace(SCARE_QUOTES, (marked) => 'x'.repeat(marked.length));
  const from = [...plain.matchAll(CLAUSE_START)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < said.length - SHORTEST);
  const begin = from.at(-1) ?? 0;
  const start = begin + leading(said.slice(begin));
  return trimmed(text, sentence.start + start, sentence.start + said.length);
}
