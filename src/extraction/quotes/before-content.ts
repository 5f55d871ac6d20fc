import { CONJUNCTIONS } from '../words/clause-words.ts';
import { contentFrom, contentStart } from './content.ts';
import type { Cue } from './cue.ts';
import type { Token } from './line.ts';
import type { Phrase } from './phrase.ts';
import { endsItself, isPoint } from './phrase-breaks.ts';
import { type Frame, frame, type Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** He said (that) … */
export function beforeContent(scene: Scene, cue: Cue, subject: Subject): Frame | null {
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
