import type { Reading } from '../extraction/reading.ts';
import { indexSteps } from '../search/index-paragraphs.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { inSlices, type Steps } from '../search/steps.ts';
import { afterSteps } from './changes/after.ts';
import { coverageSteps, fingerprintOf, type Ingredients } from './cover.ts';
import type { Coverage } from './coverage.ts';
import { baseOf, drifted, driftFrom } from './moving-search.ts';
import {
  type Found,
  keptBeside,
  keptSteps,
  type Outside,
  type State,
  smallChange,
  type Taken,
  type Whole,
} from './moving-state.ts';
import { EMPTY } from './nothing-yet.ts';
import { preparingSteps } from './preparing.ts';

/** Coverage that moves: always whole, always asked without waiting. */
export interface MovingCoverage {
  coverage(): Coverage;
  /** Articles that can be found but have not been read yet. */
  unread(): number;
  /** Takes a new state of the corpus. Settles when it has been read to the end, or a newer one has come instead. */
  move(found: Found): Promise<void>;
}

const CHUNK = 40;
/** While much is being read, what has been read so far is shown every so often; the seldomer, the longer showing takes. */
const SHOW_EVERY = 15_000;
const COST_SHARE = 6;

/** Only of coverage that has been read to the end is it known who is who. */
function* recalled(
  { articles, readings, corrections }: Ingredients,
  { recallEntities, recallTables }: Outside,
): Steps<Pick<Ingredients, 'entities' | 'tables'>> {
  if (readings.size < articles.length) return {};
  const fingerprint = fingerprintOf(articles, 0, corrections);
  const entities = recallEntities && (yield* recallEntities({ articles, readings, fingerprint }));
  return { entities, tables: recallTables && (yield* recallTables(fingerprint)) };
}

/** Searchable first, by the index that was kept or a new one made in slices. */
async function indexed(state: State, { articles }: Found, { breathe, clock, recallIndex, indexed }: Outside) {
  const { fresh, dead } = driftFrom(state.base, articles);
  if (fresh.length + dead.size > 0) {
    const steps = state.base.articles.length === 0 ? recallIndex?.(articles) : undefined;
    const known = steps && (await inSlices(steps, breathe, clock));
    const index = known ?? (await inSlices(indexSteps(articles), breathe, clock));
    if (known === undefined) indexed?.(articles, index);
    state.base = baseOf(articles, index);
  }
  return state.base.index;
}

/** `start`: coverage that is there already, read to the end and without corrections. */
export function movingCoverage(outside: Outside, start?: { readonly coverage: Coverage }): MovingCoverage {
  const first = start?.coverage ?? EMPTY;
  const base = baseOf(first.articles, first.search);
  const latest = start === undefined ? null : { found: first, readings: first.readings };
  const whole = latest && { taken: latest, coverage: first, base };
  const state: State = { coverage: first, base, whole, latest, waiting: null };
  let working: Promise<void> | null = null;
  let making: Promise<void> | null = null;
  let lastMade: Promise<void> = Promise.resolve();

  const { breathe, clock } = outside;
  const sliced = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, breathe, clock);

  function swapIn(coverage: Coverage): void {
    state.coverage = coverage;
    outside.swapped?.(coverage);
  }

  /** Made in slices, swapped in at once: with its tables where there is coverage that can be asked meanwhile, else before them. */
  async function show(ingredients: Ingredients): Promise<Coverage> {
    const { leaves } = state.coverage.worked;
    const known = await sliced(recalled(ingredients, outside));
    await breathe();
    const coverage = await sliced(coverageSteps({ ...ingredients, ...known, leaves }));
    const isWaitedFor = state.coverage.articles.length === 0;
    if (isWaitedFor) swapIn(coverage);
    await sliced(preparingSteps(coverage));
    if (!isWaitedFor) swapIn(coverage);
    outside.prepared?.(coverage);
    return coverage;
  }

  /** A small change is shown in a moment, beside what was made whole. */
  async function showBeside({ coverage: whole, base }: Whole, latest: Taken): Promise<void> {
    const { found, readings } = latest;
    const drift = driftFrom(base, found.articles);
    const isSame = drift.fresh.length + drift.dead.size === 0;
    const after = { ...found, readings, search: drifted(base, drift) };
    const coverage = isSame ? { ...whole, problems: found.problems } : await sliced(afterSteps(whole, after, drift));
    if (state.latest === latest) swapIn(coverage);
  }

  /** Makes everything anew of what was shown beside it, while it is asked and changes go on. */
  async function makeWhole(): Promise<void> {
    for (let lasted = 0; state.whole !== null && state.latest !== null && state.latest !== state.whole.taken; ) {
      await outside.rest?.(COST_SHARE * lasted);
      const [before, taken] = [state.whole, state.latest];
      if (before === null || taken === null) return;
      const began = clock();
      const { found, readings } = taken;
      const index = await sliced(indexSteps(found.articles));
      const { leaves } = before.coverage.worked;
      const coverage = await sliced(coverageSteps({ ...found, readings, search: index, leaves }));
      await sliced(preparingSteps(coverage));
      // Meanwhile so much may have changed that everything was taken up anew.
      if (state.whole !== before) return;
      state.base = baseOf(found.articles, index);
      state.whole = { taken, coverage, base: state.base };
      outside.indexed?.(found.articles, index);
      if (state.latest === taken) swapIn(coverage);
      else await showBeside(state.whole, state.latest);
      outside.prepared?.(coverage);
      lasted = clock() - began;
    }
  }

  /** Reads what is unread, a chunk at a time, until all is read or the corpus has moved on. */
  async function readOn(found: Found, readings: Map<string, Reading>, search: ParagraphIndex): Promise<void> {
    const unread = found.articles.filter(({ id }) => !readings.has(id));
    let next = clock() + SHOW_EVERY;
    for (let at = 0; at < unread.length && state.waiting === null; at += CHUNK) {
      for (const reading of await outside.read(unread.slice(at, at + CHUNK))) readings.set(reading.article, reading);
      const isLast = at + CHUNK >= unread.length;
      if (!isLast && state.waiting === null && clock() < next) continue;
      const began = clock();
      await show({ ...found, readings: new Map(readings), search });
      next = clock() + Math.max(SHOW_EVERY, COST_SHARE * (clock() - began));
    }
  }

  /** Everything anew: searchable first, then read. */
  async function takeUpAll(found: Found, readings: Map<string, Reading>): Promise<void> {
    state.whole = null;
    await breathe();
    const search = await indexed(state, found, outside);
    await breathe();
    const unread = found.articles.filter(({ id }) => !readings.has(id));
    if (unread.length <= CHUNK)
      for (const reading of await outside.read(unread)) readings.set(reading.article, reading);
    await show({ ...found, readings: new Map(readings), search });
    await readOn(found, readings, search);
    if (readings.size < found.articles.length) return;
    state.latest = { found, readings };
    state.whole = { taken: state.latest, coverage: state.coverage, base: state.base };
  }

  async function takeUp(): Promise<void> {
    for (let found = state.waiting; found !== null; found = state.waiting) {
      state.waiting = null;
      const { whole } = state;
      const drift = smallChange(whole, found);
      if (whole === null || drift === null) {
        await takeUpAll(found, await sliced(keptSteps(found, state, outside)));
        continue;
      }
      const readings = keptBeside(whole, drift, state, outside);
      for (const reading of await outside.read(drift.fresh.filter(({ id }) => !readings.has(id))))
        readings.set(reading.article, reading);
      state.latest = { found, readings };
      await showBeside(whole, state.latest);
      if (making !== null) continue;
      making = makeWhole().finally(() => {
        making = null;
      });
      lastMade = making;
      // Whoever moved the corpus hears of it, though he may wait for another state to be taken up first.
      lastMade.catch(() => {});
    }
  }

  const work = (): Promise<void> =>
    takeUp().finally(() => {
      working = state.waiting === null ? null : work();
    });

  return {
    coverage: () => state.coverage,
    unread: () => state.coverage.articles.length - state.coverage.readings.size,
    move(found) {
      state.waiting = found;
      working ??= work();
      return working.then(() => lastMade);
    },
  };
}
