import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { coverageOf, coverNews } from '../../src/coverage/cover.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Entities } from '../../src/coverage/entities.ts';
import { entitiesKept, keptEntities } from '../../src/coverage/kept-entities.ts';
import { keptTables, tablesKept } from '../../src/coverage/kept-tables.ts';
import { movingCoverage } from '../../src/coverage/moving.ts';
import { preparingSteps } from '../../src/coverage/preparing.ts';
import { loadSnapshot, snapshotOf } from '../../src/coverage/snapshot.ts';
import { readArticle } from '../../src/extraction/read.ts';
import { atOnce } from '../../src/search/steps.ts';
import { madeNews } from '../../src/tools/bench/made-news.ts';
import { questionsFor, readingCommands } from '../../src/tools/bench/questions.ts';
import { theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const written = async (program = 'p1') => {
  const { articles, readings } = await theFive();
  return Buffer.concat([...snapshotOf(articles, readings, program)]);
};

const namesOf = (coverage: Coverage, program = 'p1') =>
  Buffer.concat([...keptEntities(coverage.entities, coverage, program)]);

const tablesOf = (coverage: Coverage, program = 'p1') => {
  atOnce(preparingSteps(coverage));
  return Buffer.concat([...keptTables(coverage, program)]);
};

/** A coverage as a restart finds it: everything is taken up. */
function takenUp({ articles, readings, search, entities, fingerprint }: Coverage, tables: Buffer): Coverage {
  const kept = load(Buffer.concat([...snapshotOf(articles, readings, 'p1')])).readings;
  const again = new Map([...kept].map(([id, { reading }]) => [id, reading]));
  const grounds = { articles, readings: again, fingerprint };
  const names = Buffer.concat([...keptEntities(entities, { articles, readings, fingerprint }, 'p1')]);
  const known = atOnce(entitiesKept(names, grounds, 'p1')).entities ?? undefined;
  const recalled = atOnce(tablesKept(tables, fingerprint, 'p1')).tables;
  expect([known === undefined, recalled === null]).toEqual([false, false]);
  return coverageOf({
    articles,
    problems: [],
    readings: again,
    search,
    entities: known,
    tables: recalled ?? undefined,
  });
}

/** Every question that can be made of a coverage, to every command that only reads. */
async function asked(coverage: Coverage, questions: Coverage): Promise<readonly string[]> {
  const door = await frontDoorOf(coverage);
  const said: string[] = [];
  for (const { data } of readingCommands(door.commands))
    for (const options of questionsFor(data.name, questions).slice(0, 30))
      said.push(JSON.stringify([data.name, options, await door.ask(data.name, options)]));
  for (const [command, options] of [
    ['casualties', { victim: 'people' }],
    ['casualties', { victim: 'soldiers', from: '2022' }],
    ['casualties', { from: '2022-03', to: '2022-05' }],
    ['quote', { speaker: 'minister' }],
    ['quote', { speaker: 'officials', about: 'attack' }],
    ['disputes', { about: 'attack' }],
  ] as const)
    said.push(JSON.stringify([command, options, await door.ask(command, options)]));
  for (const { data } of door.commands)
    for (const option of Object.keys(data.options))
      for (const typed of ['', 'a', 'pa']) said.push(JSON.stringify(door.suggest(data.name, option, typed)));
  return said;
}

const load = (bytes: Buffer, program = 'p1') => atOnce(loadSnapshot(bytes, program));

/** The coverage after the last article has gone, the first is another one, and nothing has been made whole yet. */
async function changed(coverage: Coverage): Promise<Coverage> {
  const shown: Coverage[] = [];
  const outside = {
    read: async (articles: readonly Article[]) => articles.map(readArticle),
    breathe: async () => {},
    rest: () => new Promise<void>(() => {}),
    clock: () => 0,
    swapped: (one: Coverage) => void shown.push(one),
  };
  const moved = movingCoverage(outside, { coverage });
  const [first, ...others] = coverage.articles;
  const again = articleFromText(first?.id ?? '', 'Mayor Ana Belik denied that nine people were killed in Korsk.');
  void moved.move({ articles: [again, ...others.slice(0, -1)], problems: [] });
  for (let turns = 0; shown.length === 0 && turns < 1000; turns++)
    await new Promise((resolve) => setImmediate(resolve));
  return shown[0] as Coverage;
}

describe('a snapshot of what has been read', () => {
  it('gives the same readings and the same answers, to the byte', async () => {
    const five = await theFive();
    const { readings, why } = load(await written());
    expect(why).toBeNull();
    const names = namesOf(five);
    let read = 0;
    let compared: string | null = 'never asked for';
    const moved = movingCoverage({
      read: async (articles) => {
        read += articles.length;
        return articles.map(readArticle);
      },
      recall: ({ id, hash }) => (readings.get(id)?.hash === hash ? readings.get(id)?.reading : undefined),
      *recallEntities(grounds) {
        const kept = yield* entitiesKept(names, grounds, 'p1');
        compared = kept.why;
        return kept.entities ?? undefined;
      },
      breathe: async () => {},
      clock: () => 0,
    });
    await moved.move(five);
    expect([read, compared]).toEqual([0, null]);
    const [fresh, recalled] = [await frontDoorOf(coverNews(five.articles)), await frontDoorOf(moved.coverage())];
    for (const [command, options] of [
      ['ask', { question: 'how many people were killed in 2022?' }],
      ['casualties', {}],
      ['timeline', {}],
      ['disputes', {}],
      ['quote', { speaker: 'Price' }],
      ['who', { name: 'Price' }],
      ['who', { name: 'Pakistan' }],
      ['summary', {}],
      ['help', {}],
    ] as const)
      expect(JSON.stringify(await recalled.ask(command, options))).toBe(
        JSON.stringify(await fresh.ask(command, options)),
      );
  });

  it('takes a small change as coverage does that was read', async () => {
    const articles = madeNews(300);
    const [read, again] = [coverNews(articles), coverNews(articles)];
    const tables = tablesOf(again);
    const after = await changed(read);
    expect(after.articles).toHaveLength(articles.length - 1);
    expect(await asked(await changed(takenUp(again, tables)), read)).toEqual(await asked(after, read));
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'damaged'],
    ['empty', () => Buffer.alloc(0), 'damaged'],
    ['one bit wrong', (bytes: Buffer) => Buffer.from(bytes).fill(0x5a, 2000, 2001), 'damaged'],
  ])('that is %s is left out and says so', async (_, damage, why) => {
    const { readings, why: said } = load(damage(await written()));
    expect([readings.size, said]).toEqual([0, why]);
  });

  it('of another version of the program is left out and says so', async () => {
    expect(load(await written('p2'))).toMatchObject({ why: 'made by another version of the program' });
  });

  it('is written again as it was, whether it has been looked into or not', async () => {
    const { articles } = await theFive();
    const bytes = await written();
    const { readings } = load(bytes);
    const kept = new Map([...readings].map(([id, { reading }]) => [id, reading]));
    expect(Buffer.concat([...snapshotOf(articles, kept, 'p1')])).toEqual(bytes);
    const told = [...kept.values()].map(({ article, names, quotes, stances }) => ({ article, names, quotes, stances }));
    const again = load(Buffer.concat([...snapshotOf(articles, kept, 'p1')])).readings;
    expect(told).toEqual(
      [...again.values()].map(({ reading: { article, names, quotes, stances } }) => ({
        article,
        names,
        quotes,
        stances,
      })),
    );
  });
});

describe('who is who, kept', () => {
  it('is the same people, names, mentions and roles, and the same for every name of an article', async () => {
    const five = await theFive();
    const { entities } = atOnce(entitiesKept(namesOf(five), five, 'p1'));
    const told = ({ all }: Entities) =>
      all.map(({ id, kind, name, names, mentions, roles }) => ({ id, kind, name, names, mentions, roles }));
    expect(entities && told(entities)).toEqual(told(five.entities));
    for (const { id } of five.articles)
      for (const [local] of five.readings.get(id)?.entities.entries() ?? [])
        expect(entities?.of(id, local).name).toBe(five.entities.of(id, local).name);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'p1', 'damaged'],
    ['empty', () => Buffer.alloc(0), 'p1', 'damaged'],
    ['one bit wrong', (bytes: Buffer) => Buffer.from(bytes).fill(0x5a, 2000, 2001), 'p1', 'damaged'],
    ['of another program', (bytes: Buffer) => bytes, 'p2', 'made by another version of the program'],
  ])('%s is left out and says so', async (_, damage, program, why) => {
    const five = await theFive();
    expect(atOnce(entitiesKept(damage(namesOf(five)), five, program))).toEqual({ entities: null, why });
  });

  it('of other articles is left out and says so', async () => {
    const five = await theFive();
    const others = { ...five, fingerprint: '0123456789abcdef' };
    expect(atOnce(entitiesKept(namesOf(five), others, 'p1'))).toEqual({ entities: null, why: 'of other articles' });
  });
});

describe('tables, kept', () => {
  it.each([
    ['the five', async () => (await theFive()).articles],
    ['made news', async () => madeNews(300)],
  ])('answer every question about %s as a fresh coverage does, to the byte', async (_, articles) => {
    const fresh = coverNews(await articles());
    const tables = tablesOf(fresh);
    expect(await asked(takenUp(fresh, tables), fresh)).toEqual(await asked(fresh, fresh));
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'p1', 'damaged'],
    ['empty', () => Buffer.alloc(0), 'p1', 'damaged'],
    ['one bit wrong', (bytes: Buffer) => Buffer.from(bytes).fill(0x5a, 2000, 2001), 'p1', 'damaged'],
    ['of another program', (bytes: Buffer) => bytes, 'p2', 'made by another version of the program'],
  ])('%s are left out and say so', async (_, damage, program, why) => {
    const five = coverNews((await theFive()).articles);
    const bytes = damage(tablesOf(five));
    expect(atOnce(tablesKept(bytes, five.fingerprint, program))).toEqual({ tables: null, why });
  });

  it('of other articles are left out and say so', async () => {
    const five = coverNews((await theFive()).articles);
    const kept = atOnce(tablesKept(tablesOf(five), '0123456789abcdef', 'p1'));
    expect(kept).toEqual({ tables: null, why: 'of other articles' });
  });
});
