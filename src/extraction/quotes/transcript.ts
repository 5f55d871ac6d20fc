import type { Article, Paragraph } from '../../articles/article.ts';
import type { Draft } from './drafts.ts';

/** "MR. HOLLIS: ", "QUESTION: ", "SECRETARY ORTEGA (via interpreter): " */
const LABEL = /^(?<label>\p{Lu}[\p{Lu}.’'-]{0,20}(?:\s\p{Lu}[\p{Lu}.’'-]{0,20}){0,4})(?:\s\([^()]{1,40}\))?:\s+(?=\S)/u;

/** Who asks has no name in a transcript. */
const ASKER = /^(?:Q|QUESTION|REPORTER|QUESTIONER|INTERVIEWER)$/u;

/** Labels that only a transcript has: "ISLAMABAD:" opens a report. */
const TITLED =
  /^(?:MR|MRS|MS|MISS|DR|SEN|REP|GEN|COL|ADM|GOV|SECRETARY|UNDER SECRETARY|PRESIDENT|THE PRESIDENT|VICE PRESIDENT|PRIME MINISTER|MINISTER|FOREIGN MINISTER|AMBASSADOR|GENERAL|ADMIRAL|SENATOR|SPOKESPERSON|MODERATOR|OPERATOR|HOST)\b/u;

const FEWEST = 3;

const labelOf = ({ kind, text }: Paragraph): string | null =>
  kind === 'body' || kind === 'heading' ? (LABEL.exec(text)?.groups?.label ?? null) : null;

/** A transcript has turns of several speakers, some of them by title or as questions. */
function isTranscript(article: Article): boolean {
  const labels = article.paragraphs.flatMap((paragraph) => labelOf(paragraph) ?? []);
  const telling = labels.filter((label) => ASKER.test(label) || TITLED.test(label));
  return telling.length >= FEWEST && new Set(labels).size >= 2;
}

/** The turns of a transcript, each with its label's speaker, over as many paragraphs as it goes on; none where the article is no transcript. */
export function turnsOf(article: Article): readonly Draft[] {
  if (!isTranscript(article)) return [];
  const turns: Draft[] = [];
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') continue;
    const label = labelOf(paragraph);
    const place = { paragraph: paragraph.number, start: 0, end: paragraph.text.length };
    const last = turns.at(-1);
    if (label === null) {
      if (last) turns[turns.length - 1] = { ...last, contents: [...last.contents, place] };
      continue;
    }
    const behind = LABEL.exec(paragraph.text)?.[0].length ?? 0;
    const subject = ASKER.test(label) ? null : { ...place, end: label.length };
    turns.push({ rule: 'transcript', cue: null, subject, contents: [{ ...place, start: behind }] });
  }
  return turns;
}
