import type { Extent } from '../../articles/article.ts';

const CLAUSE_END =
  /[;—]|:\s["“‘]|[,.?!]["”]|\s–\s|,\s(?:but|while|whereas|although|though|and\s(?:said|added|warned|called|urged)|which|who|adding|saying|asserting|insisting|confirming)\b/;

/** The proposition behind the cue: from behind "that" to the end of the clause; without the full stop. Null where nothing follows. */
export function claimAfter(text: string, sentence: Extent, cueEnd: number): Extent | null {
  const rest = text.slice(cueEnd, sentence.end);
  const opening = /^\s?[,:]?\s?(?:that\s)?["“‘]?(?:that\s)?/.exec(rest)?.[0].length ?? 0;
  const stop = rest.slice(opening).search(CLAUSE_END);
  let end = stop < 0 ? sentence.end : cueEnd + opening + stop;
  while (end > cueEnd && /[\s.,;:!?"”’]/.test(text[end - 1] ?? '')) end--;
  const start = cueEnd + opening;
  return end - start < 4 ? null : { start, end };
}
