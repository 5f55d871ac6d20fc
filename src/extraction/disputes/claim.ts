import type { Extent } from '../../articles/article.ts';
import { leading, withoutTail } from './holder.ts';
import { CLAIM_NOUNS } from './stance-words.ts';

const CLAUSE_END =
  /[;—]|\sbut\s|\sand\s(?:apologi[sz]ed|promised|said|says|called|added|warned|urged|demanded|insisted|described)\b|:\s|[,.?!]["”]|\s–\s|\sas\s["“‘]?(?:false|untrue|baseless|unfounded|propaganda|lies|fabricat\w+|groundless|ridiculous|absurd|nonsense|misleading|politically)\b|,\s(?:but|while|whereas|although|though|and\s(?:said|says|added|warned|called|urged|demanded|promised)|which|who|adding|saying|asserting|insisting|confirming|calling|describing|accusing|blaming|alleging|citing|arguing|claiming|stressing|noting|warning)\b/;
const OPENING = new RegExp(
  `^\\s?[,:]?\\s?(?:that\\s(?!(?:${CLAIM_NOUNS})\\b)|of\\s)?["“‘]?(?:that\\s(?!(?:${CLAIM_NOUNS})\\b))?`,
);
const POINTS = new RegExp(
  `^(?:(?:the|this|these|those|that)\\s|.{2,40}?[’']s?\\s)(?:[\\w-]+\\s){0,2}(?:${CLAIM_NOUNS})$`,
  'i',
);
const GOES_ON = /^,\s(?:confirming|showing|saying|stating|finding|concluding)\s(?:that\s)?/;
const SHORTEST = 4;
/** "confirmed on Friday that", "denied late Monday that". */
const DAY =
  /^\s(?:late\s|early\s)?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|evening|afternoon))?(?=\s)/;

/** So much of what stands behind a verb only closes a quotation ("''firmly denies'' that") or says when. */
export function dayAfter(after: string): number {
  const mark = /^(?:''|["”’])(?=\s)/.exec(after)?.[0].length ?? 0;
  return mark + (DAY.exec(after.slice(mark))?.[0].length ?? 0);
}

const trimmed = (text: string, start: number, to: number): Extent | null => {
  let end = to;
  while (end > start && /[\s.,;:!?"”’]/.test(text[end - 1] ?? '')) end--;
  return end - start < SHORTEST ? null : { start, end };
};

function clauseFrom(text: string, start: number, to: number): Extent | null {
  const stop = text.slice(start, to).search(CLAUSE_END);
  return trimmed(text, start, stop < 0 ? to : start + stop);
}

/**
 * The proposition behind the cue: from behind "that" to the end of the clause; without the full stop. Null where nothing follows.
 * "corroborate the concerns, confirming the presence of gunmen": what is confirmed.
 */
export function claimAfter(text: string, sentence: Extent, cueEnd: number): Extent | null {
  const from = cueEnd + dayAfter(text.slice(cueEnd, sentence.end));
  const opening = OPENING.exec(text.slice(from, sentence.end))?.[0].length ?? 0;
  const claim = clauseFrom(text, from + opening, sentence.end);
  if (claim === null || !POINTS.test(text.slice(claim.start, claim.end))) return claim;
  const more = GOES_ON.exec(text.slice(claim.end, sentence.end));
  return (more && clauseFrom(text, claim.end + more[0].length, sentence.end)) ?? claim;
}

const CLAUSE_START =
  /[;:—“”"]\s?|\s–\s|,\s(?:but|and|while|although|though|which|who)\s|\sbut\s|\b(?:said|says|adding|added)\s(?!to\b)(?:that\s)?/g;

const RELATIVE =
  /,?\s(?:which|(?:a|an|the)\s(?:charge|claim|allegation|accusation|assertion|suggestion))\s(?:[\w’'.-]+\s){1,5}$/;

/** "took bribes, which he | denies", "took bribes, a charge her office | rejects": what stands before. */
function beforeRelative(said: string): string {
  const relative = RELATIVE.exec(said);
  return relative === null || relative.index < SHORTEST ? said : said.slice(0, relative.index);
}

/** What is said to be false or unproven, before the cue: "The rebels' claim that gas was used | has been dismissed", "that the figure | could not be verified". */
export function claimBefore(text: string, sentence: Extent, cue: Extent): Extent | null {
  const said = withoutTail(beforeRelative(text.slice(sentence.start, cue.start)).trimEnd());
  const from = [...said.matchAll(CLAUSE_START)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < said.length - SHORTEST);
  const begin = from.at(-1) ?? 0;
  const start = begin + leading(said.slice(begin));
  return trimmed(text, sentence.start + start, sentence.start + said.length);
}
