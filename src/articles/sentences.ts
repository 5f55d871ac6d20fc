import { BEFORE_NUMBERS, BEGINNERS, IN_MIDSENTENCE, REPORTING, TITLES } from './abbreviations.ts';
import type { Extent } from './article.ts';

/** A mark that may end a sentence, with the marks that close behind it. */
const END = /(?<stop>[.!?…]+)(?<closers>"(?="\p{Lu})|["”’'»)\]]*(?:\[\d{1,3}\])*)/gu;
/** Looked for from its end: else it would be tried from every letter on. */
const WORD_BEFORE = /$(?<=(?<word>[\p{L}\p{N}.&'’-]*))/u;
const NEXT = /^(?<space>\s*)(?<openers>["“‘'«([—–-]*)(?<word>[\p{L}\p{N}]*)/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** How far around a mark we look: longer words and runs of marks end no sentence. */
const SIGHT = 60;

interface Gap {
  readonly before: string;
  readonly stop: string;
  readonly closers: string;
  readonly space: string;
  readonly openers: string;
  readonly next: string;
  readonly after: string;
}

const beginsUpper = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);

/** A sentence glued to the last one: "… Afghanistan.State Department", “attack.””It's …”. Not "Amazon.com", "U.S.-led", "3.5". */
const isGlued = ({ before, stop, closers, openers, next }: Gap): boolean =>
  stop.length === 1 &&
  /\p{Ll}{3}$/u.test(before) &&
  !before.includes('.') &&
  /^\p{Lu}/u.test(next) &&
  (closers !== '' ? openers !== '' || !/^['’]$/u.test(closers) : openers === '' || openers === '“');

/** “Who fired?” Price asked. – the question ends, the sentence does not. */
function goesOnReporting({ stop, closers, next, after }: Gap): boolean {
  if (!/[!?]$/u.test(stop) || closers === '') return false;
  const words = `${next}${after}`.match(/[\p{L}’'-]+/gu)?.slice(0, 4) ?? [];
  return words.some((word) => REPORTING.has(word.toLowerCase()));
}

function isAbbreviation({ before, stop, next }: Gap): boolean {
  if (stop !== '.') return false;
  const word = before.toLowerCase();
  if (TITLES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word)) return /^\p{N}/u.test(next);
  const doubtful =
    IN_MIDSENTENCE.has(word) ||
    (word.length > 1 ? word.includes('.') && INITIALS.test(word) : /^\p{Lu}$/u.test(before));
  if (!doubtful) return false;
  return before.length === 1 ? before !== 'I' : !BEGINNERS.has(next.toLowerCase());
}

function endsSentence(gap: Gap): boolean {
  if (gap.space === '') return isGlued(gap);
  if (!beginsUpper(gap.next) && !(gap.openers !== '' && /["“‘«([]/u.test(gap.openers) && gap.next === '')) return false;
  return !isAbbreviation(gap) && !goesOnReporting(gap);
}

function gapAt(text: string, match: RegExpExecArray): Gap {
  const from = match.index + match[0].length;
  const ahead = text.slice(from, from + SIGHT);
  const next = NEXT.exec(ahead)?.groups ?? {};
  const { space = '', openers = '', word = '' } = next;
  return {
    before: WORD_BEFORE.exec(text.slice(Math.max(0, match.index - SIGHT), match.index))?.groups?.word ?? '',
    stop: match.groups?.stop ?? '',
    closers: match.groups?.closers ?? '',
    space,
    openers,
    next: word,
    after: ahead.slice(space.length + openers.length + word.length),
  };
}

/** The mark of a list is no part of its item's sentence. */
const LIST_MARK = /^\s*(?:[•▪‣◦●■]\s*)?/u;

const trimmed = (text: string, start: number, end: number): Extent => {
  const piece = text.slice(start, end);
  const from = start + (LIST_MARK.exec(piece)?.[0].length ?? 0);
  return { start: from, end: start + piece.trimEnd().length };
};

/**
 * The sentences of a paragraph, in order. Reads "U.S.", "Gen. Munir", "Jan. 5", a sentence glued to the last one
 * ("Afghanistan.State Department …") and “Who fired?” he asked. Linear in the text.
 */
export function sentencesOf(text: string): readonly Extent[] {
  const found: Extent[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end >= text.length || !endsSentence(gapAt(text, match))) continue;
    found.push(trimmed(text, start, end));
    start = end;
  }
  const last = trimmed(text, start, text.length);
  return last.end > last.start ? [...found, last] : found;
}
