import { CONJUNCTIONS, RELATIVES } from '../words/clause-words.ts';
import { accordingTo } from './according.ts';
import { nameBehind } from './apposition.ts';
import { skipCircumstances } from './circumstances.ts';
import { contentFrom, contentStart } from './content.ts';
import { type Cue, cueAt } from './cue.ts';
import { behindDateline, behindPlace } from './dateline.ts';
import type { Line, Token } from './line.ts';
import { nounsOfSaying } from './nouns-of-saying.ts';
import { endsItself, isPoint, type Phrase, phraseAfter } from './phrase.ts';
import { extentOf, type Frame, type Scene } from './scene.ts';
import { opensAdjunct, type Subject, subjectOf } from './subject.ts';

/** “…,” said X or: the talks failed, said X. Not: called it a “farce,” mocked the judge and … (the same subject goes on). */
function inverted(scene: Scene, cue: Cue): Frame | null {
  const { line, tokens } = scene;
  const before = tokens[cue.from - 1];
  const quoted = before?.kind === 'quote' && endsItself(line.text, before);
  if (!quoted && !isPoint(before, ',')) return null;
  if (cue.form === 'ing' || cue.form === 'base' || (!quoted && !cue.frames.has('say'))) return null;
  if (cue.frames.size === 1 && cue.frames.has('object') && scene.frames.length > 0) return null;
  const phrase = phraseAfter(line.text, tokens, cue.to);
  if (phrase === null || (!quoted && !closesClause(tokens, phrase.to))) return null;
  const left = leftContent(scene, cue.from);
  if (left === null) return null;
  const after = continuation(scene, phrase.to, left);
  const speaker = nameBehind(tokens, phrase);
  return frame(scene, quoted ? 'quote-verb-subject' : 'clause-verb-subject', cue, speaker, after);
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
function leftContent({ tokens, frames }: Scene, to: number, least = 3): Phrase | null {
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
  if (tokens[end - 1]?.kind === 'quote' && isPoint(tokens[end - 2], ':')) return { from: end - 1, to: end };
  from = behindDateline(tokens, from === 0 ? behindPlace(tokens) : from, end);
  const words = tokens.slice(from, end);
  return words.some(({ kind }) => kind === 'quote') || words.length >= least ? { from, to: end } : null;
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
  if (!quoted && opensQuote(tokens, cue.to)) return null;
  if (tokens[cue.to]?.lower === 'that' || (cue.frames.has('say') && tokens[after]?.lower === 'that')) return null;
  const left = leftContent(scene, subject.from, isPoint(tokens[after], ',') ? 1 : 3);
  if (left === null) return null;
  const quoteBeforeComma = tokens[subject.from - 2]?.kind === 'quote' && isPoint(before, ',');
  if (quoted || quoteBeforeComma)
    return frame(scene, 'quote-subject-verb', cue, subject.phrase, continuation(scene, cue.to, left));
  if (!cue.frames.has('say') || !isPoint(tokens[after] ?? endPoint, ',.?!—–')) return null;
  const rest = tokens[after] !== undefined && isPoint(tokens[after], ',') ? after + 1 : tokens.length;
  const short = left.to - left.from < 3;
  const isNarrated = !short && !opensAdjunct(tokens[left.from]) && opensNarration(tokens, rest);
  if (short && (after !== cue.to || rest >= tokens.length)) return null;
  const goesOn =
    after === cue.to && rest < tokens.length && !isNarrated ? [left, contentFrom(line.text, tokens, rest)] : [left];
  return frame(scene, 'clause-subject-verb', cue, subject.phrase, goesOn);
}

/** ", X said, “…”": what is said stands behind the verb. */
const opensQuote = (tokens: readonly Token[], at: number): boolean => {
  const quote = isPoint(tokens[at], ',:') ? at + 1 : at;
  return tokens[quote]?.kind === 'quote' && tokens[quote]?.capital === true;
};

const endPoint: Token = { kind: 'point', lower: '.', capital: false, start: 0, end: 0, stretch: null };

/** "12 died, the minister said, | hours after the attack": the report itself goes on, not what was said. */
function opensNarration(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const spell = /^(?:minutes|hours|days|weeks|months|years|shortly|moments|a|an|one|two|\d+)$/u.test(
    first?.lower ?? '',
  );
  if (spell) return tokens.slice(at, at + 4).some(({ lower }) => /^(?:after|before)$/u.test(lower));
  return first !== undefined && (opensAdjunct(first) || /^[a-z]{3,}ing$/u.test(first.lower)) && first.lower !== 'but';
}

/** He said (that) … */
function beforeContent(scene: Scene, cue: Cue, subject: Subject): Frame | null {
  const { line, tokens } = scene;
  const start = contentStart(tokens, cue);
  if (start === null || start >= tokens.length) return null;
  const content =
    subject.rule === 'participle-first' ? toComma(line.text, tokens, start) : contentFrom(line.text, tokens, start);
  const words = tokens.slice(content.from, content.to);
  const quote = words.some(({ kind }) => kind === 'quote');
  if (cue.lemma === 'refer to' && cue.form === 'ing' && !words.slice(0, 4).some(({ kind }) => kind === 'quote'))
    return null;
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

/** "As the race moves to Ohio, a swing state, it will be tight, said | Dan Gerstein, a consultant": a whole name, and no clause of his. */
function namesSpeaker({ line, tokens }: Scene, cue: Cue): boolean {
  const phrase = phraseAfter(line.text, tokens, cue.to);
  if (phrase === null || cue.form !== 'past') return false;
  const words = tokens.slice(phrase.from, phrase.to);
  return words.every(({ kind, capital }) => kind === 'word' && capital) && closesClause(tokens, phrase.to);
}

function frameOf(scene: Scene, cue: Cue): { frame: Frame; subject: Phrase | null } | null {
  const subject = subjectOf(scene, cue);
  const turned = subject?.rule === 'subject-aside' && namesSpeaker(scene, cue) ? inverted(scene, cue) : null;
  if (turned) return { frame: turned, subject: null };
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
  return [...frames, ...accordingTo(line, tokens), ...nounsOfSaying(line, tokens)];
}
