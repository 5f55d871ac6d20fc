import type { Count } from '../counts.ts';
import { type Link, linked, type Rule } from '../links.ts';
import type { Scene, Trigger } from '../scene.ts';
import { type Counted, subjectCounts } from '../subjects.ts';
import { canSuffer } from '../sufferers.ts';
import { type VerbGroup, verbGroup } from '../verb-group.ts';
import { isDay } from '../when.ts';
import { BE, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from '../words/grammar.ts';
import { UPROOTED } from '../words/people.ts';

/** Whether somebody is named right after the verb, so that its subject is the one who acts: "Two gunmen killed a guard". */
export function hasObject({ tokens, countFrom, triggered }: Scene, to: number): boolean {
  let at = to;
  while (isAdverb(tokens[at]?.low ?? '') && !countFrom.has(at)) at++;
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  const count = countFrom.get(at);
  if (count !== undefined) return !triggered.has(count.to);
  if (PREPOSITIONS.has(token.low)) return false;
  if (DETERMINERS.has(token.low) || PRONOUNS.has(token.low)) return token.low !== 'that' && token.low !== 'there';
  return /^[A-Z]/.test(token.text) && !isDay(token);
}

/** "freed 14 soldiers captured last month": they were freed, whatever came before. */
function isObject({ countTo, triggered, tokens }: Scene, end: number): boolean {
  const count = countTo.get(end);
  const verb = count === undefined ? undefined : triggered.get(count.from - 1);
  if (verb === undefined || !verb.transitive || verb.form === 'base' || countTo.has(verb.from)) return false;
  return !BE.has(tokens[verb.from - 1]?.low ?? '');
}

/** "Jane Roe, who killed two guards, was arrested": one was, the two are somebody's object. */
const isOthers = (scene: Scene, { from }: Trigger, { number, to }: Count): boolean =>
  number !== 1 && scene.tokens[from - 1]?.low === 'was' && isObject(scene, to);

/** Whether the verb says what was done to its subject. */
function suffers(scene: Scene, trigger: Trigger, group: VerbGroup, beside: boolean): boolean {
  if (trigger.form === 'state') return true;
  if (!trigger.transitive) return trigger.form !== 'ing' || beside || group.be;
  if (trigger.form !== 'past' && trigger.form !== 'participle') return false;
  if (group.be) return true;
  return beside && !group.have && !hasObject(scene, trigger.to) && !isObject(scene, group.subjectEnd);
}

/** "14 fishermen--including two children--killed in …": the subject stands before the marks. */
function closesParts({ tokens }: Scene, end: number): boolean {
  const mark = tokens[end - 1]?.text ?? '';
  if (!/^(?:,|--|–|—|-|\))$/.test(mark)) return false;
  const opener = mark === ')' ? '(' : mark;
  for (let at = end - 2; at > 0 && end - at < 24; at--)
    if (tokens[at]?.text === opener && /^(?:including|among|mostly|many|most)$/.test(tokens[at + 1]?.low ?? ''))
      return true;
  return false;
}

/** "12 deaths": what happened, not to whom. */
const EVENTS =
  /^(?:deaths?|fatalit(?:y|ies)|injuries|abductions|kidnappings|arrests|detentions|disappearances|murders|killings|homicides|executions|assassinations|casualties)$/;

/** "the dead man", "of dead": no verb, whatever stands before it. */
const describes = ({ tokens, countTo }: Scene, { form, from }: Trigger): boolean => {
  const before = tokens[from - 1]?.low ?? '';
  return form === 'state' && !countTo.has(from) && (DETERMINERS.has(before) || before === 'of');
};

/** "845,000 have left the country" fled; "two ministers have left the country" travel. */
const MASSES = 1000;

const travels = ({ tokens }: Scene, { number }: Count, { from }: Trigger): boolean =>
  tokens[from]?.low === 'left' && tokens[from + 1]?.low === 'the' && (number ?? MASSES) < MASSES;

const fits = (scene: Scene, { count }: Counted, trigger: Trigger): boolean =>
  canSuffer(count, trigger.effect, scene.tokens[trigger.from]?.low) &&
  !travels(scene, count, trigger) &&
  !EVENTS.test(count.head) &&
  (trigger.effect !== 'displaced' || trigger.transitive || trigger.form === 'state' || UPROOTED.has(count.head));

/** "with dozens of people | reportedly killed", "the five people | still missing". */
const AS_TOLD = /^(?:reportedly|allegedly|still)$/;

/**
 * What happened to a verb's subject.
 * Reads: "12 people were killed", "601 people, including 290 police, were killed and 741 injured", "30 others wounded", "12 dead",
 * "10 workers died", "17 people lost limbs", "73 soldiers who were killed".
 * Refuses: "Two gunmen killed a guard" (they act), "12 could be killed", "12 were to be released", "were not hurt".
 */
export const happenedTo: Rule = (scene, claims) => {
  const links: Link[] = [];
  for (const trigger of scene.triggers) {
    const group = verbGroup(scene, trigger);
    const beside =
      scene.tokens.slice(group.subjectEnd, trigger.from).every(({ low }) => AS_TOLD.test(low)) &&
      (scene.countTo.has(group.subjectEnd) || closesParts(scene, group.subjectEnd));
    if (group.unreal || describes(scene, trigger) || !suffers(scene, trigger, group, beside)) continue;
    const reduced = beside && !group.be && (trigger.transitive || trigger.form === 'state');
    const held = reduced || group.relative || scene.tokens[group.subjectEnd]?.low === 'being';
    const counted = subjectCounts(scene, group.subjectEnd, held);
    for (const { count, partOf } of group.relative ? counted.slice(0, 1) : counted) {
      if (group.relative && count.to !== group.subjectEnd) continue;
      if (claims.has(count) || !fits(scene, { count, partOf }, trigger) || isOthers(scene, trigger, count)) continue;
      const link = linked(count, trigger, 'happened-to', 'subject');
      links.push(partOf === null ? link : { ...link, partOf });
    }
  }
  return links;
};
