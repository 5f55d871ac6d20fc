import { cutFrom } from '../../../src/answer/cut.ts';
import { goRound } from '../../../src/digest/rounds.ts';
import { makeAgenda, makeZones } from '../../../src/digest/when.ts';
import { makeClient } from '../../../src/doors/discord/client.ts';
import { postThrough } from '../../../src/doors/discord/posting.ts';
import { openStore } from '../../../src/store/open.ts';
import { ferryNews } from '../../support/discord/small-coverage.ts';
import { compositionFor, quickly } from './errands.ts';

/* A process that carries deliveries until it is killed: the store, the rounds and the door as the program has them, on a fast clock. */

const [file = '', apiUrl = '', token = '', begun = '0'] = process.argv.slice(2);
const coverage = ferryNews();
const client = makeClient({ apiUrl, intents: [] });
client.rest.setToken(token);
const shelf = { cut: cutFrom(coverage.article), article: coverage.article };
const store = openStore(file);
const zones = makeZones();
const agenda = makeAgenda(zones);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

process.send?.('ready');
for (;;) {
  await goRound({
    store,
    post: postThrough(client.rest, { coverage: () => coverage }, () => shelf),
    now: () => quickly(Number(begun)),
    owner: String(process.pid),
    zones,
    agenda,
    digest: ({ id }) => compositionFor(id),
    watch: () => ({ composition: null, horizon: 0 }),
    report: (bug) => {
      process.stderr.write(`${String(bug)}\n`);
    },
  });
  if (store.deliveries.open(Number.MAX_SAFE_INTEGER).length === 0) break;
  await pause(20);
}
store.close();
process.exit(0);
