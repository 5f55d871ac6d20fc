import type { Entity } from '../../coverage/entities.ts';
import type { Asked } from './button.ts';
import { fragmentOf, merged } from './fragments.ts';

/* "and who claimed it?", "how many were injured?", "and in 2021?": a question whose subject is in the one before. */

export type NamesIn = (typed: string) => readonly Pick<Entity, 'name' | 'kind'>[];

const LEANS =
  /^(?:and|but|or|so|then|also|what about|how about)\b|\b(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those|there|then)\b|\bso$/iu;
const OPENING = /^(?:and|but|or|so|then|also)\s+/iu;
const ASKING =
  /^(?:how (?:many|much|long|often)|who|whom|whose|what|when|where|why|which|how)\b\s*(?:else\b\s*)?(?:(?:is|are|was|were|did|does|do|has|have|had)\b\s*)?(?:happened\b\s*)?/iu;
const PERSON = /\b(?:(he|she|him)|(his|her))\b/iu;
const SEVERAL = /\b(?:(they|them)|(their))\b/iu;
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu;

const EVENT =
  '(?:attacks?|bombings?|blasts?|explosions?|shootings?|raids?|(?:air ?)?strikes?|ambush|assault|massacre|clashes|battle|siege|crash|accident|collapse|fire|blaze|earthquake|quake|floods?|storm|landslide|protests?|riots?|march|rally|elections?|vote|summit|meeting|talks|trial|operation|killings?|murder|kidnapping|disaster|outbreak|incident|stampede|crush|avalanche|eruption|flooding|invasion|coup|hijacking|derailment|drought|famine)';
const WORD = "(?:(?!(?:the|an?|in|at|on|of|by|near|from|and)\\b)[\\p{L}\\p{M}\\p{N}.'’-]+\\s+)";
/** "the mosque attack", "the blast at the harbour": nothing of a verb, no other phrase before it. */
const EVENT_PHRASE = new RegExp(`\\b(?:the|an?)\\s+(${WORD}{0,5}${EVENT}\\b(?:\\s+(?:in|at|on|of|near)\\s.+)?)$`, 'iu');
/** "the attack" alone says nothing of which. */
const BARE_EVENT = new RegExp(`\\b(?:the|that|this)\\s+${EVENT}\\b(?!\\s+(?:in|at|on|of|near|that|which)\\b)`, 'iu');
const EVENT_AT_END = new RegExp(`\\b(?:the|that|this)\\s+${EVENT}$`, 'iu');
const POINTING = /\b(?:it|that|this)\b(?=$|\s+(?:happen|take|took|occur|begin|start|end))/iu;
const POINTS = /\b(?:it|that|this|they|them|there)\b/iu;
const WHEN_WHERE = /^(?:when|where)$/iu;
const TAIL = /\b(?:in|at|near|during|on|after|since)\s.+$/iu;
const PLACE_TAIL = /^(?:in|at|near)\s/iu;

/** Few words of doing, and nothing that is named, counted or pointed out: "how many were injured", "who claimed responsibility", "why". */
const ELLIPTIC =
  /^(?:(?:\p{Ll}+\s+){0,2}(?:\p{Ll}+ed|died|hurt|shot|said|so|next|responsible|behind|involved|missing|dead)(?:\s+\p{Ll}+)?)?$/u;

const withoutEnd = (text: string): string => text.replace(/[?!.\s]+$/u, '');

interface Earlier {
  /** What was asked, word for word; null where a command took options. */
  readonly question: string | null;
  /** What it was about; of a question that leaned itself, what it leaned on. */
  readonly subject: string;
  /** "the mosque attack in Lowport" */
  readonly event: string | null;
  /** "in Lowport in 2022", '' where there is none. */
  readonly tail: string;
  /** The first passage of its answer, as it was shown. */
  readonly shown: string;
}

function earlierOf({ command, options }: Asked, shown: string): Earlier {
  const typed = Object.values(options).filter((value) => typeof value === 'string');
  const whole = withoutEnd(typed.join(' '));
  const own = whole.replace(/^.*\?? *: (?=\S)/u, '');
  const subject = own.replace(ASKING, '');
  const phrase = EVENT_PHRASE.exec(subject)?.[1];
  const place = options.place === undefined ? '' : `in ${options.place}`;
  return {
    question: command === 'ask' && own === whole ? whole : null,
    subject,
    event: phrase === undefined ? null : `the ${phrase}`,
    tail: TAIL.exec(subject)?.[0] ?? place,
    shown,
  };
}

type Kinds = readonly Entity['kind'][];

/** The names in a text that the coverage knows and a pronoun can stand for, also behind a title: "Spokesman Ned Price". */
function namesOf(text: string, kinds: Kinds, namesIn: NamesIn): readonly string[] {
  return [...text.matchAll(NAME)].flatMap(([typed]) => {
    const words = typed.replace(/['’]s$/u, '').split(/\s+/u);
    const tried = words.map((_, from) => words.slice(from).join(' '));
    const found = tried.find((name) => namesIn(name).some(({ kind }) => kinds.includes(kind)));
    return found === undefined ? [] : [found];
  });
}

/** Whoever is named in the question before; else the one whom its answer names, in bold or at all. */
function nameFor(kinds: Kinds, { subject, shown }: Earlier, namesIn: NamesIn): string | null {
  const [asked] = namesOf(subject, kinds, namesIn);
  if (asked !== undefined) return asked;
  const bold = [...shown.matchAll(/\*\*(.+?)\*\*/gu)].map(([, words = '']) => words).join(' · ');
  for (const text of [bold, shown.replaceAll('**', '')]) {
    const [first, ...others] = new Set(namesOf(text, kinds, namesIn));
    if (first !== undefined && others.length === 0) return first;
  }
  return null;
}

/** "what did he say about Lowport" of Mara Quill: the name stands in the pronoun's place. Null where there is none. */
function named(question: string, earlier: Earlier, namesIn: NamesIn): string | null {
  const pronouns = [
    [PERSON, ['person']],
    [SEVERAL, ['group', 'organisation']],
  ] as const;
  for (const [pattern, kinds] of pronouns) {
    const name = pattern.test(question) ? nameFor(kinds, earlier, namesIn) : null;
    if (name !== null)
      return question.replace(pattern, (_, __, theirs: string | undefined) => (theirs ? `${name}’s` : name));
  }
  return null;
}

/** "when was that", "who claimed the attack", "where": the event stands in the place of what points to it. */
function ofEvent(question: string, { event, tail }: Earlier): string | null {
  if (PLACE_TAIL.test(tail) && /\bthere$/iu.test(question)) return question.replace(/\bthere$/iu, tail);
  if (event === null) return tail !== '' && EVENT_AT_END.test(question) ? `${question} ${tail}` : null;
  if (WHEN_WHERE.test(question)) return `${question} was ${event}`;
  const pattern = [BARE_EVENT, POINTING].find((one) => one.test(question));
  return pattern === undefined ? null : question.replace(pattern, event);
}

/** "how many were injured" of those killed in the blast: what it leaves out stands behind it. */
function completed(question: string, { subject, tail }: Earlier, namesIn: NamesIn): string | null {
  const rest = question.replace(ASKING, '');
  if (rest === question || !ELLIPTIC.test(rest) || POINTS.test(rest) || namesIn(rest).length > 0) return null;
  return tail === '' || rest === '' || /\bso$/u.test(rest) ? `${question}: ${subject}` : `${question} ${tail}`;
}

/** A question that leans on the one before it, or on its answer, is asked together with its subject. */
export function together(
  question: string,
  before: Asked | null,
  namesIn: NamesIn = () => [],
  answered: readonly string[] = [],
): string {
  const passage = answered.find((text) => text.startsWith('> ')) ?? '';
  const earlier = before === null ? null : earlierOf(before, passage);
  if (earlier === null || earlier.subject === '') return question;
  const alone = withoutEnd(question.replace(OPENING, ''));
  const fragment = earlier.question === null ? null : fragmentOf(alone, namesIn);
  const whole =
    (fragment && merged(fragment, earlier.question ?? '', namesIn)) ??
    named(alone, earlier, namesIn) ??
    ofEvent(alone, earlier) ??
    completed(alone, earlier, namesIn) ??
    (LEANS.test(question) ? `${alone}: ${earlier.subject}` : null);
  return whole === null ? question : `${whole}?`;
}
