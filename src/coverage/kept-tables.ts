import { contentOf, digested, type Why } from '../search/digested.ts';
import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';
import { columnSteps, shelfOf } from './kept/columns.ts';
import { keptDisputes } from './kept/disputes.ts';
import { keptFigures } from './kept/figures.ts';
import { keptHappenings } from './kept/happenings.ts';
import type { KeptTable } from './kept/keeping.ts';
import { keptDisputed, keptNamed, keptTopics } from './kept/names.ts';
import { keptQuotes, keptVoices } from './kept/quotes.ts';
import { keptSorted } from './kept/sorted-disputes.ts';
import type { RecallTable } from './worked-out.ts';

/*
 * The tables that take long to make, kept so that a restart need not make them again. The file: a line that says what made it, a line that
 * says of which articles and corrections; then columns (length of the name, length of the content, name, content); then the digest. What is
 * kept of a table are numbers and words; what it points at is taken out of the readings when somebody asks.
 */

const FORMAT = 1;
const LENGTH = 4;

const KEPT: readonly KeptTable[] = [
  keptQuotes,
  keptVoices,
  keptFigures,
  keptHappenings,
  keptNamed,
  keptTopics,
  keptDisputes,
  keptSorted,
  keptDisputed,
];

const headOf = (program: string): Buffer => Buffer.from(`verbatim tables ${FORMAT} ${program}\n`);
const groundsLine = (fingerprint: string): Buffer => Buffer.from(`${fingerprint}\n`);

const PAUSE = Buffer.alloc(0);

/** Pieces without content are pauses. */
function* piecesOf(coverage: Coverage, program: string): Generator<Buffer> {
  yield headOf(program);
  yield groundsLine(coverage.fingerprint);
  for (const { name: table, columns } of KEPT)
    for (const column of columns(coverage)) {
      yield PAUSE;
      if (column === null) continue;
      const name = Buffer.from(`${table} ${column[0]}`);
      const steps = columnSteps(column[1]);
      let bytes = steps.next();
      for (; !bytes.done; bytes = steps.next()) yield PAUSE;
      const lengths = Buffer.alloc(2 * LENGTH);
      lengths.writeUInt32LE(name.length);
      lengths.writeUInt32LE(
        bytes.value.reduce((sum, { length }) => sum + length, 0),
        LENGTH,
      );
      yield* [lengths, name, ...bytes.value];
    }
}

/** The bytes of them, a piece at a time; of coverage that was made whole and whose tables are made. */
export const keptTables = (coverage: Coverage, program: string): Generator<Buffer> =>
  digested(piecesOf(coverage, program));

export interface RecalledTables {
  readonly tables: RecallTable | null;
  readonly why: Why;
}

/** Takes them up again, in steps; null and why where they are damaged, of another program or of other articles. */
export function* tablesKept(bytes: Buffer, fingerprint: string, program: string): Steps<RecalledTables> {
  const { content, why } = yield* contentOf(bytes, headOf(program));
  if (why !== null) return { tables: null, why };
  const line = groundsLine(fingerprint);
  if (!content.subarray(0, line.length).equals(line)) return { tables: null, why: 'of other articles' };
  const columns = new Map<string, Buffer>();
  for (let at = line.length; at < content.length; ) {
    const from = at + 2 * LENGTH;
    const start = from + content.readUInt32LE(at);
    const end = start + content.readUInt32LE(at + LENGTH);
    columns.set(content.toString('utf8', from, start), content.subarray(start, end));
    at = end;
  }
  const recall: RecallTable = (make, coverage) => {
    const kept = KEPT.find(({ table }) => table === make);
    return kept?.restored(shelfOf(columns, kept.name), coverage);
  };
  return { tables: recall, why: null };
}
