import type { Answer } from '../../../src/answer/answer.ts';
import { cite, spanIn } from '../../../src/articles/span.ts';
import { type Command, type Desk, defineCommand } from '../../../src/command/command.ts';
import { UserError } from '../../../src/errors.ts';

const passageOf = (desk: Desk, id: string, paragraph: number) => {
  const article = desk.coverage.article(id);
  const found = article?.paragraphs[paragraph - 1];
  if (!article || !found) throw new Error(`no ${id} ¶${paragraph}`);
  const citation = cite(article, spanIn(article, found, { start: 0, end: found.text.length }));
  return { type: 'passage', citation, highlights: [{ start: 0, end: 8 }] } as const;
};

const everything = (desk: Desk): Answer => ({
  state: 'supported',
  parts: desk.coverage.articles.flatMap((article) =>
    article.paragraphs.flatMap(({ number }) => [
      { type: 'heading', text: `${article.id} ${number}` } as const,
      passageOf(desk, article.id, number),
    ]),
  ),
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const text = (description: string, rest: object = {}) => ({ type: 'text', description, ...rest }) as const;

/** Commands that answer as told, so that the door is tested and nothing else. */
export const stubCommands: readonly Command[] = [
  defineCommand({
    data: {
      name: 'ask',
      description: 'A question',
      options: {
        question: text('What you want to know', { required: true, maxLength: 800 }),
        source: text('An article', { suggest: 'article' }),
        from: { type: 'date', description: 'From this day on' },
      },
    },
    execute: ({ question }, desk): Answer => {
      if (question === 'nothing')
        return { state: 'not-covered', parts: [{ type: 'note', text: 'Nothing is said of that.' }] };
      return {
        state: 'supported',
        parts: [
          passageOf(desk, 'ferry', 2),
          { type: 'choice', label: 'Who is Mara Quill?', command: 'who', options: { name: 'Mara Quill' } },
        ],
      };
    },
  }),
  defineCommand({
    data: {
      name: 'who',
      description: 'A person',
      options: { name: text('A name', { required: true, suggest: 'name' }) },
    },
    execute: ({ name }, desk): Answer => {
      if (name === 'nobody') throw new UserError('bad-option', 'Nobody is called "nobody". Try another name.');
      return { state: 'partly', parts: [{ type: 'heading', text: String(name) }, passageOf(desk, 'ferry', 3)] };
    },
  }),
  defineCommand({
    data: { name: 'source', description: 'Everything', options: { article: text('An article', { maxLength: 800 }) } },
    execute: (_, desk) => everything(desk),
  }),
  defineCommand({
    data: {
      name: 'verify',
      description: 'A quotation',
      options: { text: text('The words', { required: true, maxLength: 1000 }) },
      menu: { name: 'Verify quote', option: 'text' },
    },
    execute: (_, desk): Answer => ({
      state: 'supported',
      parts: [
        {
          type: 'verdict',
          verdict: 'altered',
          difference: [
            ['same', 'We are still'],
            ['theirs', 'looking'],
            ['ours', 'searching'],
          ],
          citation: passageOf(desk, 'ferry', 3).citation,
          speaker: 'Mara Quill',
          more: [],
        },
      ],
    }),
  }),
  defineCommand({
    data: {
      name: 'slow',
      description: 'Takes its time',
      options: { failing: { type: 'flag', description: 'And fails' } },
    },
    execute: async ({ failing }, desk): Promise<Answer> => {
      await pause(1150);
      if (failing) throw new Error('the slow command broke');
      return { state: 'supported', parts: [passageOf(desk, 'owner', 1)] };
    },
  }),
  defineCommand({
    data: { name: 'tolls', description: 'Figures', options: {} },
    execute: (_, desk): Answer => ({
      state: 'supported',
      parts: [12, 14].map((number) => ({
        type: 'figure',
        citation: passageOf(desk, 'ferry', number === 12 ? 2 : 4).citation,
        highlights: [],
        effect: 'killed',
        number,
        max: null,
        qualifier: 'at_least',
        victim: 'people',
        place: 'Lowport',
        when: { unresolved: 'the text gives no date' },
        perpetrator: null,
        attributedTo: 'the coast guard',
        scope: 'event',
        running: true,
        parts: [],
        history: [],
      })),
    }),
  }),
  defineCommand({
    data: { name: 'broken', description: 'Throws', options: {} },
    execute: () => {
      throw new Error('a bug in broken');
    },
  }),
];
