import type { Article } from '../../articles/article.ts';
import type { Reading } from '../../extraction/reading.ts';
import type { Coverage } from '../coverage.ts';
import { type ToldFigure, toldIn } from '../figures/told.ts';

/** A figure that is taken out of the reading when somebody asks what it counts. */
export class KeptTold implements ToldFigure {
  readonly article: Article;
  readonly reading: Reading;
  readonly index: number;
  readonly #coverage: Coverage;
  #told: ToldFigure | null = null;

  constructor(coverage: Coverage, article: Article, reading: Reading, index: number) {
    this.article = article;
    this.reading = reading;
    this.index = index;
    this.#coverage = coverage;
  }

  get figure() {
    return this.#read().figure;
  }
  get when() {
    return this.#read().when;
  }
  get meantWhen() {
    return this.#read().meantWhen;
  }
  get meantPlace() {
    return this.#read().meantPlace;
  }
  get day() {
    return this.#read().day;
  }

  #read(): ToldFigure {
    this.#told ??= this.#coverage.worked.leaf(toldIn, this.article)?.[this.index] ?? null;
    if (this.#told === null) throw new Error(`${this.article.id} has no figure ${this.index}`);
    return this.#told;
  }
}
