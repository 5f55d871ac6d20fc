import type { Count } from '../counts.ts';
import type { Named } from '../known.ts';
import type { Claims, Link } from '../links.ts';
import type { Scene, Trigger } from '../scene.ts';
import { verbGroup } from '../verb-group.ts';
import { CLAUSE_BREAKS, PREPOSITIONS, VERBS } from '../words/grammar.ts';

/** What is told of one person is a figure only where somebody did it: not every death in old age. */
const DONE_TO: ReadonlySet<string> = new Set(['killed', 'injured', 'abducted']);

function countOf({ tokens }: Scene, { start, end }: Named): Count | null {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  if (from < 0 || to <= from) return null;
  return {
    from,
    to,
    numberTo: to,
    numeral: { from, to, value: 1, digits: false },
    number: 1,
    max: null,
    qualifier: 'exact',
    sort: 'people',
    noun: { from, to },
    head: tokens[to - 1]?.low ?? '',
    capital: true,
    outOf: false,
  };
}

/** Words that only say more of a person: no verb, no other clause. */
const isQuiet = ({ tokens, triggered }: Scene, from: number, to: number): boolean =>
  to - from < 16 &&
  tokens.slice(from, to).every(({ low, text }, at) => {
    const breaks = CLAUSE_BREAKS.has(low) || VERBS.has(low) || triggered.has(from + at);
    return !breaks && !/^[;:?!"“”]$/.test(text);
  });

/** "Jane Roe was shot dead", "Jane Roe, a reporter, was abducted": where the verb's subject is the name. */
function suffered(scene: Scene, { to }: Count, trigger: Trigger): boolean {
  const group = verbGroup(scene, trigger);
  if (group.unreal || group.relative || !group.be || group.subjectEnd < to) return false;
  if (scene.tokens[trigger.to]?.low === 'off') return false;
  if (group.subjectEnd === to) return true;
  const apposed = scene.tokens[to]?.text === ',' && scene.tokens[group.subjectEnd - 1]?.text === ',';
  return apposed && isQuiet(scene, to, group.subjectEnd);
}

/** "killed the journalist Jane Roe": at most a few words of office before the name. */
function isObject(scene: Scene, { from, to }: Count, trigger: Trigger): boolean {
  if (scene.tokens[to]?.low === "'s") return false;
  if (!trigger.transitive || trigger.form === 'participle' || from - trigger.to > 4 || from < trigger.to) return false;
  const group = verbGroup(scene, trigger);
  const between = scene.tokens.slice(trigger.to, from);
  const office = between.every(({ kind, low }) => kind === 'word' && !PREPOSITIONS.has(low) && low !== 'and');
  return !group.unreal && !group.be && office && isQuiet(scene, trigger.to, from);
}

/** "Jane Roe, a reporter, and two guards were killed": the name shares what was done to the count behind it. */
function besides(scene: Scene, { to }: Count, claims: Claims): Link | undefined {
  return [...claims.values()].find(
    ({ count, voice, rule }) =>
      count.from > to &&
      count.from - to < 12 &&
      scene.tokens[count.from - 1]?.low === 'and' &&
      (voice === 'subject' || rule === 'among-them') &&
      isQuiet(scene, to, count.from),
  );
}

/** "Two soldiers, Amin Khan and Gul Zaman, were killed": the number counts them already. */
const isCounted = (scene: Scene, { from }: Count, claims: Claims): boolean =>
  [...claims.values()].some(
    ({ count }) =>
      count.number !== 1 &&
      count.to <= from &&
      /^(?:,|\(|–|—|--|including|among)$/.test(scene.tokens[count.to]?.low ?? '') &&
      isQuiet(scene, count.to + 1, from),
  );

/**
 * One person by name.
 * Reads: "Jane Roe was shot dead", "gunmen killed the journalist Jane Roe", "Jane Roe and two guards were killed".
 * Refuses: "Jane Roe died at 91", "Jane Roe could be killed", "the killing of Jane Roe's hopes", "killed by Jane Roe".
 */
export function named(scene: Scene, claims: Claims, names: readonly Named[]): readonly Link[] {
  return names.flatMap((name) => {
    const count = name.kind === 'person' ? countOf(scene, name) : null;
    if (count === null || isCounted(scene, count, claims)) return [];
    if (scene.counts.some(({ from, to }) => from < count.to && count.from < to)) return [];
    const trigger = scene.triggers.find((one) => suffered(scene, count, one) || isObject(scene, count, one));
    const link = trigger === undefined ? besides(scene, count, claims) : undefined;
    const effect = trigger?.effect ?? link?.effect;
    const said = trigger ?? link?.said;
    if (effect === undefined || said === undefined || !DONE_TO.has(effect)) return [];
    const object = trigger !== undefined && !verbGroup(scene, trigger).be;
    const rule = link?.rule === 'among-them' ? link.rule : 'named';
    return [{ count, effect, rule, said: { from: said.from, to: said.to }, voice: object ? 'object' : 'subject' }];
  });
}
