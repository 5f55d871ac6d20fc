import type { Entity } from '../../coverage/entities.ts';
import type { Asked } from './button.ts';

/* "and who claimed it?": a question whose subject is in the one before. */

export type NamesIn = (typed: string) => readonly Pick<Entity, 'name' | 'kind'>[];

const LEANS =
  /^(?:and|but|or|so|then|also|what about|how about)\b|\b(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those|there|then)\b/iu;
const OPENING = /^(?:and|but|or|so|then|also)\s+/iu;
const ASKING =
  /^(?:how (?:many|much|long|often)|who|whom|whose|what|when|where|why|which|how)\s+(?:else\s+)?(?:(?:is|are|was|were|did|does|do|has|have|had)\s+)?/iu;
const PERSON = /\b(?:(he|she|him)|(his|her))\b/iu;
const SEVERAL = /\b(?:(they|them)|(their))\b/iu;
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu;

const withoutEnd = (text: string): string => text.replace(/[?!.\s]+$/u, '');

/** What was asked about; of a question that leaned itself, what it leaned on. */
function subjectOf({ options }: Asked): string {
  const typed = Object.values(options)
    .filter((value) => typeof value === 'string')
    .join(' ');
  return withoutEnd(typed.replace(/^.*\?? *: (?=\S)/u, '').replace(ASKING, ''));
}

/** The first name in the subject that the coverage knows and a pronoun can stand for. */
function nameIn(subject: string, kinds: readonly Entity['kind'][], namesIn: NamesIn): string | null {
  for (const [typed] of subject.matchAll(NAME)) {
    const known = namesIn(typed.replace(/['’]s$/u, ''));
    if (known.some(({ kind }) => kinds.includes(kind))) return typed.replace(/['’]s$/u, '');
  }
  return null;
}

/** "what did he say about Lowport" of Mara Quill: the name stands in the pronoun's place. Null where there is none. */
function named(question: string, subject: string, namesIn: NamesIn): string | null {
  const pronouns = [
    [PERSON, ['person']],
    [SEVERAL, ['group', 'organisation']],
  ] as const;
  for (const [pattern, kinds] of pronouns) {
    const name = pattern.test(question) ? nameIn(subject, kinds, namesIn) : null;
    if (name !== null)
      return question.replace(pattern, (_, __, theirs: string | undefined) => (theirs ? `${name}’s` : name));
  }
  return null;
}

/** A question that leans on the one before it is asked together with its subject. */
export function together(question: string, before: Asked | null, namesIn: NamesIn = () => []): string {
  const subject = before === null ? '' : subjectOf(before);
  if (subject === '' || !LEANS.test(question)) return question;
  const alone = withoutEnd(question.replace(OPENING, ''));
  return `${named(alone, subject, namesIn) ?? `${alone}: ${subject}`}?`;
}
