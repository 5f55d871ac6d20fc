import { spawn } from 'node:child_process';
import type { FrontDoor } from '../../command/front-door.ts';
import { questionsFor, readingCommands } from './questions.ts';
import { msText, type Row, timesText } from './report.ts';
import { timed, timesOf, warm } from './times.ts';

const STARTS = 7;
const ROUNDS = 10;

/** From the start of the process to the first byte of its answer, in wall time. */
function firstAnswer(program: readonly string[], question: string): Promise<number> {
  const [command = '', ...rest] = program;
  return timed(
    () =>
      new Promise<void>((resolve, reject) => {
        const child = spawn(command, [...rest, 'ask', '--question', question], { stdio: ['ignore', 'pipe', 'ignore'] });
        child.stdout.once('data', () => resolve());
        child.on('error', reject);
        child.on('close', () => resolve());
      }),
  );
}

async function startRow(program: readonly string[], question: string): Promise<Row> {
  const measured: number[] = [];
  for (let run = 0; run < STARTS; run += 1) measured.push(await firstAnswer(program, question));
  const { p50 } = timesOf(measured);
  const fastest = Math.min(...measured);
  return ['start to first answer', `median ${msText(p50)}, fastest ${msText(fastest)} of ${STARTS} starts`];
}

/** Every command, warm, on the corpus at hand. */
export async function corpusRows(door: FrontDoor, program: readonly string[]): Promise<readonly Row[]> {
  const coverage = door.coverage();
  const question = questionsFor('ask', coverage)[0]?.question ?? 'what happened';
  const rows: Row[] = [await startRow(program, question)];
  for (const { data } of readingCommands(door.commands)) {
    const asked = questionsFor(data.name, coverage);
    const found = await warm(
      asked.map((options) => () => door.ask(data.name, options)),
      ROUNDS,
    );
    rows.push([`/${data.name}, warm`, `${timesText(found)} (${asked.length} asked)`]);
  }
  return rows;
}
