import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interaction } from './interactions.ts';
import { isAnswered, type Member, memberOf } from './member.ts';
import { newDataDir, type Program, startProgram } from './program.ts';
import { openDiscord, type SmallDiscord } from './small-discord.ts';

/*
 * Many members at once, through real HTTP and WebSocket on loopback: npm run load [-- SECONDS PARAGRAPHS [faults]].
 * Prints how fast each was acknowledged and whether each was answered once; exits 1 where one was not.
 */

const [seconds = 60, paragraphs = 100_000] = process.argv.slice(2, 4).map(Number);
const withFaults = process.argv.includes('faults');
const PER_SECOND = 100;
const SERVERS = 50;
const MEMBERS = 10;
const PARAGRAPHS_AN_ARTICLE = 10;

let seed = 7;
/** Numbers that are the same every time. */
const next = (most: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed % most;
};
const any = <T>(values: readonly T[]): T => values[next(values.length)] as T;

const FIRST = 'Mara Jonas Idris Petra Olaf Nadia Tomas Keira Samir Ulla'.split(' ');
const LAST = 'Quill Harrow Benn Osei Lindqvist Farouk Castell Moreau Ito Varga'.split(' ');
const PLACES = 'Lowport Eastmere Dunholm Carrow Valdera Tarsk Ombria Kelso Rivenna Astor'.split(' ');
const THINGS = 'bridge ferry harbour mine market school dam refinery border crossing hospital'.split(' ');
const person = () => `${any(FIRST)} ${any(LAST)}`;

const SENTENCES: readonly (() => string)[] = [
  () =>
    `At least ${next(90) + 2} people were killed when the ${any(THINGS)} at ${any(PLACES)} was attacked on ${next(27) + 1} March 2023.`,
  () => `“We will rebuild the ${any(THINGS)} before winter,” said ${person()}, the mayor of ${any(PLACES)}.`,
  () => `${person()}, a spokesman for the ${any(PLACES)} council, denied that the ${any(THINGS)} had been closed.`,
  () => `Officials in ${any(PLACES)} said ${next(400) + 20} families had been displaced since ${next(20) + 2000}.`,
  () => `The ${any(THINGS)} reopened in ${any(PLACES)} after ${next(9) + 2} weeks of talks with ${person()}.`,
];

function newsIn(folder: string): void {
  for (let article = 0; article < paragraphs / PARAGRAPHS_AN_ARTICLE; article += 1) {
    const lines = Array.from({ length: PARAGRAPHS_AN_ARTICLE }, () => `${any(SENTENCES)()} ${any(SENTENCES)()}`);
    const below = join(folder, String(article % 100));
    mkdirSync(below, { recursive: true });
    writeFileSync(
      join(below, `${article}.md`),
      `---\noutlet: The ${any(PLACES)} Post\npublished: 2023-03-28\n---\n\n${lines.join('\n\n')}\n`,
    );
  }
}

const ASKED: readonly ((member: Member) => Interaction)[] = [
  (member) => member.asks('ask', { question: `how many people were killed at ${any(PLACES)}` }),
  (member) => member.asks('ask', { question: `what did ${person()} say about the ${any(THINGS)}` }),
  (member) => member.asks('quote', { speaker: person() }),
  (member) => member.asks('timeline', { about: any(PLACES) }),
  (member) => member.asks('casualties', { place: any(PLACES) }),
  (member) => member.asks('verify', { text: `we will rebuild the ${any(THINGS)} before winter` }),
  (member) => member.asks('source', {}),
];

const FAULTS: readonly ((discord: SmallDiscord) => void)[] = [
  ({ gateway }) => gateway.drop(),
  ({ faults }) => faults.next(/^POST \/interactions/u, 'limited', 20),
  ({ faults }) => faults.next(/^POST \/interactions/u, 'broken', 20),
  ({ faults }) => faults.next(/^POST \/interactions/u, 'hang-up', 20),
  ({ faults }) => faults.next(/^POST \/interactions/u, 'lost', 20),
  ({ faults }) => faults.next(/^POST \/interactions/u, { slow: 400 }, 20),
  ({ faults }) => faults.next(/^POST \/interactions/u, 'limited-everywhere', 20),
  ({ gateway }) => gateway.close(4000),
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function rush(discord: SmallDiscord): Promise<readonly Interaction[]> {
  const members = Array.from({ length: SERVERS * MEMBERS }, (_, n) =>
    memberOf(
      discord,
      String(2_000_000_000_000_000n + BigInt(n)),
      '0',
      String(3_000_000_000_000_000n + BigInt(n % SERVERS)),
    ),
  );
  const asked: Interaction[] = [];
  const begun = Date.now();
  while (asked.length < seconds * PER_SECOND) {
    const due = Math.min(seconds * PER_SECOND, ((Date.now() - begun) / 1000) * PER_SECOND);
    while (asked.length < due) {
      if (withFaults && asked.length % 300 === 150) FAULTS[((asked.length / 150) % FAULTS.length) | 0]?.(discord);
      if (!discord.gateway.isDown()) asked.push(any(ASKED)(any(members)));
      else break;
    }
    await pause(5);
  }
  for (let waited = 0; waited < 600 && !asked.every(isAnswered); waited += 1) await pause(100);
  return asked;
}

function told(asked: readonly Interaction[], program: Program, complaints: readonly string[]): boolean {
  const times = asked.filter(({ response }) => response !== null).map(({ respondedAfter }) => respondedAfter);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const unanswered = asked.filter((one) => !isAnswered(one)).length;
  const late = times.filter((time) => time > 3000).length;
  const alive = program.child.exitCode === null;
  process.stdout.write(
    `${asked.length} interactions in ${seconds} s, ${paragraphs} paragraphs${withFaults ? ', with faults' : ''}\n` +
      `acknowledged: median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms; past 3 s: ${late}\n` +
      `unanswered: ${unanswered}; deferred: ${asked.filter(({ deferred }) => deferred).length}; alive: ${alive}; rules broken: ${complaints.length}\n` +
      complaints.slice(0, 5).join('\n'),
  );
  return unanswered === 0 && late === 0 && alive && complaints.length === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'verbatim-news-'));
newsIn(folder);
const discord = await openDiscord();
const program = await startProgram(discord, { CORPUS_DIR: folder, DATA_DIR: newDataDir(), LOG_LEVEL: 'warn' });
process.on('exit', () => program.child.kill('SIGKILL'));
const good = told(await rush(discord), program, discord.complaints());
process.stdout.write(`\n${program.log().split('\n').slice(0, 5).join('\n')}\n`);
process.exit(good ? 0 : 1);
