import type { Article } from '../../articles/article.ts';
import type { Quote } from '../../extraction/reading.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import { type KnownQuote, type Said, saidLeaf } from '../quote-table.ts';
import type { TextRows, Texts } from './columns.ts';

/** A quotation that is taken out of the reading when somebody asks for its words. */
export class KeptQuote implements KnownQuote {
  readonly article: Article;
  readonly entity: Entity | null;
  readonly name: string | null;
  readonly #coverage: Coverage;
  readonly #at: number;

  constructor(coverage: Coverage, article: Article, at: number, entity: Entity | null, name: string | null) {
    this.article = article;
    this.entity = entity;
    this.name = name;
    this.#coverage = coverage;
    this.#at = at;
  }

  get quote(): Quote {
    const quote = this.#coverage.readings.get(this.article.id)?.quotes[this.#at];
    if (quote === undefined) throw new Error(`${this.article.id} has no quotation ${this.#at}`);
    return quote;
  }

  /** All that is compared of it. */
  said(): Said {
    const said = this.#coverage.worked.leaf(saidLeaf, this.article)?.[this.#at];
    if (said === undefined) throw new Error(`${this.article.id} has no quotation ${this.#at}`);
    return said;
  }
}

/** What a quotation says. Of its words the terms alone are looked at time and again. */
export class KeptSaid implements Said {
  readonly #known: KeptQuote;
  readonly #number: number;
  readonly #terms: Texts;
  readonly #spans: TextRows;

  constructor(known: KeptQuote, number: number, terms: Texts, spans: TextRows) {
    this.#known = known;
    this.#number = number;
    this.#terms = terms;
    this.#spans = spans;
  }

  get terms() {
    return this.#terms.at(this.#number);
  }
  get spans() {
    return this.#spans(this.#number);
  }
  get plain() {
    return this.#known.said().plain;
  }
  get here() {
    return this.#known.said().here;
  }
}
