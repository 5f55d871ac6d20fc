import type { Article } from '../articles/article.ts';
import { findDates } from './dates/dates.ts';
import { findStances } from './disputes/stances.ts';
import { findHappenings } from './events/happenings.ts';
import { findFigures } from './figures/figures.ts';
import { findPeople } from './people/people.ts';
import { asWrittenIn, withPlainHyphens } from './plain-hyphens.ts';
import { findQuotes } from './quotes/quotes.ts';
import type { Reading } from './reading.ts';

/** Reads one article. The order is the pipeline: each step sees what the steps before it found, and none changes it. */
export function readArticle(written: Article): Reading {
  const article = withPlainHyphens(written);
  const people = findPeople(article);
  const dates = findDates(article);
  const quotes = findQuotes(article, people);
  const figures = findFigures(article, { ...people, dates, quotes });
  const happenings = findHappenings(article, { ...people, dates, figures });
  const stances = findStances(article, { ...people, quotes });
  const reading = { article: article.id, ...people, dates, quotes, figures, happenings, stances };
  return article === written ? reading : asWrittenIn(written, reading);
}
