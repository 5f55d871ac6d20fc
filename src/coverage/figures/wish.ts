import { overlaps, type Span, sentenceAround } from '../../articles/span.ts';
import type { Effect } from '../../extraction/reading.ts';
import type { Coverage } from '../coverage.ts';
import { paragraphKey, termsOf, textOf } from '../topics/topic.ts';
import type { Days } from './days.ts';
import { type ToldFigure, wordsOf } from './told.ts';
import { ANYBODY, VICTIM_KINDS } from './words/victims.ts';

/** Which figures are wanted. Everything that is absent is open. */
export interface FigureWish extends Days {
  readonly place?: string | undefined;
  /** Who did it or who suffered it: a group, an organisation, a nationality. */
  readonly group?: string | undefined;
  /** "civilians", "soldiers", "children". */
  readonly victim?: string | undefined;
  /** Absent: what happens to people in violence and disaster, not arrests, releases and attacks. */
  readonly effects?: readonly Effect[] | undefined;
}

/** 0: not this one; the more, the closer the words that say so stand to the figure. */
export type Closeness = (told: ToldFigure) => number;

/** Whether a span names what was typed: a name of the entity that is meant, or all the words that count. */
function names(coverage: Coverage, typed: string): (span: Span) => boolean {
  const wanted = termsOf(typed);
  const meant = new Map<string, Span[]>();
  for (const name of coverage.entities.find(typed)[0]?.mentions ?? [])
    meant.set(paragraphKey(name), [...(meant.get(paragraphKey(name)) ?? []), name]);
  return remembered((span) => {
    if (meant.get(paragraphKey(span))?.some((name) => overlaps(name, span))) return true;
    if (wanted.length === 0) return false;
    const said = new Set(termsOf(textOf(coverage, span)));
    return wanted.every((term) => said.has(term));
  });
}

/** Several figures stand in one sentence, and all of an article share its first words: each is read once a wish. */
function remembered(test: (span: Span) => boolean): (span: Span) => boolean {
  const known = new Map<string, boolean>();
  return (span) => {
    const key = `${paragraphKey(span)} ${span.start} ${span.end}`;
    const answer = known.get(key) ?? test(span);
    known.set(key, answer);
    return answer;
  };
}

const sentenceOf = ({ article, figure: { span } }: ToldFigure): Span => {
  const paragraph = article.paragraphs[span.paragraph - 1];
  return paragraph === undefined ? span : { ...span, ...sentenceAround(paragraph, span) };
};

/** Where: the figure's own place, its sentence, the place told before it, the article's first words. */
function inPlace(coverage: Coverage, place: string): Closeness {
  const isThere = names(coverage, place);
  return (told) => {
    const own = told.figure.place;
    if (own !== null && isThere(own)) return 4;
    if (isThere(sentenceOf(told))) return 3;
    if (own !== null) return 0;
    if (told.meantPlace !== null) return isThere(told.meantPlace) ? 2 : 0;
    const lead = told.article.paragraphs.find(({ kind }) => kind === 'body');
    if (lead === undefined || told.figure.scope === 'total') return 0;
    return isThere({ article: told.article.id, paragraph: lead.number, start: 0, end: lead.text.length }) ? 1 : 0;
  };
}

/** Who did it or suffered it; a sentence that names them and nobody else as the doer is next. */
function ofGroup(coverage: Coverage, group: string): Closeness {
  const isThem = names(coverage, group);
  return (told) => {
    const { perpetrator, victim } = told.figure;
    if (perpetrator !== null && isThem(perpetrator)) return 4;
    if (victim !== null && isThem(victim)) return 4;
    return perpetrator === null && isThem(sentenceOf(told)) ? 1 : 0;
  };
}

const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];

/** Who was counted: the words themselves, or words that news uses for the same people. */
function ofVictims(typed: string): Closeness {
  const wanted = plainWords(typed);
  const kinds = VICTIM_KINDS.filter((kind) => wanted.some((word) => kind.has(word)));
  const terms = termsOf(typed);
  const anybody = wanted.every((word) => ANYBODY.has(word));
  return ({ article, figure }) => {
    const victim = wordsOf(article, figure.victim);
    const said = new Set(termsOf(victim));
    if (terms.length > 0 && terms.every((term) => said.has(term))) return 4;
    if (anybody) return 1;
    const words = plainWords(victim);
    const last = words.at(-1) ?? '';
    return kinds.some((kind) => kind !== VICTIM_KINDS[0] && (kind.has(last) || words.some((word) => kind.has(word))))
      ? 2
      : 0;
  };
}

/** One test for each thing asked for, besides the days. */
export function testsFor(coverage: Coverage, { place, group, victim }: FigureWish): readonly Closeness[] {
  return [
    ...(place === undefined ? [] : [inPlace(coverage, place)]),
    ...(group === undefined ? [] : [ofGroup(coverage, group)]),
    ...(victim === undefined ? [] : [ofVictims(victim)]),
  ];
}
