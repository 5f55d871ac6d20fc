import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './member.ts';
import { newDataDir, type Program, startProgram } from './program.ts';
import type { SmallDiscord } from './small-discord.ts';

/* The bot under the load, started again when it has been killed. */

export interface Supervised {
  /** Settles when the line is dead; the next start is under way then. */
  kill(): Promise<void>;
  restarts(): number;
  /** Whether the bot was connected at that instant but still took up its coverage, after a restart. */
  isTakingUp(instant: number): boolean;
  told(): string;
  isAlive(): boolean;
  warnings(): readonly string[];
}

const READY = '"event":"coverage open"';
const KEPT = ['readings', 'index', 'entities', 'tables'] as const;
const PATIENCE = 600_000;

/** Settles when the bot can answer; `whenKept`: when it has also written down what a restart takes up. */
export async function supervised(discord: SmallDiscord, folder: string, whenKept: boolean): Promise<Supervised> {
  const data = newDataDir();
  const start = () => startProgram(discord, { CORPUS_DIR: folder, DATA_DIR: data, LOG_LEVEL: 'info' });
  const isOpen = (program: Program) => program.log().includes(READY);
  const logs: string[] = [];
  let program = await start();
  process.on('exit', () => {
    program.child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  await waitFor('the coverage', () => isOpen(program), PATIENCE);
  const isKept = () => KEPT.every((name) => existsSync(join(data, `${name}.snapshot`)));
  if (whenKept) await waitFor('what is kept', isKept, PATIENCE);
  let restarts = 0;
  const at = { killed: 0, identified: 0, open: Number.POSITIVE_INFINITY };

  async function startAgain(): Promise<void> {
    program = await start();
    at.identified = Date.now();
    await waitFor('the coverage again', () => isOpen(program), PATIENCE);
    at.open = Date.now();
  }

  return {
    async kill() {
      restarts += 1;
      logs.push(program.log());
      program.child.kill('SIGKILL');
      await program.ended;
      await waitFor('a dead line', () => discord.gateway.isDown());
      at.killed = Date.now();
      void startAgain();
    },
    restarts: () => restarts,
    isTakingUp: (instant) => restarts > 0 && instant >= at.identified && at.identified > 0 && instant < at.open,
    told: () => `killed, connected after ${at.identified - at.killed} ms, answering after ${at.open - at.killed} ms`,
    isAlive: () => program.child.exitCode === null && program.child.signalCode === null,
    warnings: () =>
      [...logs, program.log()].flatMap((log) =>
        log.split('\n').filter((line) => line !== '' && !line.includes('"level":"info"')),
      ),
  };
}
