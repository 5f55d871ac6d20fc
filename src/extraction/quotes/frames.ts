import type { Extent } from '../../articles/article.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../words/clause-words.ts';
import { accordingTo } from './according.ts';
import { contentFrom, contentStart, skipCircumstances } from './content.ts';
import { type Cue, cueAt, helpersIn } from './cue.ts';
import type { Line, Token } from './line.ts';
import { endsItself, isAdverb, isPoint, type Phrase, phraseAfter, phraseBefore, phraseBeforeAside } from './phrase.ts';

/** One act of speech as the grammar of one sentence gives it. */
export interface Frame {
  readonly rule: string;
  readonly cue: Extent | null;
  readonly subject: Extent | null;
  /** In reading order, marks included. */
  readonly contents: readonly Extent[];
}

/** A sentence under reading, with what was found in it so far. */
export interface Scene {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  /** The subject of the last verb of saying, for "and added", ", saying that". */
  readonly subject: Phrase | null;
}

export const extentOf = (tokens: readonly Token[], { from, to }: Phrase): Extent => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

interface Subject {
  readonly phrase: Phrase | null;
  /** Token index where subject, helpers and verb begin. */
  readonly from: number;
  readonly rule: string;
  readonly negated: boolean;
  readonly passive: boolean;
}

/** Left of the verb, over helpers and adverbs: "has also | said". */
function beforeHelpers(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0) {
    const token = tokens[from - 1] as Token;
    if (!AUXILIARIES.has(token.lower) && !isAdverb(token) && token.lower !== 'not' && token.lower !== 'to') break;
    if (/^['’]s$/u.test(token.lower) && !/^(?:he|she|it|who|that)$/u.test(tokens[from - 2]?.lower ?? '')) break;
    from -= 1;
  }
  return from;
}

const INFINITIVE = /^(?:on|continued|proceeded|began|is|are|was)$/u;

function subjectOf({ line, tokens, subject }: Scene, cue: Cue): Subject | null {
  const { text } = line;
  const right = beforeHelpers(tokens, cue.from);
  const { negated, passive } = helpersIn(tokens, right, cue.from);
  const infinitive = tokens[cue.from - 1]?.lower === 'to';
  if (infinitive && !INFINITIVE.test(tokens[right - 1]?.lower ?? '')) return null;
  const found = (phrase: Phrase | null, rule: string, from = phrase?.from ?? right): Subject => ({
    phrase,
    rule,
    from,
    negated,
    passive: passive && cue.form === 'past',
  });
  const before = tokens[right - 1];
  if (cue.form === 'ing' && !passive) return participle({ line, tokens, subject, frames: [] }, cue, right, found);
  if (before === undefined) return null;
  if ((before.lower === 'and' || before.lower === 'then') && cue.form === 'base') return null;
  if (before.lower === 'and' || before.lower === 'then' || (before.lower === 'but' && subject))
    return subject ? found(subject, 'coordinated', right) : mainSubject(text, tokens, right, found);
  if (RELATIVES.has(before.lower)) {
    const head = isPoint(tokens[right - 2], ',') ? right - 2 : right - 1;
    return found(phraseBefore(text, tokens, head, 0), 'relative', right - 1);
  }
  if (isPoint(before, ',—–)')) {
    const head = phraseBeforeAside(text, tokens, right - 1, 0);
    return head ? found(head, 'subject-aside') : null;
  }
  const phrase = phraseBefore(text, tokens, right, 0);
  return phrase ? found(phrase, 'subject') : null;
}

type Found = (phrase: Phrase | null, rule: string, from?: number) => Subject;

/** "X left the talks and said": the subject stands at the sentence's start. */
function mainSubject(text: string, tokens: readonly Token[], before: number, found: Found): Subject | null {
  const main = mainPhrase(text, tokens);
  return main && main.to < before ? found(main, 'coordinated', before) : null;
}

/** ", saying that …": the last who spoke, else the sentence's subject. "Calling it “…,” the ministry …": the subject behind the comma. */
function participle(scene: Scene, cue: Cue, right: number, found: Found): Subject | null {
  const { line, tokens, subject } = scene;
  const before = tokens[right - 1];
  if (before === undefined) {
    const comma = tokens.findIndex(
      (token, at) => at > cue.to && at < 60 && (isPoint(token, ',') || endsItself(line.text, token)),
    );
    const behind = comma === -1 ? null : phraseAfter(line.text, tokens, comma + 1);
    return behind ? found(behind, 'participle-first', right) : null;
  }
  if (isPoint(before, ',—–') || before.lower === 'and' || before.kind === 'quote')
    return subject
      ? found(subject, 'participle', right)
      : mainSubject(line.text, tokens, right, (p, _, from) => found(p, 'participle', from));
  if (PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower) || before.lower === 'of')
    return /^(?:by|after|while|before|when|in|without)$/u.test(before.lower)
      ? mainSubject(line.text, tokens, right, (p, _, from) => found(p, 'participle', from))
      : null;
  const phrase = phraseBefore(line.text, tokens, right, 0);
  const opens =
    tokens[cue.to]?.lower === 'that' || tokens.slice(cue.to, cue.to + 2).some(({ kind }) => kind === 'quote');
  return phrase && opens && !cue.nounLike ? found(phrase, 'participle-noun') : null;
}

/** The sentence's first noun phrase that can be its subject: "In Kabul on Monday, | the ministry | …". */
export function mainPhrase(text: string, tokens: readonly Token[], from = 0): Phrase | null {
  let at = from;
  const first = tokens[at];
  if (first === undefined) return null;
  if (PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower)) {
    if (!/^(?:but|so|yet|or|nor)$/u.test(first.lower)) {
      const comma = tokens.findIndex((token, index) => index > at && index < at + 40 && isPoint(token, ','));
      if (comma === -1) return null;
      at = comma + 1;
    } else at += 1;
  }
  while (
    tokens[at] !== undefined &&
    (isAdverb(tokens[at] as Token) || isPoint(tokens[at], ',') || tokens[at]?.lower === 'and')
  )
    at += 1;
  return phraseAfter(text, tokens, at);
}

/** “…,” said X or: the talks failed, said X. */
function inverted(scene: Scene, cue: Cue): Frame | null {
  const { line, tokens } = scene;
  const before = tokens[cue.from - 1];
  const quoted = before?.kind === 'quote' && endsItself(line.text, before);
  if (!quoted && !isPoint(before, ',')) return null;
  if (cue.form === 'ing' || cue.form === 'base' || (!quoted && !cue.frames.has('say'))) return null;
  const phrase = phraseAfter(line.text, tokens, cue.to);
  if (phrase === null || (!quoted && !closesClause(tokens, phrase.to))) return null;
  const left = leftContent(scene, cue.from);
  if (left === null) return null;
  const after = continuation(scene, phrase.to, left);
  return frame(scene, quoted ? 'quote-verb-subject' : 'clause-verb-subject', cue, phrase, after);
}

const closesClause = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[skipCircumstances(tokens, at)];
  return next === undefined || isPoint(next, ',;.?!)—–') || RELATIVES.has(next.lower);
};

const frame = (
  { tokens }: Scene,
  rule: string,
  cue: Cue,
  subject: Phrase | null,
  contents: readonly Phrase[],
): Frame => ({
  rule,
  cue: extentOf(tokens, { from: cue.from, to: cue.to }),
  subject: subject && extentOf(tokens, subject),
  contents: contents.map((content) => extentOf(tokens, content)),
});

/** What stands left of ", said X": from the sentence's start, or from where the last report ended. */
function leftContent({ tokens, frames }: Scene, to: number): Phrase | null {
  const last = frames.at(-1);
  const done = Math.max(
    0,
    last?.cue?.end ?? 0,
    last?.subject?.end ?? 0,
    ...(last?.contents.map(({ end }) => end) ?? []),
  );
  let from = 0;
  const quote = tokens[to - 1]?.kind === 'quote' ? to - 1 : to - 2;
  const taken = tokens[quote]?.kind === 'quote' && (tokens[quote]?.start ?? 0) < done;
  if (taken) return { from: quote, to: quote + 1 };
  while (from < to && ((tokens[from]?.start ?? 0) < done || isPoint(tokens[from], ',;—–'))) from += 1;
  const end = isPoint(tokens[to - 1], ',—–') ? to - 1 : to;
  from = behindDateline(tokens, from, end);
  const words = tokens.slice(from, end);
  return words.some(({ kind }) => kind === 'quote') || words.length >= 3 ? { from, to: end } : null;
}

/** "[Kabul] “…”": the place of writing is not said. */
function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  const quote = tokens.findIndex((token, at) => at >= from && token.kind === 'quote');
  const short = quote > from && quote < to && quote - from <= 6;
  return short && isPoint(tokens[quote - 1], ')]—–-') ? quote : from;
}

/** Where a quotation goes on behind "he said": “…,” he said, “…” */
function continuation({ tokens }: Scene, behind: number, left: Phrase): readonly Phrase[] {
  for (let at = behind; at < Math.min(tokens.length, behind + 40); at++) {
    if (tokens[at]?.kind !== 'quote') {
      if (cueAt(tokens, at) !== null && at > behind) return [left];
      continue;
    }
    return isPoint(tokens[at - 1], ',:—–') ? [left, { from: at, to: at + 1 }] : [left];
  }
  return [left];
}

/** “…,” he said. The talks, they say, have failed. The talks failed, officials said. */
function behindContent(scene: Scene, cue: Cue, subject: Subject): Frame | null {
  const { line, tokens } = scene;
  const before = tokens[subject.from - 1];
  const quoted = before?.kind === 'quote' && endsItself(line.text, before);
  if (!subject.phrase || (!quoted && !isPoint(before, ',—–'))) return null;
  const after = skipCircumstances(tokens, cue.to);
  if (tokens[cue.to]?.lower === 'that' || (cue.frames.has('say') && tokens[after]?.lower === 'that')) return null;
  const left = leftContent(scene, subject.from);
  if (left === null) return null;
  const quoteBeforeComma = tokens[subject.from - 2]?.kind === 'quote' && isPoint(before, ',');
  if (quoted || quoteBeforeComma)
    return frame(scene, 'quote-subject-verb', cue, subject.phrase, continuation(scene, cue.to, left));
  if (!cue.frames.has('say') || !isPoint(tokens[after] ?? endPoint, ',.?!—–')) return null;
  const rest = tokens[after] !== undefined && isPoint(tokens[after], ',') ? after + 1 : tokens.length;
  const goesOn = after === cue.to && rest < tokens.length ? [left, contentFrom(line.text, tokens, rest)] : [left];
  return frame(scene, 'clause-subject-verb', cue, subject.phrase, goesOn);
}

const endPoint: Token = { kind: 'point', lower: '.', capital: false, start: 0, end: 0, stretch: null };

/** He said (that) … */
function beforeContent(scene: Scene, cue: Cue, subject: Subject): Frame | null {
  const { line, tokens } = scene;
  const start = contentStart(tokens, cue);
  if (start === null || start >= tokens.length) return null;
  const content =
    subject.rule === 'participle-first' ? toComma(line.text, tokens, start) : contentFrom(line.text, tokens, start);
  const words = tokens.slice(content.from, content.to);
  const quote = words.some(({ kind }) => kind === 'quote');
  if (!quote && (words.length < 2 || subject.negated || subject.passive)) return null;
  if (cue.nounLike && subject.rule === 'subject' && !quote && !isSettled(scene, subject)) return null;
  return frame(scene, subject.rule, cue, subject.passive && !quotedAs(tokens, cue) ? null : subject.phrase, [content]);
}

/** “Calling it “a mistake,” the ministry …”: what is said ends where the subject begins. */
function toComma(text: string, tokens: readonly Token[], from: number): Phrase {
  let to = from;
  while (to < tokens.length && !isPoint(tokens[to], ',') && !endsItself(text, tokens[to])) to += 1;
  return { from, to: endsItself(text, tokens[to]) ? to + 1 : to };
}

const quotedAs = (tokens: readonly Token[], cue: Cue) => tokens[cue.to]?.lower === 'as';

/** "Recent claims that …" are nouns: a verb of that form has its whole subject right before it, at a clause's start. */
const isSettled = ({ tokens }: Scene, { phrase, from }: Subject): boolean => {
  const before = tokens[from - 1];
  return (
    phrase !== null &&
    (before === undefined || isPoint(before, ',:;—–') || CONJUNCTIONS.has(before.lower) || before.lower === 'and')
  );
};

function frameOf(scene: Scene, cue: Cue): { frame: Frame; subject: Phrase | null } | null {
  const subject = subjectOf(scene, cue);
  const found = subject
    ? (behindContent(scene, cue, subject) ?? beforeContent(scene, cue, subject))
    : inverted(scene, cue);
  return found && { frame: found, subject: subject?.phrase ?? null };
}

/** Every act of speech in one sentence, in the order of their verbs. */
export function framesOf(line: Line, tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  let subject: Phrase | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const cue = cueAt(tokens, at);
    if (cue === null) continue;
    const found = frameOf({ line, tokens, frames, subject }, cue);
    if (found === null) continue;
    frames.push(found.frame);
    if (!found.frame.rule.startsWith('participle')) subject = found.subject ?? subject;
  }
  return [...frames, ...accordingTo(line, tokens)];
}
