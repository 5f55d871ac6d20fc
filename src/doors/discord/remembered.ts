import type { Reply } from '../../answer/answer.ts';
import type { FrontDoor, RawOptions } from '../../command/front-door.ts';
import { REPLIES_KEPT } from './limits.ts';

/** Commands whose answer rests on the coverage, the options and the day alone. */
const LASTING: ReadonlySet<string> = new Set(
  'ask who casualties timeline quote verify disputes source summary help'.split(' '),
);

const inOrder = (options: RawOptions): readonly (readonly [string, unknown])[] =>
  Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));

/** The same front door; a question that was just asked in the same words, of the same coverage, is not answered anew. */
export function remembering(frontDoor: FrontDoor, now: () => Date): FrontDoor {
  const kept = new Map<string, Promise<Reply>>();
  return {
    ...frontDoor,
    ask(command, options, asker) {
      if (!LASTING.has(command)) return frontDoor.ask(command, options, asker);
      const day = now().toISOString().slice(0, 10);
      const key = JSON.stringify([frontDoor.coverage().fingerprint, day, command, inOrder(options)]);
      const reply = kept.get(key) ?? frontDoor.ask(command, options, asker);
      kept.delete(key);
      kept.set(key, reply);
      reply.catch(() => kept.delete(key));
      for (const [oldest] of kept) if (kept.size > REPLIES_KEPT) kept.delete(oldest);
      return reply;
    },
  };
}
