import type { Answer, NearestPart, Part, VerdictPart } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { cite, type Span, spanIn } from '../src/articles/span.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { type Verification, verify } from '../src/coverage/verify/verify.ts';

const MOST_ALSO = 3;

const note = (text: string): Part => ({ type: 'note', text });

const cited = (coverage: Coverage, spans: readonly Span[]) =>
  spans.flatMap((span) => {
    const article = coverage.article(span.article);
    return article ? [cite(article, span)] : [];
  });

function verdictPart(coverage: Coverage, { verdict, difference, spans, known }: Verification): VerdictPart {
  const [citation = null, ...more] = cited(coverage, spans);
  return { type: 'verdict', verdict, difference, citation, speaker: known?.name ?? null, more };
}

const nearParts = (coverage: Coverage, { near }: Verification): readonly NearestPart[] =>
  near.flatMap(({ article: id, paragraph: number }) => {
    const article = coverage.article(id);
    const paragraph = article?.paragraphs[number - 1];
    if (article === undefined || paragraph === undefined) return [];
    const citation = cite(article, spanIn(article, paragraph, { start: 0, end: paragraph.text.length }));
    return [{ type: 'nearest', citation, highlights: [] } as const];
  });

/** Who says the words, where the verdict does not show that by itself. */
function speakerNotes({ verdict, known, asClaimed }: Verification, claimed: string | undefined): readonly Part[] {
  if (verdict === 'joined' || verdict === 'absent') return [];
  const name = known?.name ?? null;
  return [
    ...(claimed !== undefined && !asClaimed ? [note(words.speakerIs(name, claimed))] : []),
    ...(known === null ? [note(words.articlesOwn)] : []),
    ...(name !== null && known?.quote.kind === 'indirect' ? [note(words.reportedNotQuoted(name))] : []),
  ];
}

const alsoParts = (coverage: Coverage, { also }: Verification): readonly Part[] =>
  also.length === 0
    ? []
    : [
        note(words.alsoStands(also.length)),
        ...cited(coverage, also.slice(0, MOST_ALSO)).map(
          (citation): Part => ({ type: 'passage', citation, highlights: [] }),
        ),
      ];

const STATES = {
  exact: 'supported',
  altered: 'partly',
  joined: 'partly',
  'other-speaker': 'partly',
  absent: 'not-covered',
} as const;

/** Is this quotation in the coverage: exact, altered, joined from several places, said by somebody else, or absent. */
export default defineCommand({
  data: {
    name: 'verify',
    description: 'Whether a quotation stands in the coverage, word for word',
    options: {
      text: { type: 'text', description: 'The words to verify', required: true, maxLength: 4000 },
      speaker: { type: 'text', description: 'Who is claimed to have said it', suggest: 'speaker' },
    },
    menu: { name: 'Verify quote', option: 'text' },
  },
  execute({ text, speaker }, { coverage }): Answer {
    const found = verify(coverage, text, speaker);
    if (found.empty) return { state: 'not-covered', parts: [note(words.nothingToVerify)] };
    return {
      state: STATES[found.verdict],
      parts: [
        verdictPart(coverage, found),
        ...speakerNotes(found, speaker),
        ...(found.oneWord ? [note(words.oneWord)] : []),
        ...(found.quoted === null ? [] : [note(words.insideText(found.quoted))]),
        ...alsoParts(coverage, found),
        ...(found.verdict === 'absent' ? nearParts(coverage, found) : []),
      ],
    };
  },
});
