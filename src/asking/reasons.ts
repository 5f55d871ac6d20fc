import { dated } from '../answer/wording.ts';
import { words } from '../answer/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { figuresFor } from '../coverage/figures/figures.ts';
import { timesGiven } from '../coverage/figures/times-given.ts';
import { otherNames } from './aliases.ts';
import { namesAsked } from './asked-names.ts';
import { countAsked } from './counted-asked.ts';
import type { Judged } from './judged.ts';
import { eventNamed } from './named-event.ts';
import { neverMentioned } from './never-mentioned.ts';
import type { Question } from './question.ts';

/** A year is asked about: days and months of one year are told as that year. */
const yearOrPeriod = (when: Parameters<typeof dated>[0]): string =>
  'from' in when && when.from.slice(0, 4) === when.to.slice(0, 4) ? when.from.slice(0, 4) : dated(when);

function otherYears(coverage: Coverage, question: Question, years: readonly string[]): string {
  const asked = years.join(', ');
  const counted = countAsked(question.text);
  if (counted === null) return words.nothingOf(asked);
  const { outside, undated } = figuresFor(coverage, {
    effects: counted.effects,
    from: `${years[0]}-01-01`,
    to: `${years.at(-1)}-12-31`,
  });
  const { totals, events } = timesGiven([...outside, ...undated].map(({ told }) => told));
  const given = [...new Set(totals.map(yearOrPeriod))];
  return given.length + events > 0 ? words.figuresGivenFor(given, events, asked) : words.nothingOf(asked);
}

/** The question's own words for terms. */
const asTyped = ({ sought, words: asked }: Question, terms: readonly string[]): string =>
  asked.flatMap(({ term, start, end }) => (terms.includes(term) ? [sought.slice(start, end)] : [])).join(', ');

/** "embassy attack". */
const eventTyped = ({ sought, words: asked, event }: Question): string =>
  asked
    .flatMap(({ term, start }) =>
      event.includes(term) ? (/^\S+\s+[\p{L}-]+/u.exec(sought.slice(start))?.[0] ?? []) : [],
    )
    .join(', ');

/** What the coverage lacks of what was asked. */
export function reasonFor(coverage: Coverage, question: Question, nearest: Judged | undefined): string {
  const unknown = neverMentioned(coverage, question, otherNames(coverage, question));
  if (unknown.length > 0) return words.neverMentioned(unknown.map(({ text }) => text).join(', '));
  const shortfall = nearest?.shortfall;
  if (shortfall?.is === 'year') return otherYears(coverage, question, shortfall.years);
  if (shortfall?.is === 'nth') return words.nothingOf(shortfall.typed);
  if (shortfall?.is === 'place' || shortfall?.is === 'origin') return words.noPlaceGiven;
  if (shortfall?.is === 'time') return words.noTimeGiven;
  if (shortfall?.is === 'number' || shortfall?.is === 'count') return words.noNumberGiven;
  if (shortfall?.is === 'claim') return words.noClaimGiven;
  if (shortfall?.is === 'somebody' || shortfall?.is === 'kind') return words.noNameGiven;
  if (shortfall?.is === 'reason' || shortfall?.is === 'cause') return words.noReasonGiven;
  if (shortfall?.is === 'turned') return words.otherWayRound;
  if (shortfall?.is === 'work') return words.noWorkGiven;
  if (shortfall?.is === 'post') return words.noSuchPost;
  if (shortfall?.is === 'event') return words.noSuchEvent(eventTyped(question) || (eventNamed(question)?.typed ?? ''));
  if (shortfall?.is === 'another') return words.anotherEvent(eventNamed(question)?.typed ?? '');
  if (shortfall?.is === 'heart' && question.heart.length > 0)
    return words.notSaidOf(asTyped(question, question.deed === null ? question.heart : [question.deed]));
  const named = namesAsked(question).map(({ text }) => text);
  if (shortfall?.is === 'speech' && named[0] !== undefined) return words.nothingSaidBy(named[0]);
  if ((shortfall?.is === 'name' || shortfall?.is === 'person' || shortfall?.is === 'party') && named.length > 0)
    return words.notTogether(named.join(', '));
  return words.notAnswered;
}
