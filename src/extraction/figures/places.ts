import type { Extent } from '../../articles/article.ts';
import { isDemonym } from '../people/words/peoples.ts';
import { isMonth } from './numbers.ts';
import type { Token } from './tokens.ts';
import { CONJUNCTIONS, DAYS, isAdverb, PREPOSITIONS, VERBS } from './words/grammar.ts';

const WHERE: ReadonlySet<string> = new Set(
  'in at near outside inside around across throughout off aboard on'.split(' '),
);

/** Common nouns that go with a place's name: "Bannu district", "the province of Herat". */
const AREAS =
  /^(?:district|province|city|town|village|region|state|county|area|valley|airport|border|department|municipality|governorate|prefecture|neighbourhood|neighborhood|suburb|island|islands|peninsula|camp|market|square|street|road|highway|bridge|hospital|station|mosque|church|prison|bazaar|desert|mountains|river|coast|capital|agency|tehsil|oblast|township|port|harbour|harbor|pass|quarter|sector|locality|canton|parish|jail|university|school|hotel|stadium|park|beach|port|strait|sea|lake|jungle|basin|corridor|triangle|crossing)$/;

/** "San Vicente Department": a place, whatever else carries such a name. */
export const endsInArea = (text: string): boolean => AREAS.test(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

/** "Blida province south of Algiers": the first is the place. */
const DIRECTIONS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|some|about)$/;

const isUpper = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^[A-ZÀ-Þ]/.test(token.text);

const isDated = (token: Token): boolean => DAYS.has(token.low) || isMonth(token);

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "Bannu district", "Oxford Street bus station". */
const isArea = (tokens: readonly Token[], at: number): boolean =>
  AREAS.test(tokens[at]?.low ?? '') ||
  (tokens[at]?.kind === 'word' &&
    AREAS.test(tokens[at + 1]?.low ?? '') &&
    !PREPOSITIONS.has(tokens[at]?.low ?? '') &&
    !CONJUNCTIONS.has(tokens[at]?.low ?? ''));

/** The last name of the noun phrase from a token on: "the southern city of Basra", "the Bannu district", "Basra rose"; not "the Basra attack". */
function nameIn(tokens: readonly Token[], from: number): Run | null {
  let run: Run | null = null;
  for (let at = from; at < tokens.length && at - from < 9; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.low !== "'s") || token.kind === 'number') break;
    if (run !== null && (isDated(token) || isAdverb(token.low))) break;
    const joins = token.low === 'of' || token.low === 'the';
    if (run !== null && DIRECTIONS.test(token.low)) break;
    if (
      !joins &&
      at > from &&
      (PREPOSITIONS.has(token.low) || CONJUNCTIONS.has(token.low) || (VERBS.has(token.low) && !isUpper(token)))
    )
      break;
    if (isUpper(token) && !isDated(token))
      run = run !== null && run.to === at ? { from: run.from, to: at + 1 } : { from: at, to: at + 1 };
    else if (run !== null && run.to === at && isArea(tokens, at)) run = { from: run.from, to: at + 1 };
    else if (run !== null && run.to === at && token.kind === 'word' && !joins) {
      if (run.from === from) break;
      run = null;
    }
  }
  return run !== null && isPeopleOnly(tokens, run) ? null : run;
}

/** "in Iranian provinces", "on American soil": no name of a place. */
const isPeopleOnly = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 && isDemonym(tokens[from]?.low ?? '') && tokens[to]?.kind === 'word';

/** "a quake that rocked eastern Ardan": what is struck is where, if it is a place. */
const STRUCK =
  /^(?:rocked|struck|hit|shook|jolted|rattled|battered|devastated|ravaged|lashed|pounded|flattened|hitting|striking)$/;

/** A place by its words; `unsure` where only what it is can tell: "hit Ardan", not "hit Varga". */
export interface Placed extends Extent {
  readonly unsure: boolean;
  readonly struck: boolean;
}

/** "while Ardan | reported 33 dead", "the Kash region reported two deaths": who counts is where, if it is a place; not "the authority for the Kash region reported". */
function countingPlace(tokens: readonly Token[], verb: number): Run | null {
  if (!/^(?:reported|recorded|registered|reports)$/.test(tokens[verb]?.low ?? '')) return null;
  let from = verb;
  while (from > 0 && (isUpper(tokens[from - 1]) || (from === verb && AREAS.test(tokens[from - 1]?.low ?? '')))) from--;
  if (tokens[from]?.low === 'the') from++;
  const before = tokens[tokens[from - 1]?.low === 'the' ? from - 2 : from - 1]?.low ?? '';
  if (before === 'for' || before === 'of') return null;
  return from < verb ? { from, to: verb } : null;
}

/** Where things happen, as the sentence's prepositions say: "in Kabul", "near the town of Baaj", "outside the Bannu district". */
export function placesIn(tokens: readonly Token[]): readonly Placed[] {
  const found: Placed[] = [];
  tokens.forEach(({ low, text }, at) => {
    if (/^[A-Z]{2}/.test(text)) return;
    const counting = countingPlace(tokens, at);
    const struck = STRUCK.test(low);
    if (!(struck || counting || WHERE.has(low) || (low === 'to' && tokens[at - 1]?.low === 'route'))) return;
    const run = counting ?? nameIn(tokens, at + 1);
    const first = run === null ? undefined : tokens[run.from];
    const last = run === null ? undefined : tokens[run.to - 1];
    if (first && last) found.push({ start: first.start, end: last.end, struck, unsure: struck || counting !== null });
  });
  return found;
}
