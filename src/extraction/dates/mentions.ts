import { overlaps } from '../../articles/span.ts';
import { matchesOf } from '../matches.ts';
import { beginningsOf, listsWithin } from '../words/beginnings.ts';
import type { Mention, Proposal, Rule } from './meaning.ts';
import { RULES } from './rules.ts';

const BEGINNINGS = beginningsOf(RULES.map(({ begins }) => begins));

/** Applies every rule to the paragraph and keeps, of claims that overlap, the longest; of equals, the earlier rule's. */
export function mentionsIn(text: string): readonly Mention[] {
  const bits = listsWithin(BEGINNINGS, text, 0, text.length);
  const claims: Mention[] = [];
  RULES.forEach((rule, at) => {
    if ((bits & (1 << at)) !== 0 && (rule.sign === undefined || rule.sign.test(text))) claimsIn(rule, text, claims);
  });
  if (claims.length === 0) return claims;
  claims.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, claim)) kept.push(claim);
    else if (claim.end - claim.start > last.end - last.start) kept[kept.length - 1] = claim;
  }
  return kept;
}

function claimsIn(rule: Rule, text: string, found: Mention[]): void {
  for (const match of matchesOf(rule.pattern, text)) {
    const read = rule.read(match, text);
    if (read === null) continue;
    const whole = { start: match.index, end: match.index + match[0].length };
    const proposals: readonly Proposal[] = 'is' in read ? [{ ...whole, meaning: read }] : read;
    for (const proposal of proposals) found.push({ ...proposal, rule: rule.name });
  }
}
