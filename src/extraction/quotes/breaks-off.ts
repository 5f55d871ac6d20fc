import { PRONOUNS, RELATIVES } from '../words/clause-words.ts';
import { skipCircumstances, skipListener } from './circumstances.ts';
import { contentStart } from './content.ts';
import { cueAt } from './cue.ts';
import type { Token } from './line.ts';
import { phraseAfter } from './phrase.ts';
import { isAdverb, isPoint } from './phrase-breaks.ts';

/** Where another one begins to speak or the same one goes on with a new verb: ", adding that …", "and called …", ", but X said". */
export function breaksOff(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isPoint(token, ';')) return true;
  const comma = isPoint(token, ',');
  if (comma && isToldOn(text, tokens, at + 1)) return true;
  const next = tokens[at + 1];
  if (comma && next?.lower === 'according') return true;
  if (comma && cueAt(tokens, at + 1)?.form === 'ing') return true;
  if (comma && next?.lower === 'but' && isPlainVerb(tokens, at + 2)) return true;
  if (comma && /^(?:and|but|then)$/u.test(next?.lower ?? '') && isNewVerb(tokens, at + 2)) return true;
  if (comma && /^(?:but|while|though|although|and|as)$/u.test(next?.lower ?? '')) return speaksSoon(tokens, at + 2);
  return token.lower === 'and' && (isNewVerb(tokens, at + 1) || anotherSpeaks(tokens, at + 1));
}

/** ", a jury in Bonn | decided Wednesday." */
const isRuled = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:decided|ruled|heard)$/u.test(tokens[at]?.lower ?? '')) return false;
  const end = tokens[skipCircumstances(tokens, at + 1)];
  return end === undefined || isPoint(end, '.');
};

/** "The rebels promised a truce, | Reuters reported.": who passes it on. Not "the mayor, who said he was ill, left". */
function isToldOn(text: string, tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind !== 'word' || RELATIVES.has(tokens[from]?.lower ?? '')) return false;
  if (isSaidBy(text, tokens, from)) return true;
  const phrase = phraseAfter(text, tokens, from);
  if (phrase && isRuled(tokens, phrase.to)) return true;
  const cue = phrase && cueAt(tokens, phrase.to);
  if (!cue || cue.nounLike || (cue.form !== 'past' && cue.form !== 's')) return false;
  if (!cue.frames.has('say') && !cue.frames.has('tell') && cue.lemma !== 'report') return false;
  const listener = cue.frames.has('tell') ? skipListener(tokens, cue.to) : cue.to;
  const at = skipCircumstances(tokens, listener);
  const end = tokens[at];
  return end === undefined || isPoint(end, '.') || (isPoint(end, ',') && cueAt(tokens, at + 1)?.form === 'ing');
}

/** "Towns feared the worst, | said Varga", "… a deal, | says Tara Parn, head of the house". */
function isSaidBy(text: string, tokens: readonly Token[], from: number): boolean {
  const cue = cueAt(tokens, from);
  if (cue === null || !cue.frames.has('say') || cue.nounLike || (cue.form !== 'past' && cue.form !== 's')) return false;
  const phrase = phraseAfter(text, tokens, cue.to);
  const end = phrase && tokens[skipCircumstances(tokens, phrase.to)];
  return phrase !== null && (end === undefined || end === null || isPoint(end, ',.'));
}

/** ", but declined to comment", ", but did not say why": the narrator goes on. */
function isPlainVerb(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from] !== undefined && isAdverb(tokens[from]) ? from + 1 : from;
  const verb = tokens[at];
  if (verb === undefined || verb.capital) return false;
  return /[a-z]{2}ed$|^(?:did|gave|took|went|made|left)$/u.test(verb.lower);
}

/** "called for restraint and | U.N. envoy Marta Lindqvist urged …": another name with a verb of saying right behind it. */
function anotherSpeaks(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 6 && tokens[at]?.kind === 'word' && tokens[at]?.capital) at += 1;
  const cue = at > from ? cueAt(tokens, at) : null;
  return cue !== null && !cue.nounLike && cue.form === 'past' && contentStart(tokens, cue) !== null;
}

const isNewVerb = (tokens: readonly Token[], at: number): boolean => {
  const skip = tokens[at] !== undefined && isAdverb(tokens[at]) ? 1 : 0;
  const cue = cueAt(tokens, at + skip);
  return (
    cue !== null && !cue.nounLike && (cue.form === 'past' || cue.form === 's') && contentStart(tokens, cue) !== null
  );
};

function speaksSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    if (isPoint(tokens[at], ',')) return false;
    const cue = cueAt(tokens, at);
    const says = cue !== null && !cue.nounLike && (cue.frames.has('say') || PRONOUNS.has(tokens[at - 1]?.lower ?? ''));
    if (says) return cue.form === 'past' || cue.form === 's';
  }
  return false;
}
