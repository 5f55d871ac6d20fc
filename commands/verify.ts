import type { Answer, NearestPart, Part, VerdictPart } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { cite, type Span } from '../src/articles/span.ts';
import { defineCommand, type Example } from '../src/command/command.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { allQuotes, textOf } from '../src/coverage/quotes.ts';
import { nearestPassages } from '../src/coverage/topics/nearest.ts';
import { type Verification, verify, wordsToVerify } from '../src/coverage/verify/verify.ts';
import { UserError } from '../src/errors.ts';

const MOST_ALSO = 3;
const NEAREST = 3;

/** A single word stands anywhere and proves nothing. */
const LEAST = 2;

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

const nearParts = (coverage: Coverage, text: string): readonly NearestPart[] =>
  nearestPassages(coverage, text, NEAREST).flatMap(({ span, highlights }) =>
    cited(coverage, [span]).map((citation) => ({ type: 'nearest', citation, highlights }) as const),
  );

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

const TELLING = { least: 40, most: 200, limit: 1000 };

/** The words of a quotation that a reader may have met elsewhere: in marks, by somebody, neither a scrap nor a speech. */
function exampleIn(coverage: Coverage): Example | null {
  let any: Example | null = null;
  for (const known of allQuotes(coverage)) {
    const { quote, name } = known;
    if (quote.kind !== 'direct' || quote.spans.length !== 1 || name === null) continue;
    const text = textOf(known);
    const tells = text.length >= TELLING.least && text.length <= TELLING.most;
    if ((any !== null && !tells) || text.length > TELLING.limit || wordsToVerify(text) < LEAST) continue;
    if (tells) return { text };
    any = { text };
  }
  return any;
}

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
    const count = wordsToVerify(text);
    if (count < LEAST) throw new UserError('bad-option', count === 0 ? words.nothingToVerify : words.oneWord);
    const found = verify(coverage, text, speaker);
    return {
      state: STATES[found.verdict],
      parts: [
        verdictPart(coverage, found),
        ...speakerNotes(found, speaker),
        ...(found.quoted === null ? [] : [note(words.insideText(found.quoted))]),
        ...alsoParts(coverage, found),
        ...(found.verdict === 'absent' ? nearParts(coverage, text) : []),
      ],
    };
  },
  example: exampleIn,
});
