import type { Article, Extent } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import type { People, Quote } from '../reading.ts';
import { assemble } from './assemble.ts';
import { castOf, type Spoken } from './cast.ts';
import type { Draft, Place } from './drafts.ts';
import type { Line } from './line.ts';
import { signedBelow } from './signed.ts';
import { speakerAt } from './speakers.ts';
import type { Stretch } from './stretch.ts';
import { turnsOf } from './transcript.ts';

/** The stretches of a line that an extent touches: they stand in order, so the first is found by halving. */
function touched({ stretches }: Line, { start, end }: Extent): readonly Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.outer.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < stretches.length && (stretches[last]?.outer.start ?? end) < end) last += 1;
  return stretches.slice(low, last);
}

/** The words without white space, commas or the marks of one whole stretch at their ends. */
function trimmed(line: Line, { paragraph, start, end }: Place): Place {
  const whole = touched(line, { start, end }).find(({ outer }) => outer.start === start && outer.end === end);
  let from = whole?.start ?? start;
  let to = whole?.end ?? end;
  while (from < to && /[\s,;:–—]/u.test(line.text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:–—]/u.test(line.text[to - 1] ?? '')) to -= 1;
  return { paragraph, start: from, end: to };
}

function kindOf(lines: ReadonlyMap<number, Line>, contents: readonly Place[]): Quote['kind'] {
  const marked = contents.map(({ paragraph, start, end }) => {
    const line = lines.get(paragraph);
    const stretches = line === undefined ? [] : touched(line, { start, end });
    if (stretches.some(({ outer }) => outer.start <= start && end <= outer.end)) return 'direct';
    return stretches.length > 0 ? 'mixed' : 'indirect';
  });
  const first = marked[0] ?? 'indirect';
  return marked.every((kind) => kind === first) ? first : 'mixed';
}

function quoteOf(
  article: Article,
  lines: ReadonlyMap<number, Line>,
  draft: Draft,
  speaker: Quote['speaker'],
): Quote | null {
  const contents = draft.contents.flatMap((content) => {
    const line = lines.get(content.paragraph);
    const place = line && trimmed(line, content);
    return place && place.end > place.start ? [place] : [];
  });
  const spans: readonly Span[] = contents.map((content) => ({ article: article.id, ...content }));
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  const cue = draft.cue && { article: article.id, ...draft.cue };
  const kind = draft.rule === 'transcript' ? 'direct' : kindOf(lines, draft.contents);
  return { spans: [first, ...rest], kind, cue, speaker, rule: draft.rule };
}

/** A transcript's turns, and in them what somebody is quoted with in marks: "As the Secretary said, “…”". */
function withTurns(
  turns: readonly Draft[],
  told: readonly Draft[],
  lines: ReadonlyMap<number, Line>,
): readonly Draft[] {
  const quoted = told.filter(({ cue, contents }) => cue !== null && kindOf(lines, contents) !== 'indirect');
  const at = ({ contents }: Draft) => contents[0] ?? { paragraph: 0, start: 0 };
  return [...turns, ...quoted].sort((a, b) => at(a).paragraph - at(b).paragraph || at(a).start - at(b).start);
}

const firstPerson = ({ names }: People): Place | null => names.find(({ kind }) => kind === 'person')?.span ?? null;

/** So many reports back the same words may have been read: no sentence has more. */
const RECENT = 40;

/** “…,” he said in announcing the merger. “…”: one "he" is one person, whatever else is said of whom. */
const sameWords = (spoken: Spoken, { paragraph, start, end }: Place) =>
  spoken.slice(-RECENT).findLast(({ at }) => at.paragraph === paragraph && at.start === start && at.end === end)
    ?.speaker;

/** Words attributed to a speaker: in marks, partly, or reported. In reading order of their verbs; what nobody says has no speaker. */
export function findQuotes(article: Article, people: People): readonly Quote[] {
  const { drafts: read, lines } = assemble(article);
  const turns = turnsOf(article, firstPerson(people));
  const drafts = turns.length === 0 ? read : withTurns(turns, read, lines);
  const cast = castOf(article, people);
  const spoken: Spoken[number][] = [];
  return drafts.flatMap((told) => {
    const signature = signedBelow(article, told);
    const draft = signature ? { ...told, rule: 'signed', subject: signature } : told;
    const speaker =
      draft.subject &&
      (sameWords(spoken, draft.subject) ?? speakerAt(article, cast, draft.subject, spoken, draft.contents));
    if (draft.subject && speaker) {
      const { paragraph, start, end } = draft.subject;
      const words = (article.paragraphs[paragraph - 1]?.text ?? '').slice(start, end);
      spoken.push({ at: draft.subject, words, speaker });
    }
    return quoteOf(article, lines, draft, speaker) ?? [];
  });
}
