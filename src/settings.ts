import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const FOLDER = 'the path of a folder';

/** A refinement that says in words what was expected. */
const matching = (expected: string, test: (value: string) => boolean) => z.string().refine(test, { error: expected });

const isApiUrl = (value: string) => URL.canParse(value) && /^https?:/.test(value) && !/\/v\d+\/?$/.test(value);
const isPort = (value: string) =>
  value === 'off' || (/^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65536);

const Environment = z.object({
  DISCORD_TOKEN: matching("a bot's token: one word, from the Developer Portal, page Bot", (v) =>
    /^\S+$/.test(v),
  ).optional(),
  DISCORD_GUILD_ID: matching('the id of a server: 17 to 20 digits', (v) => /^\d{17,20}$/.test(v)).optional(),
  DISCORD_API_URL: matching('an http address without the version, like http://127.0.0.1:8080/api', isApiUrl).optional(),
  ALLOWED_GUILDS: matching('ids of servers with commas between them', (v) =>
    /^\s*\d{17,20}(?:\s*,\s*\d{17,20})*\s*$/.test(v),
  ).optional(),
  LOG_QUESTIONS: z.enum(['on', 'off'], { error: 'on or off' }).default('off'),
  CORPUS_DIR: matching(FOLDER, (v) => !v.includes('\0')).default('corpus'),
  DATA_DIR: matching(FOLDER, (v) => !v.includes('\0')).default('data'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  HEALTH_PORT: matching('a port from 1 to 65535, or off', isPort).default('off'),
  NO_COLOR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
});

export interface Settings {
  readonly discordToken?: string;
  readonly discordGuildId?: string;
  readonly discordApiUrl?: string;
  /** The only servers in which the coverage may be asked; all where absent. */
  readonly allowedGuilds?: readonly string[];
  /** What members ask goes into the log. */
  readonly logQuestions?: true;
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Null: no health door. */
  readonly healthPort: number | null;
  /** What NO_COLOR and FORCE_COLOR ask for; auto: colour on a terminal. */
  readonly colour: 'auto' | 'always' | 'never';
}

type Variables = Readonly<Record<string, string | undefined>>;

const withoutEmpty = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''));

function colour({
  NO_COLOR,
  FORCE_COLOR,
}: {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
}) {
  if (NO_COLOR !== undefined || FORCE_COLOR === '0' || FORCE_COLOR === 'false') return 'never';
  return FORCE_COLOR === undefined ? 'auto' : 'always';
}

function refuse(issues: readonly z.core.$ZodIssue[]): never {
  const lines = issues.map(({ path, message }) => `${path.join('.')}: expected ${message}.`);
  throw new UserError(
    'bad-settings',
    ['These settings (environment or .env) need a correction:', ...lines].join('\n  '),
  );
}

/** Checked and frozen. An empty value counts as not set. Throws a UserError that names every wrong value and what is expected; it never repeats the value. */
export function readSettings(variables: Variables): Settings {
  const read = Environment.safeParse(withoutEmpty(variables));
  if (!read.success) refuse(read.error.issues);
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_URL, ALLOWED_GUILDS, ...rest } = read.data;
  return Object.freeze({
    ...(DISCORD_TOKEN !== undefined && { discordToken: DISCORD_TOKEN }),
    ...(DISCORD_GUILD_ID !== undefined && { discordGuildId: DISCORD_GUILD_ID }),
    ...(DISCORD_API_URL !== undefined && { discordApiUrl: DISCORD_API_URL.replace(/\/$/, '') }),
    ...(ALLOWED_GUILDS !== undefined && { allowedGuilds: ALLOWED_GUILDS.split(',').map((id) => id.trim()) }),
    ...(rest.LOG_QUESTIONS === 'on' && { logQuestions: true as const }),
    corpusDir: rest.CORPUS_DIR,
    dataDir: rest.DATA_DIR,
    logLevel: rest.LOG_LEVEL,
    healthPort: rest.HEALTH_PORT === 'off' ? null : Number(rest.HEALTH_PORT),
    colour: colour(rest),
  });
}

function dotenvFile(path: string): Variables {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new UserError('bad-settings', `${path} is there but cannot be read: ${String(error)}`);
  }
}

/** The environment wins over `.env`; an empty variable in the environment unsets the one in `.env`. */
export const loadSettings = (path = '.env'): Settings => readSettings({ ...dotenvFile(path), ...process.env });
