import type { Article, Paragraph } from '../../articles/article.ts';
import type { Draft, Place } from './drafts.ts';

/** "MR. HOLLIS: ", "QUESTION: ", "Ines Varga: ", "SECRETARY ORTEGA (via interpreter): " */
const LABEL = /^(?<label>\p{Lu}[\p{L}.’'-]{0,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){0,4})(?:\s\([^()]{1,40}\))?:\s+(?=\S)/u;

/** Who asks has no name in a transcript. */
const ASKER = /^(?:Q|QUESTION|REPORTER|QUESTIONER|INTERVIEWER)$/iu;
/** Stands for whoever is interviewed. */
const ANSWERER = /^(?:A|ANSWER)$/iu;

/** Labels that only a transcript has: "ISLAMABAD:" opens a report. */
const TITLED =
  /^(?:MR|MRS|MS|MISS|DR|SEN|REP|GEN|COL|ADM|GOV|SECRETARY|UNDER SECRETARY|PRESIDENT|THE PRESIDENT|VICE PRESIDENT|PRIME MINISTER|MINISTER|FOREIGN MINISTER|AMBASSADOR|GENERAL|ADMIRAL|SENATOR|SPOKESPERSON|MODERATOR|OPERATOR|HOST)\b/u;

/** What the desk adds below an interview. */
const DESK_NOTE = /^[([]?This (?:interview|conversation|transcript|discussion) (?:has been|was|is)\b/iu;

const FEWEST = 3;

interface Labelled {
  readonly paragraph: Paragraph;
  readonly label: string | null;
}

const labelOf = ({ text }: Paragraph): string | null => LABEL.exec(text)?.groups?.label ?? null;

const labelled = ({ paragraphs }: Article): readonly Labelled[] =>
  paragraphs
    .filter(({ kind, text }) => (kind === 'body' || kind === 'heading') && !DESK_NOTE.test(text))
    .map((paragraph) => ({ paragraph, label: labelOf(paragraph) }));

const asks = ({ paragraph: { text } }: Labelled): boolean => /\?["”’]?$/u.test(text);

/** A transcript has turns of several speakers, some of them by title or as questions; an interview has questions that somebody else answers. */
function isTranscript(lines: readonly Labelled[]): boolean {
  const labels = lines.flatMap(({ label }) => label ?? []);
  const telling = labels.filter((label) => ASKER.test(label) || TITLED.test(label));
  const answered = lines.filter((line, at) => {
    const next = lines[at + 1]?.label ?? null;
    return line.label !== null && asks(line) && next !== null && next !== line.label;
  });
  return Math.max(telling.length, answered.length) >= FEWEST && new Set(labels).size >= 2;
}

const isNameless = (label: string): boolean => ASKER.test(label) || ANSWERER.test(label);

/** "A:" is whoever answered by name before, else whom the interview is introduced with. */
function answererOf(lines: readonly Labelled[], introduced: Place | null): Place | null {
  const named = lines.find((line) => line.label !== null && !isNameless(line.label) && !asks(line));
  if (named?.label == null) return introduced;
  return { paragraph: named.paragraph.number, start: 0, end: named.label.length };
}

/** A label in small letters is one where it comes again or is a full name: "Note:" within an answer is none. */
function isTurn(label: string, labels: readonly string[]): boolean {
  const isShouted = label === label.toUpperCase();
  return isShouted || isNameless(label) || label.includes(' ') || labels.indexOf(label) !== labels.lastIndexOf(label);
}

/**
 * The turns of a transcript, each with its label's speaker, over as many paragraphs as it goes on; none where the article is no transcript.
 * `introduced` is the first person that the article names.
 */
export function turnsOf(article: Article, introduced: Place | null = null): readonly Draft[] {
  const lines = labelled(article);
  if (!isTranscript(lines)) return [];
  const answerer = answererOf(lines, introduced);
  const labels = lines.flatMap(({ label }) => label ?? []);
  const turns: Draft[] = [];
  for (const { paragraph, label } of lines) {
    const place = { paragraph: paragraph.number, start: 0, end: paragraph.text.length };
    const last = turns.at(-1);
    if (label === null || !isTurn(label, labels)) {
      if (last) turns[turns.length - 1] = { ...last, contents: [...last.contents, place] };
      continue;
    }
    const behind = LABEL.exec(paragraph.text)?.[0].length ?? 0;
    const own = ASKER.test(label) ? null : { ...place, end: label.length };
    const subject = ANSWERER.test(label) ? answerer : own;
    turns.push({ rule: 'transcript', cue: null, subject, contents: [{ ...place, start: behind }] });
  }
  return turns;
}
