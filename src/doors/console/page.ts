import type { Extent } from '../../articles/article.ts';
import { wrap } from './wrap.ts';

/** How wide the page is (null: never wrap, as in a pipe) and whether it has colours. */
export interface Page {
  readonly columns: number | null;
  readonly colour: boolean;
}

export type Ink = 'good' | 'fair' | 'poor' | 'faint' | 'strong' | 'plain';

/** exact: the article's own words, behind ▌; own: ours; blank: an empty line. */
export type Line =
  | { readonly type: 'exact'; readonly text: string; readonly highlights: readonly Extent[] }
  | { readonly type: 'own'; readonly text: string; readonly ink: Ink }
  | { readonly type: 'blank' };

export const own = (text: string, ink: Ink = 'plain'): Line => ({ type: 'own', text, ink });
export const exact = (text: string, highlights: readonly Extent[] = []): Line => ({ type: 'exact', text, highlights });
export const blank: Line = { type: 'blank' };

const CODES = { good: 32, fair: 33, poor: 31, faint: 2, strong: 1, plain: 0 } as const;

const inked = (text: string, ink: Ink, page: Page): string =>
  page.colour && ink !== 'plain' && text !== '' ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text;

/**
 * Control characters as pictures, one for one, so that offsets hold: nothing in an article or a file name reaches the terminal as a command.
 * A tab stays. The pictures come off again: ␛ stands for ESC, ␡ for DEL, U+FFFD for C1, which no text of people holds.
 */
export const visible = (text: string): string =>
  text.replace(/(?!\t)[\p{Cc}\u2028\u2029]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code > 0x9f) return '\u2424';
    if (code > 0x7f) return '\ufffd';
    return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code);
  });

const BAR = '▌ ';

/** One printed line of an exact text, the highlighted stretches in bold. */
function printExact(text: string, highlights: readonly Extent[], line: Extent, page: Page): string {
  const bounds = highlights.flatMap(({ start, end }) => [start, end]).filter((at) => at > line.start && at < line.end);
  const cuts = [line.start, ...bounds.sort((a, b) => a - b), line.end];
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? line.start;
    const bold = highlights.some((highlight) => highlight.start <= start && start < highlight.end);
    return inked(visible(text.slice(start, end)), bold ? 'strong' : 'plain', page);
  });
  return inked(BAR, 'good', page) + pieces.join('');
}

function printLine(line: Line, page: Page): readonly string[] {
  if (line.type === 'blank') return [''];
  const columns = page.columns === null ? null : Math.max(20, page.columns - BAR.length);
  if (line.type === 'exact')
    return wrap(line.text, columns).map((extent) => printExact(line.text, line.highlights, extent, page));
  const text = visible(line.text);
  return wrap(text, columns).map(({ start, end }) => inked(text.slice(start, end).trimEnd(), line.ink, page));
}

/** The lines as text, each ended; blank lines never double and none is the last. */
export function print(lines: readonly Line[], page: Page): string {
  const last = lines.findLastIndex(({ type }) => type !== 'blank');
  const kept = lines
    .slice(0, last + 1)
    .filter(({ type }, index) => type !== 'blank' || (index > 0 && lines[index - 1]?.type !== 'blank'));
  return kept
    .flatMap((line) => printLine(line, page))
    .map((line) => `${line}\n`)
    .join('');
}
