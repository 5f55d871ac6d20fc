import { CLAIM_NOUNS } from './dispute-words.ts';

/** What a stance takes a stand on where it only points: whose claims they are, or no one's in particular. */
export interface Pointer {
  readonly owner: string | null;
  /** At somebody's words, not at whatever stands before: "the claim", not "such a link". */
  readonly toClaim: boolean;
}

const POINTS = new RegExp(
  `^(?:(?:the|this|that|these|those|such|all|any|both|its|his|her|their)\\s|(?<owner>.{2,60}?)[’']s?\\s)(?:[\\w-]+\\s){0,2}(?:${CLAIM_NOUNS})(?:\\s(?:made\\s)?(?:by|from)\\s(?<maker>.{2,60}))?$`,
  'i',
);

/** "such a link", "this", "launching that attack", "it is planning to do so": to be understood only with what stands before it. */
const ANAPHOR =
  /^(?:it|this|that|so|those|these)$|^(?:this|that|these|those|such)\s(?:an?\s)?\S+(?:\s\S+)?$|\b(?:do|doing|done|did)\s(?:so|that|it|this)$|^\w+ing\s(?:that|this|those|these|such|it|them)\b/i;

/** "Price's allegations", "the claim", "these latest reports", "the statement by the army"; not "the report that it lost", not "the attack". */
export function pointerIn(claim: string): Pointer | null {
  const found = POINTS.exec(claim.trim());
  if (found === null) return ANAPHOR.test(claim) ? { owner: null, toClaim: false } : null;
  return { owner: found.groups?.owner ?? found.groups?.maker ?? null, toClaim: true };
}
