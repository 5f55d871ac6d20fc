import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/answer/json.ts';
import type { Article } from '../../src/articles/article.ts';
import { readArticleFile } from '../../src/articles/article-file.ts';
import { coverNews } from '../../src/coverage/cover.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { movingCoverage } from '../../src/coverage/moving.ts';
import { UserError } from '../../src/errors.ts';
import { readArticle } from '../../src/extraction/read.ts';
import { frontDoorOf } from '../support/front-door.ts';

const article = (id: string, lines: readonly string[], published = '2024-03-04'): Article => {
  const text = `---\ntitle: News from the river\noutlet: The Ledger\npublished: ${published}\n---\n\n${lines.join('\n\n')}\n`;
  const read = readArticleFile(`${id}.md`, new TextEncoder().encode(text)).article;
  if (read === undefined) throw new Error(`no article ${id}`);
  return read;
};

const LINES = [
  'Mayor Ana Belik of Korsk said on Friday that 14 people were killed in the flood.',
  'At least 17 people were killed in the flood in Korsk on Friday, the interior ministry said.',
  '“We will rebuild the bridge,” Belik told reporters in Korsk.',
  '“Nobody warned us,” said Tomas Venn, a farmer. He lost his house.',
  'The army denied that it had opened the dam above Korsk.',
  'The opposition claims that the army opened the dam above Korsk.',
  'Orla Quist, the foreign minister of Velmora, rejected reports that Velmora had sold the boats.',
  'Velmora sold the boats to the rebels, according to Tomas Venn.',
  'The Velmora Rescue Service (VRS) sent 40 boats on 2 March 2024.',
  'The VRS said three of its boats had sunk.',
  'Quist said: “There is no evidence that our boats were sold.”',
  'In 2022, 601 people were injured in Velmora, the VRS said.',
];

const QUESTIONS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['ask', { question: 'How many people were killed in the flood in Korsk?' }],
  ['ask', { question: 'Who is Orla Quist?' }],
  ['ask', { question: 'Did the army open the dam?' }],
  ['who', { name: 'Belik' }],
  ['who', { name: 'VRS' }],
  ['who', { name: 'Korsk' }],
  ['quote', {}],
  ['quote', { speaker: 'Quist' }],
  ['quote', { about: 'bridge' }],
  ['quote', { speaker: 'foreign minister' }],
  ['casualties', {}],
  ['casualties', { place: 'Korsk' }],
  ['casualties', { victim: 'people', from: '2022', to: '2022' }],
  ['timeline', {}],
  ['timeline', { about: 'boats' }],
  ['disputes', {}],
  ['disputes', { about: 'dam' }],
  ['summary', {}],
  ['source', {}],
  ['verify', { text: 'We will rebuild the bridge' }],
  ['verify', { text: 'Nobody warned us' }],
];

const TYPED = [
  ['who', 'name', 'b'],
  ['who', 'name', 'v'],
  ['quote', 'speaker', ''],
  ['disputes', 'about', ''],
  ['source', 'article', 'st'],
] as const;

/** Every reply as bytes; exact words are cut from the article as it stands, which checks each citation. */
async function replies(coverage: Coverage): Promise<readonly string[]> {
  const door = await frontDoorOf(coverage);
  const asked = await Promise.all(
    QUESTIONS.map(([command, options]) =>
      door.ask(command, options).then(
        (reply) => JSON.stringify(toJson(reply, door.cut)),
        (error: unknown) => {
          if (error instanceof UserError) return error.message;
          throw error;
        },
      ),
    ),
  );
  return [...asked, ...TYPED.map(([command, option, typed]) => JSON.stringify(door.suggest(command, option, typed)))];
}

/** A corpus that has been taken up, and each coverage that was shown since. */
async function takenUp(articles: readonly Article[]) {
  const shown: Coverage[] = [];
  const moved = movingCoverage({
    read: async (some) => some.map(readArticle),
    breathe: () => new Promise<void>((resolve) => setImmediate(resolve)),
    clock: () => performance.now(),
    swapped: (coverage) => void shown.push(coverage),
  });
  await moved.move({ articles, problems: [] });
  shown.length = 0;
  return { moved, shown };
}

const some = fc.uniqueArray(fc.constantFrom(...LINES), { minLength: 1, maxLength: 4 });
const day = fc.constantFrom('2024-03-01', '2024-03-04', '2024-03-09');
const anArticle = (id: number) => fc.tuple(some, day).map(([lines, on]) => article(`story-${id}`, lines, on));
const corpus = fc.tuple(...[0, 1, 2, 3, 4].map(anArticle));
const edits = fc.array(
  fc.integer({ min: 0, max: 7 }).chain((at) => fc.tuple(fc.constant(at), fc.option(anArticle(at)))),
  {
    minLength: 1,
    maxLength: 3,
  },
);

/** The article comes, or stands in the place of the one that has its id; without one that goes. */
function edited(articles: readonly Article[], at: number, now: Article | null): readonly Article[] {
  const others = articles.filter(({ id }) => id !== `story-${at}`);
  return [...others, ...(now === null ? [] : [now])].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('coverage after a small change', () => {
  it('answers with what is there alone, and byte for byte as fresh coverage when it has been made whole', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, edits, async (start, changes) => {
        let articles: readonly Article[] = start;
        const { moved, shown } = await takenUp(articles);
        for (const [at, now] of changes) {
          articles = edited(articles, at, now);
          await moved.move({ articles, problems: [] });
        }
        for (const coverage of shown) for (const reply of await replies(coverage)) expect(reply).not.toBe('');
        expect(await replies(moved.coverage())).toEqual(await replies(coverNews(articles)));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  const start = [0, 1, 2].map((at) => article(`story-${at}`, [LINES[at * 4] ?? '', LINES[at * 4 + 2] ?? '']));
  const told: readonly (readonly [string, readonly string[], string, Record<string, unknown>])[] = [
    ['a name that nobody knew', ['Iven Marsh, a nurse, left Korsk.'], 'who', { name: 'Iven Marsh' }],
    ['a name that others know', ['Mayor Ana Belik left Korsk.'], 'who', { name: 'Belik' }],
    ['what somebody said', ['“We were asleep,” Iven Marsh said.'], 'quote', { speaker: 'Iven Marsh' }],
    ['what somebody known said', ['“We were asleep,” Ana Belik said.'], 'quote', { speaker: 'Belik' }],
    ['a count', ['Nine people were killed in a fire in Tarsk, police said.'], 'casualties', { place: 'Tarsk' }],
    ['what happened', ['The harbour of Tarsk froze on 1 March 2024.'], 'timeline', { about: 'harbour of Tarsk' }],
    [
      'a denial',
      ['The port authority denied that it had closed Tarsk harbour.'],
      'disputes',
      { about: 'Tarsk harbour' },
    ],
    ['a passage', ['The harbour of Tarsk froze overnight.'], 'ask', { question: 'What froze in Tarsk overnight?' }],
    ['a quotation', ['“We were asleep,” Iven Marsh said.'], 'verify', { text: 'We were asleep' }],
    ['an article', ['The harbour of Tarsk froze overnight.'], 'source', { article: 'late' }],
  ];
  it.each(told)('tells %s at once', async (_, lines, command, options) => {
    const { moved, shown } = await takenUp(start);
    await moved.move({ articles: [article('late', lines), ...start], problems: [] });
    const [first, last] = shown;
    if (first === undefined || last === undefined) throw new Error('nothing shown');
    const door = await frontDoorOf(first);
    const reply = await door.ask(command, options);
    expect(reply.state).not.toBe('not-covered');
    expect(JSON.stringify(reply)).toContain('"article":"late"');
    expect(first.fingerprint).not.toBe(last.fingerprint);
  });

  it.each(told)('tells %s no more once its article has gone', async (_, lines, command, options) => {
    const { moved, shown } = await takenUp([article('late', lines), ...start]);
    await moved.move({ articles: start, problems: [] });
    const door = await frontDoorOf(shown[0] as Coverage);
    const reply = await door.ask(command, options).catch((error: unknown) => error);
    expect(JSON.stringify(reply)).not.toContain('"article":"late"');
  });

  it('knows no one by a given name alone, nor by the surname of two', async () => {
    const two = [article('a', ['Ana Belik spoke.', 'Ivo Belik sang.']), article('b', ['Ana Belik left.'])];
    const { moved, shown } = await takenUp(two);
    const late = article('late', ['Belik paid, Ana said.']);
    await moved.move({ articles: [...two, late], problems: [] });
    const found = shown[0]?.entities.find('Ana Belik')[0];
    expect(found?.mentions.map(({ article: id }) => id)).toEqual(['a', 'b']);
  });

  it('says what went wrong while everything was made anew, shows the change all the same, and makes it anew after the next', async () => {
    let failing = true;
    const moved = movingCoverage({
      read: async (articles) => articles.map(readArticle),
      breathe: () => new Promise<void>((resolve) => setImmediate(resolve)),
      clock: () => 0,
      rest: async () => {
        if (failing) throw new Error('no rest');
      },
    });
    await moved.move({ articles: start, problems: [] });
    const late = [1, 2].map((at) => article(`late-${at}`, ['The harbour of Tarsk froze.']));
    const [one, both] = [
      [...late.slice(0, 1), ...start],
      [...late, ...start],
    ];
    await expect(moved.move({ articles: one, problems: [] })).rejects.toThrow('no rest');
    expect(moved.coverage().articles).toEqual(one);
    failing = false;
    await moved.move({ articles: both, problems: [] });
    expect(moved.coverage().fingerprint).toBe(coverNews(both).fingerprint);
  });

  it('takes up what comes while everything is made anew, and waits as it is told before it does so again', async () => {
    const waits: number[] = [];
    const shown: string[] = [];
    const moved = movingCoverage({
      read: async (articles) => articles.map(readArticle),
      breathe: () => new Promise<void>((resolve) => setImmediate(resolve)),
      clock: () => performance.now(),
      rest: async (milliseconds) => void waits.push(milliseconds),
      swapped: ({ articles }) => void shown.push(articles.map(({ id }) => id).join(' ')),
    });
    await moved.move({ articles: start, problems: [] });
    const late = [1, 2, 3].map((at) => article(`late-${at}`, ['The harbour of Tarsk froze.']));
    const all = [...late, ...start];
    for (const at of [1, 2, 3]) {
      void moved.move({ articles: [...late.slice(0, at), ...start], problems: [] });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await moved.move({ articles: all, problems: [] });
    expect(moved.coverage().fingerprint).toBe(coverNews(all).fingerprint);
    expect(waits[0]).toBe(0);
    expect(shown.at(-1)).toBe(all.map(({ id }) => id).join(' '));
  });
});
