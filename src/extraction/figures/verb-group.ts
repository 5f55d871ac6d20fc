import type { Scene, Trigger } from './scene.ts';
import type { Token } from './tokens.ts';
import { BE, HAVE, isAdverb, UNREAL } from './words/grammar.ts';

/** What stands before a verb: where its subject ends, its auxiliaries, whether it is denied or only imagined. */
export interface VerbGroup {
  /** Token position, exclusive. */
  readonly subjectEnd: number;
  readonly be: boolean;
  readonly have: boolean;
  /** "could have killed", "to kill", "will be released", "were not killed". */
  readonly unreal: boolean;
  /** "12 people who were killed". */
  readonly relative: boolean;
}

const NEGATED = /^(?:not|never|neither|nor|no|nobody|without|n't|none)$/;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
/** "were reported to have been killed", "managed to free": what follows "to" did happen. */
const DONE_BEFORE_TO =
  /^(?:believed|reported|said|thought|known|feared|understood|alleged|confirmed|managed|went|on|able|helped|claimed|claims|continued|continues|appears|appear|seem|seems|presumed|estimated|forced)$/;

const isUnreal = (low: string): boolean => UNREAL.has(low) || NEGATED.test(low) || /n't$/.test(low) || low === 'cannot';

/** "plotted to kill 12" is no figure; "is believed to have killed 12" is. */
const onlyPlanned = (tokens: readonly Token[], at: number): boolean => !DONE_BEFORE_TO.test(tokens[at - 1]?.low ?? '');

export function verbGroup({ tokens, countTo, triggered }: Scene, trigger: Trigger): VerbGroup {
  let at = trigger.from - 1;
  let be = false;
  let have = false;
  let unreal = false;
  let infinitive = false;
  for (; at >= 0 && trigger.from - at < 12 && !countTo.has(at + 1) && !triggered.has(at); at--) {
    const low = tokens[at]?.low ?? '';
    const isBe = BE.has(low) || /^remain(?:s|ed)?$/.test(low) || /^(?:weren't|wasn't|aren't|isn't)$/.test(low);
    be ||= isBe && !infinitive;
    have ||= HAVE.has(low) || /^(?:haven't|hasn't|hadn't)$/.test(low);
    if (isUnreal(low)) unreal = true;
    else if (low === 'to') {
      infinitive = true;
      unreal ||= onlyPlanned(tokens, at);
    } else if (!isBe && !HAVE.has(low) && !isAdverb(low) && low !== 'as') break;
  }
  const relative = RELATIVE.has(tokens[at]?.low ?? '') && !countTo.has(at + 1);
  if (relative) at -= tokens[at - 1]?.low === ',' ? 2 : 1;
  return { subjectEnd: at + 1, be, have, unreal: unreal || denied(tokens, at), relative };
}

/** "denied that 12 people were killed", "no evidence that …", "if 12 people were killed". */
const UNSURE = /^(?:denied|denies|denying|if|unless)$/;

function denied(tokens: readonly Token[], at: number): boolean {
  for (let here = at; here >= 0 && at - here < 8; here--) {
    const low = tokens[here]?.low ?? '';
    if (UNSURE.test(low)) return true;
    if (/^[,;:]$/.test(low)) return false;
  }
  return false;
}
