import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interaction } from './interactions.ts';
import { FAULTS } from './load-faults.ts';
import { ASKED, any, newsIn, TYPED } from './load-news.ts';
import { buttonsOf, isAnswered, type Member, memberOf } from './member.ts';
import { openDiscord, type SmallDiscord } from './small-discord.ts';
import { type Supervised, supervised } from './supervised.ts';

/*
 * Many members at once, through real HTTP and WebSocket on loopback: npm run load [-- SECONDS PARAGRAPHS [faults]].
 * With faults, lines break, requests fail, and halfway the bot is killed and started again, as its supervisor would.
 * Prints how fast each was acknowledged and whether each was answered once; exits 1 where one was not.
 */

const [seconds = 60, paragraphs = 100_000] = process.argv.slice(2, 4).map(Number);
const withFaults = process.argv.includes('faults');
const PER_SECOND = 100;
const SERVERS = 50;
const MEMBERS = 10;
const BETWEEN_FAULTS = 300;
const PRESSED_EVERY = 10;
const TYPED_EVERY = 10;

interface Asked {
  readonly all: readonly Interaction[];
  /** Not answered yet when the bot was killed. */
  readonly inFlight: ReadonlySet<Interaction>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A button under an earlier answer, or a question where there is none yet. */
function pressed(member: Member, before: readonly Interaction[]): Interaction {
  const message = any(before)?.original ?? null;
  const ids = buttonsOf(message).flatMap(({ custom_id, disabled, label }) =>
    custom_id && disabled !== true && label !== 'Delete' ? [String(custom_id)] : [],
  );
  return ids.length === 0 ? any(ASKED)(member) : member.pressing(message, any(ids));
}

async function rush(discord: SmallDiscord, bot: Supervised): Promise<Asked> {
  const members = Array.from({ length: SERVERS * MEMBERS }, (_, n) =>
    memberOf(
      discord,
      String(2_000_000_000_000_000n + BigInt(n)),
      '0',
      String(3_000_000_000_000_000n + BigInt(n % SERVERS)),
    ),
  );
  const asked: Interaction[] = [];
  const typed: Interaction[] = [];
  let inFlight: ReadonlySet<Interaction> = new Set();
  const total = seconds * PER_SECOND;
  const ask = (): void => {
    asked.push(asked.length % PRESSED_EVERY === 9 ? pressed(any(members), asked) : any(ASKED)(any(members)));
    if (asked.length % TYPED_EVERY === 0) typed.push(any(TYPED)(any(members)));
    if (withFaults && asked.length % BETWEEN_FAULTS === 150)
      FAULTS[Math.floor(asked.length / BETWEEN_FAULTS) % FAULTS.length]?.(discord);
  };
  let owed = 0;
  for (let before = Date.now(); asked.length < total; ) {
    await pause(5);
    const now = Date.now();
    // Who meets a bot that is not there is told so by Discord and asks nothing.
    owed = discord.gateway.isDown() ? 0 : owed + ((now - before) / 1000) * PER_SECOND;
    before = now;
    for (; owed >= 1 && asked.length < total && !discord.gateway.isDown(); owed -= 1) ask();
    if (withFaults && bot.restarts() === 0 && asked.length >= total / 2) {
      await bot.kill();
      inFlight = new Set([...asked, ...typed].filter((one) => !isAnswered(one)));
    }
  }
  const all = [...asked, ...typed];
  for (let waited = 0; waited < 900 && !all.every((one) => isAnswered(one) || inFlight.has(one)); waited += 1)
    await pause(100);
  return { all, inFlight };
}

function spread(name: string, asked: readonly Interaction[]): string {
  const times = asked.filter(({ response }) => response !== null).map(({ respondedAfter }) => respondedAfter);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return `${name}: ${times.length}, median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms\n`;
}

/** How many answers it got: an answer at once, each different edit of what was announced, each follow-up. */
const answersTo = ({ response, edited, followUps }: Interaction): number =>
  ([4, 7].includes(Number(response?.type)) ? 1 : 0) + edited + followUps.length;

function told({ all, inFlight }: Asked, bot: Supervised, complaints: readonly string[]): boolean {
  const counted = all.filter((one) => !inFlight.has(one));
  const unanswered = counted.filter((one) => !isAnswered(one)).length;
  const late = counted.filter(({ response, respondedAfter }) => response !== null && respondedAfter > 3000).length;
  const twice = all.filter((one) => answersTo(one) > 1).length;
  const meanwhile = counted.filter(({ created }) => bot.isTakingUp(created));
  process.stdout.write(
    `${all.length} interactions in ${seconds} s, ${paragraphs} paragraphs${withFaults ? ', with faults' : ''}\n` +
      spread(
        'acknowledged',
        counted.filter(({ kind }) => kind !== 'autocomplete'),
      ) +
      spread(
        'suggestions',
        counted.filter(({ kind }) => kind === 'autocomplete'),
      ) +
      (withFaults
        ? `${bot.told()}; in flight at the kill: ${inFlight.size}\n${spread('asked meanwhile', meanwhile)}`
        : '') +
      `past 3 s: ${late}; unanswered: ${unanswered}; answered twice: ${twice}; deferred: ${all.filter(({ deferred }) => deferred).length}; ` +
      `alive: ${bot.isAlive()}; rules broken: ${complaints.length}\n${complaints.slice(0, 5).join('\n')}`,
  );
  return unanswered === 0 && late === 0 && twice === 0 && bot.isAlive() && complaints.length === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'verbatim-news-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
newsIn(folder, paragraphs);
const discord = await openDiscord();
const bot = await supervised(discord, folder, withFaults);
const good = told(await rush(discord, bot), bot, discord.complaints());
process.stdout.write(`\n${bot.warnings().slice(0, 8).join('\n')}\n`);
process.exit(good ? 0 : 1);
