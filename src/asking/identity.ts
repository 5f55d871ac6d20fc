import type { Answer, ChoicePart, Part } from '../answer/answer.ts';
import { entityPart } from '../answer/entity-part.ts';
import { words } from '../answer/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Entity } from '../coverage/entities.ts';
import { isStrange } from './asked-names.ts';
import { officeAsked } from './office.ts';
import { type Question, readQuestion } from './question.ts';

const BEFORE = /^\s*(?:and |so )?(?:who(?:'s|’s|\s+(?:is|was|are|were))|tell me (?:more )?about)\s+/iu;

const nameIn = ({ text }: Question): string => text.replace(BEFORE, '').replace(/[?.!\s]+$/u, '');

/** A question that is only a name asks who that is. */
export function readAsked(coverage: Coverage, text: string): Question {
  const isName = (term: string) => coverage.search.isName(term);
  const question = readQuestion(text, isName, (term, typed, before) => isStrange(coverage.search, term, typed, before));
  if (question.kind !== 'passage' || question.words.length > 4) return question;
  // "Leader of the Lumora Front".
  if (officeAsked(text) !== null) return readQuestion(`Who is the ${nameIn(question)}?`, isName);
  return coverage.entities.find(nameIn(question)).length > 0
    ? readQuestion(`Who is ${nameIn(question)}?`, isName)
    : question;
}

/** The one asked about, with the roles stated; put below the passage that says so. */
export function whoItIs(coverage: Coverage, question: Question): readonly Part[] {
  if (question.kind !== 'identity') return [];
  const [one] = coverage.entities.find(nameIn(question));
  const part = one === undefined || one.roles.length === 0 ? null : entityPart(coverage.article, one, []);
  return part === null ? [] : [part];
}

const lastWord = (name: string): string => name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';

const choice = ({ name }: Entity): ChoicePart => ({ type: 'choice', label: name, command: 'who', options: { name } });

/** Several persons who bear the one surname that was typed: which of them? */
export function severalPersons(coverage: Coverage, question: Question): Answer | null {
  const typed = nameIn(question);
  if (question.kind !== 'identity' || typed.includes(' ')) return null;
  const persons = coverage.entities
    .find(typed)
    .filter(({ kind, name }) => kind === 'person' && name.includes(' ') && lastWord(name) === typed.toLowerCase());
  if (persons.length < 2) return null;
  return {
    state: 'choose',
    parts: [{ type: 'note', text: words.severalPersons(typed) }, ...persons.slice(0, 10).map(choice)],
  };
}
