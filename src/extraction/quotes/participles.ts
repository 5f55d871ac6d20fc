import { CONJUNCTIONS, PASSIVE, PREPOSITIONS } from '../words/clause-words.ts';
import { canSay } from './agreement.ts';
import type { Cue } from './cue.ts';
import type { Token } from './line.ts';
import { mainPhrase } from './main-phrase.ts';
import { type Phrase, phraseAfter, phraseBefore } from './phrase.ts';
import { endsItself, isPoint } from './phrase-breaks.ts';
import { quotedAs } from './quoted-as.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

export type Found = (phrase: Phrase | null, rule: string, from?: number) => Subject;

/** "Fears were raised by regional powers, | warning that …": who did it says it. */
function agentBefore(text: string, tokens: readonly Token[], before: number): Phrase | null {
  const comma = before - 1;
  if (!isPoint(tokens[comma], ',')) return null;
  for (let at = comma - 1; at > Math.max(1, comma - 12); at--) {
    if (isPoint(tokens[at], ',')) return null;
    if (tokens[at]?.lower !== 'by') continue;
    const participle = /ed$|^(?:made|said|told|given|written|sent|taken|seen)$/u.test(tokens[at - 1]?.lower ?? '');
    const passive = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => PASSIVE.has(lower));
    const phrase = participle && passive ? phraseAfter(text, tokens, at + 1) : null;
    return phrase?.to === comma ? phrase : null;
  }
  return null;
}

/** "X left the talks and said": the subject stands at the sentence's start. */
export function mainSubject(text: string, tokens: readonly Token[], before: number, found: Found): Subject | null {
  const agent = agentBefore(text, tokens, before);
  if (agent) return found(agent, 'coordinated', before);
  const main = mainPhrase(text, tokens);
  return main && main.to < before ? found(main, 'coordinated', before) : null;
}

/** ", saying that …": the last who spoke, else the sentence's subject. "Calling it “…,” the ministry …": the subject behind the comma. */
export function participle(scene: Scene, cue: Cue, right: number, found: Found): Subject | null {
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
  const quoted = before.lower === 'as' ? quotedAs(line.text, tokens, right - 1) : null;
  if (quoted) {
    const isActive = /^(?:quot|cit)/u.test(tokens[quoted.from - 1]?.lower ?? '');
    const by = isActive ? phraseBefore(line.text, tokens, quoted.from - 1, 0) : null;
    return found(quoted, 'subject', by?.from ?? quoted.from);
  }
  if (PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower) || before.lower === 'of')
    return /^(?:by|after|while|before|when|in|without)$/u.test(before.lower)
      ? subject
        ? found(subject, 'participle', right)
        : mainSubject(line.text, tokens, right, (p, _, from) => found(p, 'participle', from))
      : null;
  const phrase = phraseBefore(line.text, tokens, right, 0);
  if (phrase && /^(?:from|in|at|of|over|after)$/u.test(tokens[phrase.from - 1]?.lower ?? ''))
    return mainSubject(line.text, tokens, right, (p, _, from) => found(p, 'participle', from));
  const opens =
    tokens[cue.to]?.lower === 'that' || tokens.slice(cue.to, cue.to + 2).some(({ kind }) => kind === 'quote');
  return phrase && opens && !cue.nounLike && canSay(tokens, phrase, cue) ? found(phrase, 'participle-noun') : null;
}
