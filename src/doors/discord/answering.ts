import { words } from '../../answer/words.ts';
import { type Message, withoutPictures } from './components.ts';
import type { Occasion } from './event.ts';
import { ANSWER_AT_ONCE } from './limits.ts';
import { apologise, type Fields, type Log, mishapId, sentence, type Undelivered, undelivered } from './mishaps.ts';
import { persist, unlessLeaving } from './persisting.ts';
import type { Responses } from './responses.ts';
import type { Turns } from './turns.ts';

/** publicly and privately: a new message; turning: the button's own message becomes another page; removing: it goes. */
export type Manner = 'publicly' | 'privately' | 'turning' | 'removing';

/** What to show; null: nothing, the message is to go. */
export type Work = () => Promise<Message | null>;

interface Outcome {
  readonly message: Message | null;
  readonly failed: boolean;
}

export interface Setting {
  readonly turns: Turns;
  readonly responses: Responses;
  readonly log: Log;
  /** Rings when the bot has to go: what is not ready then is excused. */
  readonly leaving: AbortSignal;
}

/** One interaction on its way to its one answer. `tried`: Discord may have our first response although it did not say so. */
interface Course extends Setting {
  readonly to: Occasion;
  readonly manner: Manner;
  readonly about: Fields;
  acknowledged: boolean;
  tried: boolean;
  /** Discord no longer listens: what is not begun need not be. */
  gone: boolean;
}

const LATER = Symbol('later');

const inPlace = ({ manner }: Course): boolean => manner === 'turning' || manner === 'removing';

async function first(course: Course, { message, failed }: Outcome): Promise<void> {
  const { responses, to, manner } = course;
  course.tried = true;
  if (message === null) await responses.announceUpdate(to);
  else if (inPlace(course) && !failed) await responses.update(to, message);
  else await responses.reply(to, message, failed || manner === 'privately');
  course.acknowledged = true;
  if (message === null) await responses.remove(to);
}

async function later(course: Course, { message, failed }: Outcome): Promise<void> {
  const { responses, to } = course;
  if (message === null) await responses.remove(to);
  else if (inPlace(course) && failed) await responses.followUp(to, message, true);
  else await responses.edit(to, message);
}

/** An announcement that failed is no reason to be silent, unless Discord no longer listens. */
async function announce(course: Course): Promise<void> {
  const { responses, to, manner, log, about } = course;
  try {
    await (inPlace(course) ? responses.announceUpdate(to) : responses.announce(to, manner === 'privately'));
    course.acknowledged = true;
  } catch (error) {
    const { gone, reason } = undelivered(error);
    course.gone = gone;
    if (gone) throw error;
    course.tried = true;
    log.warn('not announced', { ...about, reason });
  }
}

/** Where an earlier try of ours may have got through unnoticed, the answer is edited in. */
async function send(course: Course, outcome: Outcome): Promise<void> {
  if (course.acknowledged) return later(course, outcome);
  const before = course.tried;
  try {
    await first(course, outcome);
  } catch (error) {
    const { taken, gone } = undelivered(error);
    if (!before || !(taken || gone)) throw error;
    course.acknowledged = true;
    await later(course, outcome);
  }
}

/** Null: it is there; else why it is not, which is written down. */
async function attempt(course: Course, outcome: Outcome): Promise<Undelivered | null> {
  const { to, log, about } = course;
  try {
    await send(course, outcome);
    return null;
  } catch (error) {
    const trouble = undelivered(error);
    const { reason, code } = trouble;
    log.warn('undelivered', { ...about, id: mishapId(to.id), code, reason, channel: to.channel });
    return trouble;
  }
}

const excused = (excuse: string): Outcome => ({ message: sentence(excuse), failed: true });

/** Ways to say the same, from the best down: with its picture, in words alone, as a plain sentence. */
function plainer({ message, failed }: Outcome, excuse: string): readonly Outcome[] {
  const bare = message?.pictures === undefined ? [] : [{ message: withoutPictures(message), failed }];
  return [...bare, excused(excuse)];
}

/** What Discord does not take as we made it is said in a plainer way, each once; where it takes nothing at all, later again. */
async function deliver(course: Course, outcome: Outcome): Promise<void> {
  const { to, leaving } = course;
  let trouble = await attempt(course, outcome);
  const id = mishapId(to.id);
  const excuse = trouble?.forbidden ? words.mayNotAnswer(to.channel, to.lacks) : words.mishap(id);
  for (const way of plainer(outcome, excuse)) if (trouble?.again) trouble = await attempt(course, way);
  const say = (one: Outcome) => async () => (await attempt(course, one))?.down !== true;
  if (trouble?.down) await persist(leaving, say(outcome), say(excused(words.notTaken(id))));
}

const timer = (ms: number) => {
  let stop = () => {};
  const rung = new Promise<typeof LATER>((resolve) => {
    const id = setTimeout(() => resolve(LATER), ms);
    stop = () => clearTimeout(id);
  });
  return { rung, stop };
};

/**
 * Answers an interaction exactly once: in the first response where the answer is ready in time, else announced and edited in;
 * announced at once where many wait.
 * Never throws: whatever goes wrong is said to the asker or, where Discord no longer listens, written down.
 */
export async function answer(to: Occasion, manner: Manner, work: Work, setting: Setting, about: Fields): Promise<void> {
  const { log, turns, leaving } = setting;
  const patience = turns.isCrowded() ? 0 : ANSWER_AT_ONCE;
  const course: Course = { ...setting, to, manner, about, acknowledged: false, tried: false, gone: false };
  // Where many wait, what nobody listens to any more must not keep the others waiting.
  const made = turns
    .next()
    .then(() => (course.gone ? null : work()))
    .then(
      (message): Outcome => ({ message, failed: false }),
      (error): Outcome => ({ message: apologise(error, to.id, log, about), failed: true }),
    );
  const outcome = unlessLeaving(leaving, made, excused(words.leaving));
  const { rung, stop } = timer(patience);
  try {
    if ((await Promise.race([outcome, rung])) === LATER) await announce(course);
    await deliver(course, await outcome);
  } catch (error) {
    log.warn('undelivered', { ...about, ...undelivered(error), channel: to.channel });
  } finally {
    stop();
  }
}
