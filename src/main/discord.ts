import type { Arguments } from '../doors/console/arguments.ts';
import type { Log } from '../doors/health/log.ts';
import type { Settings } from '../settings.ts';
import { report } from './streams.ts';

/** Settles at the first SIGINT or SIGTERM; a second one ends the program at once. */
const toldToLeave = (): Promise<null> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve(null);
        process.once(signal, () => process.exit(1));
      });
  });

/** A bug far from any member's question is written down in full, and the others are answered on. */
function liveOn(log: Log): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => log.error('bug', { error }));
}

/** A sentence is for whoever keeps the articles; anything else is a bug. */
const noteIn = (log: Log) => (trouble: unknown) =>
  typeof trouble === 'string' ? log.warn('articles', { message: trouble }) : log.error('bug', { error: trouble });

interface Stay {
  readonly args: Arguments;
  readonly settings: Settings;
  readonly token: string;
  readonly log: Log;
  readonly leave: Promise<null>;
  /** It stands, and is asked from now on whether it is connected. */
  readonly stands: (isConnected: () => boolean) => void;
}

async function stay({ args, settings, token, log, leave, stands }: Stay): Promise<number> {
  const now = () => new Date();
  const [{ startDiscord }, { memoryOf, openMemory }, { openLiving }, { warmUp }, { commandFiles }] = await Promise.all([
    import('../doors/discord/discord.ts'),
    import('./memory.ts'),
    import('./living.ts'),
    import('./warm-up.ts'),
    import('./front-door.ts'),
  ]);
  const { discordGuildId: guildId, discordApiUrl: apiUrl, allowedGuilds: allowed, logQuestions = false } = settings;
  await warmUp(await commandFiles());
  const store = await openMemory(settings.dataDir);
  const living = await openLiving(args, settings, store, noteIn(log));
  const starting = startDiscord({
    settings: { token, ...(guildId && { guildId }), ...(apiUrl && { apiUrl }) },
    frontDoor: living.frontDoor,
    log,
    now,
    logQuestions,
    ...(allowed && { allowed }),
    ...memoryOf(store, now),
    opened: living.opened,
  });
  let isOpen = false;
  void living.opened.then(
    () => {
      isOpen = true;
      log.info('coverage open', { articles: living.frontDoor.coverage().articles.length });
    },
    () => {},
  );
  try {
    const door = await Promise.race([starting, leave]);
    // Still connecting: nothing is under way that is worth waiting for.
    if (door === null) return process.exit(0);
    stands(() => isOpen && door.isConnected());
    living.serve(door.post, door.whyNotPost);
    const noNews = living.opened.then(() => door.lost);
    const sentAway = await Promise.race([door.lost, leave, noNews]).finally(() => door.stop());
    if (sentAway === null) return 0;
    report(sentAway.message);
    return 1;
  } finally {
    await living.stop();
    store.close();
  }
}

/** What still waits for an answer of Discord's does not keep the program. */
const HANDS_OFF = 200;
const letGo = (code: number): number => {
  setTimeout(() => process.exit(code), HANDS_OFF).unref();
  return code;
};

/** Connects and stays until told to leave (0) or sent away for good (1). A rejected token is a UserError of the door. */
export async function openDiscord(args: Arguments, settings: Settings, token: string): Promise<number> {
  const leave = toldToLeave();
  const [{ makeLog }, { openHealth }] = await Promise.all([
    import('../doors/health/log.ts'),
    import('../doors/health/health.ts'),
  ]);
  const log = makeLog(
    settings.logLevel,
    () => new Date(),
    (line) => process.stderr.write(line),
  );
  liveOn(log);
  let isReady = () => false;
  const health = settings.healthPort === null ? null : await openHealth(settings.healthPort, () => isReady());
  const stands: Stay['stands'] = (isConnected) => {
    isReady = isConnected;
  };
  try {
    return letGo(await stay({ args, settings, token, log, leave, stands }));
  } finally {
    health?.close();
  }
}
