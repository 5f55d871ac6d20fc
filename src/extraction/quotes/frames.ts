import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../words/clause-words.ts';
import { accordingTo } from './according.ts';
import { isTitle, nameBehind } from './apposition.ts';
import { beforeContent } from './before-content.ts';
import { skipCircumstances, skipListener } from './circumstances.ts';
import { contentFrom } from './content.ts';
import { type Cue, cueAt } from './cue.ts';
import { continuation, leftContent } from './left-content.ts';
import type { Line, Token } from './line.ts';
import { opensAdjunct } from './main-phrase.ts';
import { nounsOfSaying } from './nouns-of-saying.ts';
import { type Phrase, phraseAfter } from './phrase.ts';
import { endsItself, isPoint } from './phrase-breaks.ts';
import { type Frame, frame, type Scene } from './scene.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A report, and who goes on to speak behind it: "said Varga, | adding that …". */
interface Told {
  readonly frame: Frame;
  readonly subject: Phrase | null;
}

/** “…,” said X or: the talks failed, said X. Not: called it a “farce,” mocked the judge and … (the same subject goes on); the author of “Tides,” said the “old pact” … */
function inverted(scene: Scene, cue: Cue): Told | null {
  const { line, tokens } = scene;
  const before = tokens[cue.from - 1];
  const quoted = before?.kind === 'quote' && endsItself(line.text, before);
  if (!quoted && !isPoint(before, ',')) return null;
  if (cue.form === 'ing' || cue.form === 'base' || (!quoted && !cue.frames.has('say'))) return null;
  if (cue.frames.size === 1 && cue.frames.has('object') && scene.frames.length > 0) return null;
  const phrase = phraseAfter(line.text, tokens, cue.to);
  if (phrase === null || (!quoted && !closesClause(tokens, phrase.to))) return null;
  if (
    quoted &&
    isTitle(tokens, cue.from - 1) &&
    tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'quote')
  )
    return null;
  const left = leftContent(scene, cue.from);
  if (left === null) return null;
  const after = continuation(scene, phrase.to, left);
  const speaker = nameBehind(tokens, phrase);
  const rule = quoted ? 'quote-verb-subject' : 'clause-verb-subject';
  return { frame: frame(scene, rule, cue, speaker, after), subject: speaker };
}

const closesClause = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[skipCircumstances(tokens, at)];
  return next === undefined || isPoint(next, ',;.?!)—–') || RELATIVES.has(next.lower);
};

/** “…,” he said. The talks, they say, have failed. The talks failed, officials said. */
function behindContent(scene: Scene, cue: Cue, subject: Subject): Frame | null {
  const { line, tokens } = scene;
  const before = tokens[subject.from - 1];
  const quoted = before?.kind === 'quote' && endsItself(line.text, before);
  if (!subject.phrase || (!quoted && !isPoint(before, ',—–'))) return null;
  const told = cue.frames.has('tell') ? skipListener(tokens, cue.to) : cue.to;
  const after = skipCircumstances(tokens, told);
  if (!quoted && (cue.form === 'ing' || opensQuote(tokens, told))) return null;
  if (tokens[cue.to]?.lower === 'that') return null;
  if (cue.frames.has('say') && tokens[after]?.lower === 'that' && !(quoted && after > told && isOthers(tokens, after)))
    return null;
  const left = leftContent(scene, subject.from, isPoint(tokens[after], ',') ? 1 : 3);
  if (left === null) return null;
  const quoteBeforeComma = tokens[subject.from - 2]?.kind === 'quote' && isPoint(before, ',');
  if (quoted || quoteBeforeComma)
    return frame(scene, 'quote-subject-verb', cue, subject.phrase, continuation(scene, cue.to, left));
  if (!passesOn(cue, told) || !isPoint(tokens[after] ?? endPoint, ',.?!—–')) return null;
  const rest = tokens[after] !== undefined && isPoint(tokens[after], ',') ? after + 1 : tokens.length;
  const short = left.to - left.from < 3;
  const isNarrated = !short && !opensAdjunct(tokens[left.from]) && opensNarration(tokens, rest);
  if (short && (after !== told || rest >= tokens.length)) return null;
  const goesOn =
    after === told && rest < tokens.length && !isNarrated ? [left, contentFrom(line.text, tokens, rest)] : [left];
  return frame(scene, 'clause-subject-verb', cue, subject.phrase, goesOn);
}

/** “…,” she said in a statement | that was sent on Monday – before adding | that: it is another's "that". */
const isOthers = (tokens: readonly Token[], at: number): boolean =>
  AUXILIARIES.has(tokens[at + 1]?.lower ?? '') || cueAt(tokens, at - 1)?.form === 'ing';

/** The verbs that may stand behind the clause that they report, those of telling with whom it is told. */
const passesOn = ({ frames, lemma, to }: Cue, told: number): boolean =>
  frames.has('say') || (frames.has('tell') && told > to) || lemma === 'report';

/** ", X said, “…”": what is said stands behind the verb. */
const opensQuote = (tokens: readonly Token[], at: number): boolean => {
  const quote = isPoint(tokens[at], ',:') ? at + 1 : at;
  return tokens[quote]?.kind === 'quote' && tokens[quote]?.capital === true;
};

const endPoint: Token = {
  kind: 'point',
  lower: '.',
  capital: false,
  says: null,
  start: 0,
  end: 0,
  stretch: null,
};

/** "12 died, the minister said, | hours after the attack": the report itself goes on, not what was said. */
function opensNarration(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const spell = /^(?:minutes|hours|days|weeks|months|years|shortly|moments|a|an|one|two|\d+)$/u.test(
    first?.lower ?? '',
  );
  if (spell) return tokens.slice(at, at + 4).some(({ lower }) => /^(?:after|before)$/u.test(lower));
  if (tokens.slice(at, at + 3).some(({ kind }) => kind === 'quote')) return false;
  return first !== undefined && (opensAdjunct(first) || /^[a-z]{3,}ing$/u.test(first.lower)) && first.lower !== 'but';
}

/** "As the race moves to Ohio, a swing state, it will be tight, said | Dan Gerstein, a consultant": a whole name, and no clause of his. */
function namesSpeaker({ line, tokens }: Scene, cue: Cue): boolean {
  const phrase = phraseAfter(line.text, tokens, cue.to);
  if (phrase === null || cue.form !== 'past') return false;
  const words = tokens.slice(phrase.from, phrase.to);
  return words.every(({ kind, capital }) => kind === 'word' && capital) && closesClause(tokens, phrase.to);
}

function frameOf(scene: Scene, cue: Cue): Told | null {
  const subject = subjectOf(scene, cue);
  const turned = subject?.rule === 'subject-aside' && namesSpeaker(scene, cue) ? inverted(scene, cue) : null;
  if (turned) return turned;
  if (subject === null) return inverted(scene, cue);
  const found = behindContent(scene, cue, subject) ?? beforeContent(scene, cue, subject);
  return found && { frame: found, subject: subject.phrase };
}

/** "said in its statement that …": the verb and the noun have the same words. */
const haveSameContents = (one: Frame, other: Frame): boolean =>
  one.contents[0]?.start === other.contents[0]?.start && one.contents.at(-1)?.end === other.contents.at(-1)?.end;

/** "The minister answered at once, | stating …": who did what says nothing by itself goes on to speak. */
function silentSubject(scene: Scene, cue: Cue): Phrase | null {
  if (cue.nounLike || cue.form !== 'past') return null;
  const subject = subjectOf(scene, cue);
  const before = scene.tokens[(subject?.from ?? 0) - 1]?.lower ?? '';
  const isClause = CONJUNCTIONS.has(before) || PREPOSITIONS.has(before);
  return subject?.rule.startsWith('subject') && !subject.passive && !isClause ? subject.phrase : null;
}

/** Every act of speech in one sentence, in the order of their verbs. */
export function framesOf(line: Line, tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  let subject: Phrase | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const cue = cueAt(tokens, at);
    if (cue === null) continue;
    const scene: Scene = { line, tokens, frames, subject };
    const found = frameOf(scene, cue);
    if (found === null) {
      subject = silentSubject(scene, cue) ?? subject;
      continue;
    }
    frames.push(found.frame);
    if (!found.frame.rule.startsWith('participle')) subject = found.subject ?? subject;
  }
  const nouns = nounsOfSaying(line, tokens).filter((noun) => !frames.some((frame) => haveSameContents(frame, noun)));
  return [...frames, ...accordingTo(line, tokens), ...nouns];
}
