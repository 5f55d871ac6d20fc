import { words } from '../../answer/words.ts';
import { type Message, withoutPictures } from './components.ts';
import type { Occasion } from './event.ts';
import { ANSWER_AT_ONCE, CROWD } from './limits.ts';
import { apologise, type Fields, type Log, mishapId, sentence, undelivered } from './mishaps.ts';
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

/** In words alone, where the picture may have been the trouble; else what is missing, or that something failed. */
async function sendPlainly(course: Course, { message, failed }: Outcome, excuse: string): Promise<void> {
  if (message?.pictures === undefined) return send(course, { message: sentence(excuse), failed: true });
  await deliver(course, { message: withoutPictures(message), failed });
}

/** What Discord did not take as we made it is said in a plain sentence instead, once. */
async function deliver(course: Course, outcome: Outcome): Promise<void> {
  const { to, log, about } = course;
  try {
    await send(course, outcome);
  } catch (error) {
    const { reason, code, again, forbidden } = undelivered(error);
    const id = mishapId(to.id);
    log.warn('undelivered', { ...about, id, code, reason, channel: to.channel });
    const excuse = forbidden ? words.mayNotAnswer(to.channel, to.lacks) : words.mishap(id);
    if (again) await sendPlainly(course, outcome, excuse);
  }
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
  const { log, turns } = setting;
  const patience = turns.waiting() > CROWD ? 0 : ANSWER_AT_ONCE;
  const course: Course = { ...setting, to, manner, about, acknowledged: false, tried: false, gone: false };
  // Where many wait, what nobody listens to any more must not keep the others waiting.
  const outcome = turns
    .next()
    .then(() => (course.gone ? null : work()))
    .then(
      (message): Outcome => ({ message, failed: false }),
      (error): Outcome => ({ message: apologise(error, to.id, log, about), failed: true }),
    );
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
