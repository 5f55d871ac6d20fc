import type { Article, Extent, Paragraph } from '../../articles/article.ts';
import { holds, overlaps, type Span, slice, spanIn } from '../../articles/span.ts';
import type { People, Quote, Reading, StanceFind } from '../reading.ts';
import { claimAfter, claimBefore } from './claim.ts';
import { agentAfter, holderBefore, ownerBefore, withoutTail } from './holder.ts';
import { type StanceCue, stanceCuesIn } from './stance-cues.ts';
import { SAYING } from './stance-words.ts';
import { namesByParagraph, whoHolds } from './who-holds.ts';

type Known = Pick<Reading, 'names' | 'entities' | 'roles' | 'quotes'>;
type Names = ReturnType<typeof namesByParagraph>;

interface Scene {
  readonly article: Article;
  readonly people: People;
  readonly names: Names;
  /** Of the paragraph at hand. */
  readonly quotes: readonly Quote[];
}

/** Who asserts, denies, doubts, supports or retracts what: by verbs and phrases, and what is merely said, for others to contradict. */
export function findStances(article: Article, known: Known): readonly StanceFind[] {
  const names = namesByParagraph(known);
  const quotes = new Map<number, Quote[]>();
  for (const quote of known.quotes)
    for (const paragraph of new Set(quote.spans.map((span) => span.paragraph))) {
      const here = quotes.get(paragraph);
      if (here === undefined) quotes.set(paragraph, [quote]);
      else here.push(quote);
    }
  return article.paragraphs
    .filter(({ kind }) => kind === 'body')
    .flatMap((paragraph) => {
      const scene = { article, people: known, names, quotes: quotes.get(paragraph.number) ?? [] };
      const taken = paragraph.sentences.flatMap((sentence) => takenIn(scene, paragraph, sentence));
      return [...taken, ...saidIn(scene, paragraph, taken)].sort((a, b) => a.claim.start - b.claim.start);
    });
}

/** No sentence of people takes more stands; a list or a broken page may, and its cost stays linear. */
const MOST_STANDS = 30;

/** Stands taken in so many words. */
function takenIn(scene: Scene, paragraph: Paragraph, sentence: Extent): readonly StanceFind[] {
  const { article, quotes } = scene;
  const cues = stanceCuesIn(paragraph.text, sentence).slice(0, MOST_STANDS);
  const taken = cues.flatMap((cue): readonly StanceFind[] => {
    const own = quotes.find((quote) => isSaidBy(quote, paragraph, cue));
    const around = quotes.find(({ spans }) =>
      spans.some((span) => span.paragraph === paragraph.number && holds(span, cue)),
    );
    const quoted =
      cue.stance === 'asserts' ? own?.spans.find((span) => span.paragraph === paragraph.number) : undefined;
    const claim = quoted ?? claimOf(paragraph.text, sentence, cue, cues);
    if (claim === null || isOwnCorrection(paragraph.text.slice(claim.start, claim.end), cue)) return [];
    const span = spanIn(article, paragraph, shown(paragraph, withQuotation(paragraph, sentence, claim), around));
    const by = holderOf(scene, paragraph, sentence, cue, own, around);
    if (by === null && (cue.holder === 'subject' || cue.holder === 'quoted')) return [];
    const find = { span, rule: cue.rule, stance: cue.stance, by, claim: spanIn(article, paragraph, claim) };
    const judged =
      cue.stance === 'asserts' && cue.rule !== 'asserts-passive' ? judgedBeside(paragraph.text, sentence, cue) : null;
    return judged === null ? [find] : [find, { ...find, ...judged, by: speakerOf(around) }];
  });
  return taken.filter(
    (one) => !taken.some((other) => other !== one && one.stance === 'asserts' && deniesWithin(one, other)),
  );
}

/** "This story has been corrected": the page speaks about itself. */
const isOwnCorrection = (claim: string, { stance }: StanceCue): boolean =>
  stance === 'retracts' &&
  /^(?:this|an earlier version of this)\s(?:story|article|report|piece|headline|post)\b/i.test(claim);

/** "falsely claimed", "their baseless claim that", "accused them, without evidence, of": who tells it does not believe it. */
function judgedBeside(
  text: string,
  sentence: Extent,
  { start, end }: StanceCue,
): Pick<StanceFind, 'stance' | 'rule'> | null {
  if (
    /\b(?:falsely|wrongly|untruthfully|false|baseless|unfounded|debunked)\s$/i.test(text.slice(sentence.start, start))
  )
    return { stance: 'denies', rule: 'denies-told' };
  return /^,?\s(?:[–—-]\s)?without\s(?:(?:providing|offering|giving|any)\s)*(?:evidence|proof)\b/.test(
    text.slice(end, sentence.end),
  )
    ? { stance: 'doubts', rule: 'doubts-told' }
    : null;
}

/** "Pakistan's claim that it won | has rung hollow": the next stand ends the claim. */
function upTo(text: string, sentence: Extent, cue: StanceCue, cues: readonly StanceCue[]): Extent {
  const next = cues.find(({ start, claim }) => start > cue.end && claim === 'before');
  if (cue.rule !== 'asserts-phrase' || next === undefined) return sentence;
  return { ...sentence, end: sentence.start + withoutTail(text.slice(sentence.start, next.start).trimEnd()).length };
}

/** "claimed that there is no evidence that …" denies. */
const deniesWithin = (one: StanceFind, other: StanceFind): boolean =>
  other.rule === 'denies-phrase' && holds(one.claim, other.claim) && one.by?.name === other.by?.name;

/** What is reported without marks stands behind its verb: "the leader, X, alleged fraud" says nothing before it. */
const isSaidBy = ({ cue: verb, kind, spans }: Quote, paragraph: Paragraph, cue: StanceCue): boolean =>
  verb?.paragraph === paragraph.number && overlaps(verb, cue) && (kind !== 'indirect' || spans[0].start > verb.start);

const claimOf = (text: string, sentence: Extent, cue: StanceCue, cues: readonly StanceCue[]): Extent | null =>
  cue.claim === 'before' ? claimBefore(text, sentence, cue) : claimAfter(text, upTo(text, sentence, cue, cues), cue);

const LONGEST = 500;

/** "rejected the allegations: “We keep our word. We control the border,” said …": with all that is quoted behind the colon. */
function withQuotation({ text, sentences }: Paragraph, sentence: Extent, claim: Extent): Extent {
  if (!/^["”’]?:\s["“]/.test(text.slice(claim.end, claim.end + 4))) return sentence;
  const closing = text.slice(claim.end + 4, sentence.start + LONGEST).search(/["”]/);
  const last = sentences.find(({ end }) => closing >= 0 && end > claim.end + 4 + closing);
  return last === undefined || last.end - sentence.start > LONGEST
    ? sentence
    : { start: sentence.start, end: last.end };
}

/** The sentence; inside a quotation only so much of it as is the speaker's. */
function shown(paragraph: Paragraph, sentence: Extent, around: Quote | undefined): Extent {
  const own = around?.spans.find((span) => span.paragraph === paragraph.number && overlaps(span, sentence));
  return own === undefined
    ? sentence
    : { start: Math.max(own.start, sentence.start), end: Math.min(own.end, sentence.end) };
}

const speakerOf = (quote: Quote | undefined): StanceFind['by'] =>
  quote?.speaker ? { span: quote.speaker.span, name: quote.speaker.name, entity: quote.speaker.entity } : null;

/** A phrase within a quotation is its speaker's; a verb has its own subject, also there; "statements by X accusing Y" are X's. */
function holderOf(
  { article, people, names }: Scene,
  paragraph: Paragraph,
  sentence: Extent,
  cue: StanceCue,
  own: Quote | undefined,
  around: Quote | undefined,
): StanceFind['by'] {
  const { text } = paragraph;
  const said =
    (cue.rule === 'unverified' ? null : speakerOf(own)) ??
    (cue.holder === 'speaker' || cue.holder === 'quoted' ? speakerOf(around) : null);
  if (said !== null || cue.holder === 'speaker' || cue.holder === 'quoted') return said;
  const words = cue.holder === 'agent' ? agentAfter(text, sentence, cue.end) : subjectOf(text, sentence, cue);
  if (words === null) return null;
  const speaker = isPronoun(text.slice(words.start, words.end)) ? speakerOf(around) : null;
  if (speaker !== null) return speaker;
  if (/^(?:I|we)$/i.test(text.slice(words.start, words.end))) return null;
  return whoHolds(article, paragraph, words, names, people);
}

/** "I", "it", also "the commission said it": whoever is quoted, else nobody is named. */
const isPronoun = (words: string): boolean =>
  /^(?:.*\b(?:said|says|told)\s(?:.*\s)?)?(?:I|we|it|he|she|they)$/i.test(words);

const subjectOf = (text: string, sentence: Extent, cue: StanceCue): Extent | null =>
  ownerBefore(text, sentence, cue.start) ?? holderBefore(text, sentence, cue.start);

/** What somebody says, sentence by sentence, where no stand was found in it; also where it goes on in the paragraphs below. */
function saidIn({ article, quotes }: Scene, paragraph: Paragraph, taken: readonly StanceFind[]): readonly StanceFind[] {
  return quotes.flatMap((quote) => {
    if (quote.speaker === null || quote.cue === null || !SAYING.test(slice(article, quote.cue))) return [];
    const here = quote.spans.filter((span) => span.paragraph === paragraph.number);
    const free = here.filter((span) => !taken.some(({ claim }) => overlaps(claim, span)));
    return free
      .flatMap((span) => sentencesOf(paragraph, span))
      .map((claim) => ({
        span: spanIn(article, paragraph, claim),
        rule: 'said',
        stance: 'asserts' as const,
        by: speakerOf(quote),
        claim: spanIn(article, paragraph, claim),
      }));
  });
}

const sentencesOf = (paragraph: Paragraph, quoted: Span): readonly Extent[] =>
  paragraph.sentences
    .filter((sentence) => overlaps(sentence, quoted))
    .map(({ start, end }) => ({ start: Math.max(start, quoted.start), end: Math.min(end, quoted.end) }));
