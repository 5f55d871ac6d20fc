import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitFor } from './member.ts';
import { type SmallDiscord, TOKEN } from './small-discord.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Program {
  readonly child: ChildProcess;
  /** What it wrote to standard error. */
  log(): string;
  /** Settles with the exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'verbatim-'));

/** As `npm start` does, without npm between. */
const PLAINLY = [process.execPath, '--max-semi-space-size=64', 'src/start.mjs'] as const;
export const BY_NPM = ['npm', 'start'] as const;

/** The program with a token, as a process of its own, connected to a small Discord. */
export async function startProgram(
  discord: SmallDiscord,
  environment: Readonly<Record<string, string>>,
  [command, ...rest]: readonly [string, ...string[]] = PLAINLY,
): Promise<Program> {
  const before = discord.gateway.seen.identified;
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let written = '';
  child.stderr?.on('data', (data) => {
    written += String(data);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await waitFor('the program', () => discord.gateway.seen.identified > before || child.exitCode !== null, 600_000);
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${written}`);
  return { child, log: () => written, ended };
}
