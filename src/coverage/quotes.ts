import type { Article } from '../articles/article.ts';
import { slice } from '../articles/span.ts';
import type { Quote, Role } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import { aboutTest } from './about.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';

/** A quotation of the coverage with who that is over all articles. */
export interface KnownQuote {
  readonly article: Article;
  readonly quote: Quote;
  readonly entity: Entity | null;
  /** The speaker's fullest name in the coverage; null where the text names nobody. */
  readonly name: string | null;
}

export function knownQuote({ entities }: Coverage, article: Article, quote: Quote): KnownQuote {
  const local = quote.speaker?.entity ?? null;
  const entity = local === null ? null : entities.of(article.id, local);
  return { article, quote, entity, name: entity?.name ?? quote.speaker?.name ?? null };
}

/** Every quotation, in corpus and reading order. */
export const allQuotes = (coverage: Coverage): readonly KnownQuote[] =>
  coverage.articles.flatMap((article) =>
    (coverage.readings.get(article.id)?.quotes ?? []).map((quote) => knownQuote(coverage, article, quote)),
  );

const termsOf = (text: string): readonly string[] => terms(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

export const textOf = ({ article, quote }: KnownQuote): string =>
  quote.spans.map((span) => slice(article, span)).join(' ');

/** Whether the speaker is the one typed: the same entity, or words beside the quotation that hold all that is typed ("officials"). */
export function isSpeaker(coverage: Coverage, typed: string): (quote: KnownQuote) => boolean {
  const meant = new Set(coverage.entities.find(typed).map(({ id }) => id));
  const wanted = termsOf(typed);
  return ({ entity, name }) => {
    if (entity !== null && meant.has(entity.id)) return true;
    if ((entity !== null && meant.size > 0) || wanted.length === 0) return false;
    const known = new Set(termsOf(name ?? ''));
    return wanted.every((term) => known.has(term));
  };
}

/** The terms that tell of a quotation's speaker, and those of a role: read once, neither ever changes. */
const beside = new WeakMap<Quote | Role, { readonly words: string; readonly terms: ReadonlySet<string> }>();

function termsBeside(quote: Quote | Role, words: string): ReadonlySet<string> {
  const before = beside.get(quote);
  if (before?.words === words) return before.terms;
  const found = { words, terms: new Set(termsOf(words)) };
  beside.set(quote, found);
  return found.terms;
}

/** Whether the speaker is shown in the role typed ("foreign minister"), or speaks for the body typed; a person's name is no role. */
export function isInRole(coverage: Coverage, typed: string): (quote: KnownQuote) => boolean {
  const wanted = termsOf(typed);
  if (wanted.length === 0 || coverage.entities.find(typed)[0]?.kind === 'person') return () => false;
  const holdsAll = (known: ReadonlySet<string>): boolean => wanted.every((term) => known.has(term));
  const elsewhere = new Map<number, boolean>();
  const isCalledSo = ({ id, roles }: Entity): boolean => {
    const found =
      elsewhere.get(id) ??
      roles.some((role) => {
        const home = coverage.article(role.span.article);
        return home !== undefined && holdsAll(termsBeside(role, slice(home, role.span)));
      });
    elsewhere.set(id, found);
    return found;
  };
  return ({ article, quote, name, entity }) => {
    const { speaker } = quote;
    if (speaker === null) return false;
    const here = [speaker.span, ...(speaker.role === null ? [] : [speaker.role])].map((span) => slice(article, span));
    return holdsAll(termsBeside(quote, [name, ...here].join(' '))) || (entity !== null && isCalledSo(entity));
  };
}

/** All that one is given as saying, in marks before reported, the same words once. */
export const quotesOf = (coverage: Coverage, { id }: Entity): readonly KnownQuote[] =>
  [...once(allQuotes(coverage).filter(({ entity }) => entity?.id === id))].sort(
    (a, b) => ORDER[a.quote.kind] - ORDER[b.quote.kind],
  );

/** A person has a voice; a country or a ministry has somebody who lends it one. */
const PERSON = 1_000_000;

const fameOf = (entity: Entity | null): number =>
  entity === null ? 0 : entity.mentions.length + (entity.kind === 'person' ? PERSON : 0);

/** Quotations one voice after the other, people first, those most spoken of before others; then a second one of each. */
export function voicesIn(coverage: Coverage): readonly KnownQuote[] {
  const turns = new Map<string, number>();
  return [...once(allQuotes(coverage).filter(({ quote, name }) => name !== null && quote.kind !== 'indirect'))]
    .sort((a, b) => ORDER[a.quote.kind] - ORDER[b.quote.kind])
    .map((known) => {
      const voice = known.entity === null ? `: ${known.name}` : String(known.entity.id);
      const turn = turns.get(voice) ?? 0;
      turns.set(voice, turn + 1);
      return { known, turn, fame: fameOf(known.entity) };
    })
    .sort((a, b) => a.turn - b.turn || b.fame - a.fame)
    .map(({ known }) => known);
}

export interface QuoteWish {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly words?: string | undefined;
}

const ORDER: Readonly<Record<Quote['kind'], number>> = { direct: 0, mixed: 1, indirect: 2 };

/** How well a quotation fits: the share of the rare words asked for, more where they stand in one piece. */
function relevance(coverage: Coverage, asked: string): (quote: KnownQuote) => number {
  const wanted = [...new Set(termsOf(asked))];
  const weight = (term: string) => Math.log(1 + coverage.search.paragraphs / (1 + coverage.search.frequency(term)));
  const whole = wanted.reduce((sum, term) => sum + weight(term), 0);
  const phrase = ` ${termsOf(asked).join(' ')} `;
  return (quote) => {
    const said = termsOf(textOf(quote));
    const known = new Set(said);
    const share = wanted.reduce((sum, term) => sum + (known.has(term) ? weight(term) : 0), 0) / (whole || 1);
    return share + (` ${said.join(' ')} `.includes(phrase) ? 1 : 0);
  };
}

const holdsAll = (asked: string): ((quote: KnownQuote) => boolean) => {
  const wanted = termsOf(asked);
  return (quote) => {
    const known = new Set(termsOf(textOf(quote)));
    return wanted.length > 0 && wanted.every((term) => known.has(term));
  };
};

/** The same words of the same speaker in a second article are shown once. */
function once(quotes: readonly KnownQuote[]): readonly KnownQuote[] {
  const seen = new Set<string>();
  return quotes.filter((quote) => {
    const key = `${quote.name} ${textOf(quote)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The quotations that fit a wish: those that hold every word asked for first, in marks before reported, the most telling first. */
export function quotesFor(coverage: Coverage, { speaker, about, words }: QuoteWish): readonly KnownQuote[] {
  const isTheirs = speaker === undefined ? () => true : isSpeaker(coverage, speaker);
  const inRole = speaker === undefined ? () => true : isInRole(coverage, speaker);
  const fits = about === undefined ? null : aboutTest(coverage, about);
  const holds = words === undefined ? () => true : holdsAll(words);
  const found = allQuotes(coverage).filter(
    (quote) => (isTheirs(quote) || inRole(quote)) && (fits === null || quote.quote.spans.some(fits)) && holds(quote),
  );
  const asked = [about, words].filter((part) => part !== undefined).join(' ');
  const worth = relevance(coverage, asked);
  const ranked = once(found).map((known) => ({
    known,
    worth: asked === '' ? 0 : worth(known),
    own: isTheirs(known) ? 0 : 1,
  }));
  const tier = (value: number) => (value >= 0.99 ? 0 : 1);
  return ranked
    .sort(
      (a, b) =>
        a.own - b.own ||
        tier(a.worth) - tier(b.worth) ||
        ORDER[a.known.quote.kind] - ORDER[b.known.quote.kind] ||
        b.worth - a.worth,
    )
    .map(({ known }) => known);
}
