import type { Extent, Paragraph } from '../../articles/article.ts';
import { isTitle } from './apposition.ts';
import { framesOf } from './frames.ts';
import type { Line, Token } from './line.ts';
import { mainPhrase } from './main-phrase.ts';
import { endsItself, isPoint } from './phrase-breaks.ts';
import { extentOf, type Frame } from './scene.ts';
import type { Stretch } from './stretch.ts';

/** A place in an article, before it becomes a span. */
export interface Place extends Extent {
  readonly paragraph: number;
}

/** A quotation under assembly: the words beside it that name the speaker are known, who that is not yet. */
export interface Draft {
  readonly rule: string;
  readonly cue: Place | null;
  readonly subject: Place | null;
  readonly contents: readonly Place[];
}

const within = (inner: Extent, outer: Extent) => outer.start <= inner.start && inner.end <= outer.end;

const place = (paragraph: Paragraph, { start, end }: Extent): Place => ({ paragraph: paragraph.number, start, end });

const draftOf = ({ paragraph }: Line, { rule, cue, subject, contents }: Frame): Draft => ({
  rule,
  cue: cue && place(paragraph, cue),
  subject: subject && place(paragraph, subject),
  contents: contents.map((content) => place(paragraph, content)),
});

const BEHIND = /^quote-/u;

/** “A,” said X – what opens before it ("X's answer came: “A,”") yields to the verb behind the quotation. */
function settled(frames: readonly Frame[]): readonly Frame[] {
  const behind = frames.filter(({ rule }) => BEHIND.test(rule)).flatMap(({ contents }) => contents);
  if (behind.length === 0) return frames;
  return frames.filter(
    ({ rule, contents }) => BEHIND.test(rule) || !contents.every((own) => behind.some((other) => within(own, other))),
  );
}

const quotesIn = (tokens: readonly Token[]): readonly Stretch[] =>
  tokens.flatMap(({ stretch }) => (stretch === null ? [] : [stretch]));

/** X was defiant: “A.” */
function colonFrame(line: Line, tokens: readonly Token[], stretch: Stretch): Frame | null {
  const at = tokens.findIndex((token) => token.stretch === stretch);
  if (!isPoint(tokens[at - 1], ':')) return null;
  const subject = mainPhrase(line.text, tokens.slice(0, at - 1));
  if (subject === null) return null;
  return { rule: 'colon', cue: null, subject: extentOf(tokens, subject), contents: [stretch.outer] };
}

/** ‘We are all out of flour’ – a paragraph in single marks with no stop is a heading between others. */
const isHeading = ({ text }: Line, { single, outer, start, end }: Stretch): boolean =>
  single && outer.start === 0 && outer.end === text.length && !/[.!?…,]$/u.test(text.slice(start, end));

/** A sentence of its own: speech even where nobody is named; not a fragment, a title or a term. */
function isWhole(line: Line, tokens: readonly Token[], stretch: Stretch): boolean {
  if (isHeading(line, stretch)) return false;
  if (quotesIn(tokens).length === tokens.length) return true;
  const words = line.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 400)).split(/\s+/u);
  const token = tokens.find((one) => one.stretch === stretch);
  return words.length >= 5 && token?.capital === true && endsItself(line.text, token);
}

export interface Told {
  readonly drafts: readonly Draft[];
  /** The draft that the paragraph's last words belong to, where they are speech. */
  readonly last: Draft | null;
}

/** The quotations of one sentence: by verb, by colon, carried on from the sentence before, or nobody's. */
export function draftsOf(line: Line, tokens: readonly Token[], before: Draft | null): Told {
  const frames = settled(framesOf(line, tokens));
  const drafts = frames.map((frame) => draftOf(line, frame));
  let last = drafts.at(-1) ?? null;
  for (const stretch of quotesIn(tokens)) {
    if (frames.some(({ contents }) => contents.some((content) => within(stretch, content)))) continue;
    const colon = colonFrame(line, tokens, stretch);
    if (colon) drafts.push(draftOf(line, colon));
    else if (
      isTitle(
        tokens,
        tokens.findIndex((token) => token.stretch === stretch),
      )
    )
      continue;
    else if (isWhole(line, tokens, stretch)) drafts.push(loose(line, tokens, stretch, before));
    else continue;
    last = drafts.at(-1) ?? last;
  }
  return { drafts, last };
}

/** Stands alone: whoever spoke right before goes on, if anybody did. */
function loose({ paragraph }: Line, tokens: readonly Token[], stretch: Stretch, before: Draft | null): Draft {
  const contents = [place(paragraph, stretch.outer)];
  const alone = quotesIn(tokens).length === tokens.length;
  if (!alone || before?.subject == null) return { rule: 'nobody', cue: null, subject: null, contents };
  const over = before.contents.at(-1)?.paragraph !== paragraph.number;
  return { rule: over ? 'carried-over' : 'carried', cue: before.cue, subject: before.subject, contents };
}
