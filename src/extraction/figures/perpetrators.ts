import type { Extent } from '../../articles/article.ts';
import type { Named } from './known.ts';
import type { Link } from './links.ts';
import type { Scene } from './scene.ts';
import { verbGroup } from './verb-group.ts';
import {
  ADVERBS,
  BE,
  CLAUSE_BREAKS,
  CONJUNCTIONS,
  DAYS,
  HAVE,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './words/grammar.ts';
import { PLURAL_PEOPLE, SINGULAR_PEOPLE } from './words/people.ts';
import { AGENTS, CAUSES, THINGS } from './words/things.ts';

const spanOf = ({ tokens }: Scene, from: number, to: number): Extent | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
};

const isCause = (low: string): boolean => CAUSES.has(low) || (THINGS.has(low) && !AGENTS.has(low)) || PRONOUNS.has(low);

/** "by the security forces", "by three gunmen"; not "by a bomb", "by Friday", "by shooting". */
function byPhrase(scene: Scene, from: number): Extent | null {
  const { tokens } = scene;
  for (let at = from; at < tokens.length && at - from < 10; at++) {
    const low = tokens[at]?.low ?? '';
    if (low === 'by') return agentFrom(scene, at + 1);
    if (CLAUSE_BREAKS.has(low) || /^[,;:]$/.test(low) || scene.triggered.has(at) || VERBS.has(low)) return null;
  }
  return null;
}

function agentFrom(scene: Scene, from: number): Extent | null {
  const { tokens } = scene;
  let to = from;
  while (to < tokens.length && to - from < 9) {
    const token = tokens[to];
    if (
      token === undefined ||
      (token.kind === 'mark' && !/^['’"“”-]|'s$/.test(token.text)) ||
      (PREPOSITIONS.has(token.low) && token.low !== 'of')
    )
      break;
    if (CONJUNCTIONS.has(token.low) || VERBS.has(token.low) || DAYS.has(token.low) || PRONOUNS.has(token.low)) break;
    to++;
  }
  const head = tokens[to - 1];
  const first = tokens[from];
  if (head === undefined || first === undefined || isCause(head.low) || /ing$/.test(first.low) || head.kind !== 'word')
    return null;
  return spanOf(scene, from, to);
}

/** "The gunman, Peter Holt, | killed": the name between the commas. Not "In Lima, after a raid, killed". */
function asideTo(scene: Scene, end: number): Extent | null {
  const { tokens } = scene;
  if (tokens[end - 1]?.text !== ',') return null;
  let from = end - 1;
  while (from > 0 && end - from < 6 && /^[A-Z]/.test(tokens[from - 1]?.text ?? '')) from--;
  const isName = from < end - 2 && tokens[from - 1]?.text === ',' && !DAYS.has(tokens[from]?.low ?? '');
  const head = tokens[from - 2];
  return isName && SINGULAR_PEOPLE.has(head?.low ?? '') ? spanOf(scene, from, end - 1) : null;
}

/** The noun phrase that ends at a token: the subject of "killed three soldiers". */
function subjectTo(scene: Scene, end: number): Extent | null {
  const { tokens, countTo } = scene;
  let to = end;
  while (
    to > 0 &&
    (ADVERBS.has(tokens[to - 1]?.low ?? '') ||
      HAVE.has(tokens[to - 1]?.low ?? '') ||
      DAYS.has(tokens[to - 1]?.low ?? ''))
  )
    to--;
  const described = asideTo(scene, to);
  if (described !== null) return described;
  const from = subjectFrom(scene, to);
  if (from === to) return null;
  const counted = countTo.get(to);
  const phrase = tokens.slice(from, to);
  const inner =
    counted === undefined
      ? phrase.findIndex(({ low }, at) => at > 0 && (PREPOSITIONS.has(low) || /ing$/.test(low)))
      : -1;
  const head = inner < 0 ? phrase.at(-1) : phrase[inner - 1];
  return head === undefined || isCause(head.low) || head.kind !== 'word' ? null : spanOf(scene, from, to);
}

/** Where a subject begins: "a man loyal to the group" reaches past its prepositions. */
function subjectFrom({ tokens, countTo, triggered }: Scene, to: number): number {
  const counted = countTo.get(to);
  if (counted !== undefined) return counted.from;
  let from = to;
  while (from > 0 && to - from < 12) {
    const token = tokens[from - 1];
    if (token === undefined || (token.kind === 'mark' && !/^(?:'s|-|\.)$/.test(token.low))) break;
    if (CONJUNCTIONS.has(token.low) || VERBS.has(token.low) || BE.has(token.low)) break;
    if (triggered.get(from - 1)?.form === 'past') break;
    from--;
  }
  return PREPOSITIONS.has(tokens[from]?.low ?? '') ? to : from;
}

/** "since the Front launched …" as well as "when"; not "since March". */
const opensClause = ({ tokens }: Scene, at: number): boolean =>
  CLAUSE_BREAKS.has(tokens[at]?.low ?? '') ||
  (tokens[at]?.low === 'since' && /^(?:the|an?)$/.test(tokens[at + 1]?.low ?? ''));

/** The subject that opens the clause of "… blew himself up, killing six". */
function clauseSubject(scene: Scene, at: number): Extent | null {
  const { tokens } = scene;
  let begin = at - 1;
  while (
    begin > 0 &&
    at - begin < 40 &&
    !(opensClause(scene, begin - 1) || /^[;:]$/.test(tokens[begin - 1]?.low ?? ''))
  )
    begin--;
  for (let verb = begin; verb < at; verb++) {
    const low = tokens[verb]?.low ?? '';
    if (!VERBS.has(low) && !BE.has(low) && !HAVE.has(low)) continue;
    return subjectTo(scene, verb);
  }
  return null;
}

/** "… killed three soldiers and wounded six others": the first verb's subject did both. */
function sharedSubject(scene: Scene, at: number, end: number): Extent | null {
  if (!/^(?:and|or)$/.test(scene.tokens[end - 1]?.low ?? '')) return null;
  for (let here = at - 1; here >= 0 && at - here < 24; here--) {
    const earlier = scene.triggered.get(here);
    if (earlier === undefined) continue;
    return earlier.transitive && earlier.form !== 'ing' && !verbGroup(scene, earlier).be
      ? subjectTo(scene, verbGroup(scene, earlier).subjectEnd)
      : null;
  }
  return null;
}

/** Whoever can act: people, a force or a group by its noun, or a name. "Yarmouk" behind "and" is where, not who. */
function canAct({ tokens }: Scene, who: Extent, names: readonly Named[]): boolean {
  const phrase = tokens.filter(({ start, end }) => start >= who.start && end <= who.end);
  const inner = phrase.findIndex(({ low }, at) => at > 0 && (PREPOSITIONS.has(low) || /ing$/.test(low)));
  const head = inner < 0 ? phrase.at(-1) : phrase[inner - 1];
  if (head === undefined) return false;
  if (PLURAL_PEOPLE.has(head.low) || SINGULAR_PEOPLE.has(head.low) || AGENTS.has(head.low)) return true;
  const named = names.find(({ start, end }) => start < head.end && head.start < end);
  const before = tokens.findLast(({ end }) => end <= who.start)?.low ?? '';
  if (named?.kind === 'place') return !/^(?:and|or)$/.test(before) && inner < 0 && phrase.length < 4;
  return /^[A-Z]/.test(head.text);
}

/** Who did it, as the same clause says. */
export function perpetratorOf(scene: Scene, link: Link, names: readonly Named[]): Extent | null {
  const who = [agentOf(scene, link), claimant(scene)].find((one) => one !== null && canAct(scene, one, names));
  return who ?? null;
}

/** "The Front claimed responsibility for the bombing that killed nine": whoever claims it. */
function claimant(scene: Scene): Extent | null {
  const { tokens } = scene;
  const at = tokens.findIndex(
    ({ low }, here) =>
      /^claim(?:ed|s|ing)?$/.test(low) && /^(?:responsibility|credit)$/.test(tokens[here + 1]?.low ?? ''),
  );
  return at < 0 ? null : subjectTo(scene, at);
}

function agentOf(scene: Scene, link: Link): Extent | null {
  const by = byPhrase(scene, Math.max(link.said.to, link.voice === 'noun' ? link.count.to : 0));
  if (by !== null || link.voice !== 'object') return by;
  const trigger = scene.triggered.get(link.said.from);
  if (trigger === undefined) return subjectTo(scene, link.said.from);
  if (trigger.form === 'ing') return clauseSubject(scene, trigger.from);
  const { subjectEnd } = verbGroup(scene, trigger);
  return sharedSubject(scene, trigger.from, subjectEnd) ?? subjectTo(scene, subjectEnd);
}
