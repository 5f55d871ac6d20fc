import type { Article } from '../articles/article.ts';
import { findDates } from './dates/dates.ts';
import { findStances } from './disputes/stances.ts';
import { findHappenings } from './events/happenings.ts';
import { findFigures } from './figures/figures.ts';
import { findPeople } from './people/people.ts';
import { findQuotes } from './quotes/quotes.ts';
import type { Reading } from './reading.ts';

/** Reads one article. The order is the pipeline: each step sees what the steps before it found, and none changes it. */
export function readArticle(article: Article): Reading {
  const people = findPeople(article);
  const dates = findDates(article);
  const quotes = findQuotes(article, people);
  const figures = findFigures(article, { ...people, dates, quotes });
  const happenings = findHappenings(article, { ...people, dates, figures });
  const stances = findStances(article, { ...people, quotes });
  return { article: article.id, ...people, dates, quotes, figures, happenings, stances };
}
