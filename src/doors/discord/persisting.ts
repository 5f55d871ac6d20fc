/* Where Discord is out of order for longer than one request has patience, what is owed to a member is tried again later. */

/** Milliseconds before each further round; an interaction listens for a quarter of an hour. */
const ROUNDS = [400, 2000, 10_000, 30_000, 90_000, 240_000];

/** Whether there is no more to say. */
type Said = () => Promise<boolean>;

/** Settles after so long, or as soon as the bot has to go. */
const pauseUnless = (leaving: AbortSignal, ms: number): Promise<void> =>
  new Promise((resolve) => {
    if (leaving.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      leaving.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    leaving.addEventListener('abort', done);
  });

/** What comes of the work, or the excuse where the bot has to go before. The work never rejects. */
export const unlessLeaving = <T>(leaving: AbortSignal, work: Promise<T>, excuse: T): Promise<T> =>
  new Promise((resolve) => {
    const leave = () => resolve(excuse);
    leaving.addEventListener('abort', leave);
    void work.then(resolve).finally(() => leaving.removeEventListener('abort', leave));
  });

/** Says it again round after round, seldomer and seldomer, until Discord has heard it or the bot has to go; from the second round on something plainer too. */
export async function persist(leaving: AbortSignal, say: Said, plainly: Said): Promise<void> {
  for (const [round, wait] of ROUNDS.entries()) {
    await pauseUnless(leaving, wait);
    if (leaving.aborted || (await say()) || (round > 0 && (await plainly()))) return;
  }
}
