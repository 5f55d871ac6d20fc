import { describe, expect, it } from 'vitest';
import { newsroomDays, notes, texts } from '../support/newsroom-days.ts';

const file = (outlet: string, published: string, ...paragraphs: readonly string[]) =>
  `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${paragraphs.join('\n\n')}\n`;

const FERRY =
  'A ferry with 80 passengers sank near the island of Tamrin late on Sunday, the coast guard of Velmora said.';
const FERRY_AGENCY =
  'TAMRIN (Newswire) — A ferry with 80 passengers sank near the island of Tamrin late on Sunday, the coast guard of Velmora said.';
const FERRY_CAPTAIN =
  'Captain Ilse Marten left the harbour of Oshel in spite of a storm warning from the weather service.';
const STRIKE = 'Teachers in the city of Korsk began a strike over pay on Monday and closed forty schools.';

describe('a digest', () => {
  it('shows what is new, and nothing twice', () => {
    const room = newsroomDays();
    const first = room.come({ a: file('Ledger', '2024-05-06', FERRY) });
    expect(texts(first, room.send(first), 'passage')).toEqual([FERRY]);
    const same = room.send(room.come({}));
    expect([same.isEmpty, same.answer.parts]).toEqual([true, []]);
    const second = room.come({ b: file('Courier', '2024-05-07', STRIKE, FERRY) });
    expect(texts(second, room.send(second), 'passage')).toEqual([STRIKE]);
  });

  it('shows a wire copy once with all outlets named, and a later copy not at all', () => {
    const room = newsroomDays();
    const first = room.come({
      a: file('Ledger', '2024-05-06', FERRY, FERRY_CAPTAIN),
      b: file('Courier', '2024-05-06', FERRY_AGENCY, FERRY_CAPTAIN),
      c: file('Herald', '2024-05-06', FERRY.replace('late on Sunday', 'on Sunday evening')),
      d: file('Post', '2024-05-06', STRIKE),
    });
    const digest = room.send(first);
    const shown = texts(first, digest, 'passage');
    expect(shown.slice(1)).toEqual([FERRY_CAPTAIN, STRIKE]);
    expect(shown[0]).toMatch(/^A ferry with 80 passengers sank near the island of Tamrin/u);
    expect(notes(digest).filter((note) => note.startsWith('also:'))).toEqual(['also: Ledger, Courier']);
    const late = room.come({ e: file('Mirror', '2024-05-07', FERRY.replace('coast guard', 'coastguard')) });
    expect(room.send(late).isEmpty).toBe(true);
  });

  it('shows another number as news: a changed toll with its history', () => {
    const room = newsroomDays();
    const first = room.come({
      a: file(
        'Ledger',
        '2024-05-06',
        'At least 12 people were killed when a bomb went off at the market of Sarnath on Monday, police said.',
      ),
    });
    room.send(first);
    const rise = 'The death toll from the bomb at the market of Sarnath has risen to 19, police said on Tuesday.';
    const second = room.come({ b: file('Courier', '2024-05-07', rise) });
    const digest = room.send(second);
    expect(notes(digest)).toContain('Changed counts');
    const [toll] = digest.answer.parts.flatMap((part) => (part.type === 'figure' ? [part] : []));
    expect(toll).toMatchObject({ number: 19, history: [{ number: 12 }] });
  });

  it('shows a copy of a line in no other section, and the first report of each number as its history', () => {
    const room = newsroomDays();
    const toll = (text: string) => `${text} when a bomb went off at the market of Sarnath on Monday, police said.`;
    const first = room.come({
      a: file('Ledger', '2024-05-06', toll('At least 12 people were killed'), STRIKE),
      b: file('Courier', '2024-05-06', `SARNATH (Newswire) — ${toll('At least 12 people were killed')}`),
    });
    const all = texts(first, room.send(first), 'passage', 'figure', 'quote');
    expect(all.filter((text) => text.includes('12 people'))).toHaveLength(1);
    const rise = 'The death toll from the bomb at the market of Sarnath has risen to 19, police said on Tuesday.';
    const second = room.come({
      c: file('Courier', '2024-05-07', rise),
      d: file('Mirror', '2024-05-07', `SARNATH (Newswire) — ${rise}`, toll('At least 12 people were killed')),
    });
    const shown = texts(second, room.send(second), 'passage', 'figure');
    expect(shown.filter((text) => text.includes('19'))).toHaveLength(1);
    const down = 'Officials in Sarnath lowered the death toll from the bomb at the market to 17 on Wednesday.';
    const third = room.come({ e: file('Ledger', '2024-05-08', down) });
    const [changed] = room.send(third).answer.parts.flatMap((part) => (part.type === 'figure' ? [part] : []));
    expect(changed?.history.map(({ number, citation }) => `${number} ${citation.article}`)).toEqual(['19 c', '12 a']);
  });

  it('finds what a count changes among any number of others', () => {
    const room = newsroomDays();
    const towns = Array.from({ length: 310 }, (_, at) => `In 2023, ${at + 20} people died in Velmora.`);
    const blast =
      'At least 12 people were killed when a bomb went off at the market of Sarnath on Monday, police said.';
    const rise = 'The death toll from the bomb at the market of Sarnath has risen to 19, police said on Tuesday.';
    const coverage = room.come({
      t: file('Ledger', '2024-05-05', ...towns),
      a: file('Ledger', '2024-05-06', blast),
      b: file('Courier', '2024-05-07', rise),
    });
    expect(notes(room.compose(coverage, { horizon: 2 }))).toContain('Changed counts');
  });

  it('shows corrections wherever they stand, and nothing that talks to the reader', () => {
    const room = newsroomDays();
    const correction = 'Correction: An earlier version of this article gave a wrong name for the hospital of Korsk.';
    const talk = [
      'For more news from Korsk and Velmora, please subscribe.',
      'Watch video 04:27 The strike of Korsk in pictures and words',
    ];
    const coverage = room.come({ a: file('Ledger', '2024-05-06', ...talk, STRIKE, correction) });
    expect(texts(coverage, room.send(coverage), 'passage')).toEqual([STRIKE, correction]);
  });

  it('names who is new: no common words, no outlet, nobody who was in the news before', () => {
    const room = newsroomDays();
    room.send(room.come({ a: file('Ledger', '2024-05-06', `${STRIKE} Mayor Ilse Marten of Korsk said so.`) }));
    const gas = 'Korsk now sells liquefied natural gas (LNG) to Velmora, Dorin Vale told The Ledger on Tuesday.';
    const digest = room.send(
      room.come({
        b: file('The Ledger', '2024-05-07', gas, 'The mayor, Ilse Marten, praised the sale of LNG on Tuesday.'),
      }),
    );
    const names = digest.answer.parts.flatMap((part) => (part.type === 'choice' ? [part.options.name] : []));
    expect(names).toEqual(['Dorin Vale']);
  });

  it('lets speak who is named beside the words, with words that say something alone', () => {
    const room = newsroomDays();
    const filler = 'Republicans in the parliament of Velmora left the hall on Monday after a long debate.';
    const said = '“The harbour of Oshel will be open to all ships by the summer,” said Dorin Vale, the minister.';
    const coverage = room.come({
      a: file(
        'Ledger',
        '2024-05-06',
        STRIKE,
        filler,
        '“We will not send ships to Oshel again,” he said.',
        said,
        said.replace('Dorin Vale', 'Joss Arden').replace('minister', 'admiral'),
        '“It was a mistake,” Ilse Marten said.',
      ),
    });
    const quotes = room.compose(coverage, { sections: ['voices'] });
    expect(texts(coverage, quotes, 'quote')).toEqual(['The harbour of Oshel will be open to all ships by the summer']);
  });

  it('shows what an article says since it was changed, corrections first', () => {
    const room = newsroomDays();
    room.send(room.come({ a: file('Ledger', '2024-05-06', STRIKE, FERRY) }));
    const correction = 'Correction: an earlier version of this article gave a wrong name for the harbour.';
    const second = room.come({ a: file('Ledger', '2024-05-06', STRIKE, FERRY, correction) });
    const digest = room.send(second);
    expect(notes(digest)).toContain('Corrections and changes');
    expect(texts(second, digest, 'passage')).toEqual([correction]);
  });

  it('does not open a story with a sentence that leans on another', () => {
    const room = newsroomDays();
    const leaning = [
      'He said that the ferry had left the harbour of Oshel in spite of the storm warning.',
      'However, the weather service of Velmora had warned every captain in the harbour of Oshel.',
      'The attack was claimed by nobody in Velmora, Oshel or Tamrin, officials of the ministry said.',
    ];
    const coverage = room.come({ a: file('Ledger', '2024-05-06', ...leaning, FERRY_CAPTAIN) });
    expect(texts(coverage, room.send(coverage), 'passage')[0]).toBe(FERRY_CAPTAIN);
  });

  it('keeps to what it is about, and says why the rest was left', () => {
    const room = newsroomDays();
    const coverage = room.come({ a: file('Ledger', '2024-05-06', FERRY), b: file('Courier', '2024-05-06', STRIKE) });
    const digest = room.compose(coverage, { about: 'Korsk' });
    expect(texts(coverage, digest, 'passage')).toEqual([STRIKE]);
    expect(digest.left(9).lines.map(({ why }) => why)).toEqual(['not about it']);
    expect([...digest.why.values()]).toEqual(['most telling of its story']);
  });

  it('is the same twice', () => {
    const room = newsroomDays();
    const coverage = room.come({ a: file('Ledger', '2024-05-06', FERRY), b: file('Courier', '2024-05-06', STRIKE) });
    expect(JSON.stringify(room.compose(coverage))).toBe(JSON.stringify(room.compose(coverage)));
  });
});
