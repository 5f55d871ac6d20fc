import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/asking/ask.ts';
import { defineCommand } from '../src/command/command.ts';

/** Any question in plain English, answered by at most three passages, the best first; or a refusal that says what is missing. */
export default defineCommand({
  data: {
    name: 'ask',
    description: 'Ask the coverage anything, and get its own words',
    options: {
      question: { type: 'text', description: 'Your question, in plain English', required: true, maxLength: 500 },
      from: { type: 'date', description: 'Nothing dated before this day, month or year' },
      to: { type: 'date', description: 'Nothing dated after this day, month or year' },
      source: { type: 'text', description: 'Only this outlet or article', suggest: 'article' },
    },
    menu: { name: 'Find in coverage', option: 'question' },
  },
  execute({ question, from, to, source }, { coverage }): Answer {
    return ask(coverage, question, { from: from?.from, to: to?.to, source });
  },
  example: ({ entities }) => {
    const someone = entities.all.find(({ kind, roles }) => kind === 'person' && roles.length > 0) ?? entities.all[0];
    return someone === undefined ? null : { question: `Who is ${someone.name}?` };
  },
});
