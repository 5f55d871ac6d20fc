import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/articles/article-file.ts';

const read = (text: string | Uint8Array, file = 'a/b.md') =>
  readArticleFile(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
const reasons = (text: string | Uint8Array) =>
  read(text)
    .problems.map(({ line, reason }) => `${line ?? '-'}: ${reason}`)
    .join(' / ');

const BODY = 'The council met on Friday.\n\nNobody spoke.\n';

describe('an article file', () => {
  it('has the front matter it states, unknown keys kept, and the lines of its body', () => {
    const { article, problems } = read(
      `---\ntitle: "A: b"\noutlet: The Planet\nauthor: [Jane Roe, John Doe]\nurl: https://example.org/a\npublished: 2023-03-08T10:00:00Z\nwire: 7\n---\n\n${BODY}`,
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      id: 'a/b',
      title: 'A: b',
      outlet: 'The Planet',
      author: 'Jane Roe, John Doe',
      url: 'https://example.org/a',
      published: '2023-03-08T10:00:00Z',
      header: { wire: 7 },
    });
    expect(article?.paragraphs.map(({ number, text, line }) => [number, text, line])).toEqual([
      [1, 'The council met on Friday.', 10],
      [2, 'Nobody spoke.', 12],
    ]);
  });

  it.each([
    ['a byte order mark and Windows line ends', `\uFEFF---\r\ntitle: T\r\n---\r\n${BODY.replaceAll('\n', '\r\n')}`],
    ['old Mac line ends', `---\rtitle: T\r---\r${BODY.replaceAll('\n', '\r')}`],
  ])('reads %s', (_what, text) => {
    const { article, problems } = read(text);
    expect(problems).toEqual([]);
    expect(article?.title).toBe('T');
    expect(article?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'The council met on Friday.',
      'Nobody spoke.',
    ]);
    for (const { offset, text: line } of article?.paragraphs ?? [])
      expect(article?.body.slice(offset, offset + line.length)).toBe(line);
  });

  it('says nothing of another name for a field that is there', () => {
    expect(read(`---\npublished: 2023-03-08\ndate: 2023-03-09\n---\n${BODY}`).problems).toEqual([]);
  });

  it('takes a rule across the page for what it is', () => {
    const { article, problems } = read(`---\n${BODY}\n---\nMore.`);
    expect(problems).toEqual([]);
    expect(article?.paragraphs.map(({ text }) => text).slice(1, 3)).toEqual([
      'The council met on Friday.',
      'Nobody spoke.',
    ]);
    expect(read(`---\n- a\n- b\n---\n${BODY}`).problems[0]?.reason).toMatch(/key: value/u);
    expect(read(`${BODY}\n---\nMore.`).article?.paragraphs).toHaveLength(4);
  });

  it.each([
    ['broken YAML', `---\ntitle: [a\n---\n${BODY}`, /^[23]: the front matter is not valid YAML/u, true],
    [
      'an impossible date',
      `---\ntitle: T\npublished: 2023-02-30\n---\n${BODY}`,
      /^3: "published" is left out: there is no such day/u,
      true,
    ],
    [
      'words for a date',
      `---\npublished: last week\n---\n${BODY}`,
      /^2: "published" is left out: expected a date/u,
      true,
    ],
    [
      'an address that is none',
      `---\nurl: javascript:alert(1)\n---\n${BODY}`,
      /^2: "url" is left out: expected a web address/u,
      true,
    ],
    [
      'several fields, in the order of their lines',
      `---\nauthor: {a: 1}\ntitle: [a]\n---\n${BODY}`,
      /^2: "author".+ \/ 3: "title"/u,
      true,
    ],
    [
      'fields under the names of others',
      `---\ndate: 2023-03-08\nsource: The Senn Courier\n---\n${BODY}`,
      /^2: "date" says nothing here: the field is called "published" \/ 3: "source" .+ called "outlet"/u,
      true,
    ],
    ['a list for a title', `---\ntitle: [a, b]\n---\n${BODY}`, /^2: "title" is left out/u, true],
    [
      'aliases that grow without end',
      `---\na: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n---\n${BODY}`,
      /front matter/u,
      true,
    ],
    [
      'French',
      `${'Le président de la République a déclaré que la situation dans le pays était grave et que les forces de sécurité allaient rester. '.repeat(3)}\n`,
      /not read as English/u,
      true,
    ],
    [
      'a fixed width',
      `${'the men who had come down from the hills\nin the night were seen by nobody, said\nthe mayor of the town, who had been told\nof it by his brother and by the police.\n'.repeat(3)}`,
      /wrapped at a fixed width/u,
      true,
    ],
    ['front matter that never closes', `---\ntitle: T\n\n${BODY}`, /^1: its front matter has no closing/u, false],
    ['nothing below the front matter', '---\ntitle: T\n---\n\n  \n', /no text/u, false],
    ['nothing', '', /empty/u, false],
    ['another encoding', new Uint8Array([0x54, 0xe9, 0x74, 0x65]), /not UTF-8/u, false],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x54, 0x00, 0x68, 0x00]), /not UTF-8/u, false],
  ])('reports %s', (_what, text, reason, loaded) => {
    expect(reasons(text)).toMatch(reason);
    expect(read(text).article !== undefined).toBe(loaded);
    expect(read(text).problems.every((problem) => problem.loaded === loaded && problem.file === 'a/b.md')).toBe(true);
  });
});
