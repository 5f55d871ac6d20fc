import { overlaps } from '../../articles/span.ts';
import { matchesOf } from '../matches.ts';
import type { Mention, Proposal, Rule } from './meaning.ts';

/** Applies every rule to the paragraph and keeps, of claims that overlap, the longest; of equals, the earlier rule's. */
export function mentionsIn(text: string, rules: readonly Rule[]): readonly Mention[] {
  const claims = rules.flatMap((rule) => (rule.sign === undefined || rule.sign.test(text) ? claimsOf(rule, text) : []));
  claims.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, claim)) kept.push(claim);
    else if (claim.end - claim.start > last.end - last.start) kept[kept.length - 1] = claim;
  }
  return kept;
}

function claimsOf(rule: Rule, text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of matchesOf(rule.pattern, text)) {
    const read = rule.read(match, text);
    if (read === null) continue;
    const whole = { start: match.index, end: match.index + match[0].length };
    const proposals: readonly Proposal[] = 'is' in read ? [{ ...whole, meaning: read }] : read;
    for (const proposal of proposals) found.push({ ...proposal, rule: rule.name });
  }
  return found;
}
