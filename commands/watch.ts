import type { Answer } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { readHours } from '../src/command/clock-time.ts';
import { type Desk, defineCommand, defineGroup } from '../src/command/command.ts';
import type { State } from '../src/command/state.ts';
import { watchPlace } from '../src/digest/keys.ts';
import { isZone } from '../src/digest/when.ts';
import { UserError } from '../src/errors.ts';
import type { Delivery } from '../src/store/ports/deliveries.ts';
import type { Watcher } from '../src/store/ports/watches.ts';

const MOST = 25;

const said = (...texts: readonly string[]): Answer => ({
  state: 'supported',
  parts: texts.map((text) => ({ type: 'note', text })),
});

function wrong(message: string): never {
  throw new UserError('bad-option', message);
}

const stateOf = ({ state }: Desk): State => state ?? wrong(words.digest.needsState);
const memberOf = ({ asker }: Desk): string => asker?.member ?? wrong(words.digest.whoAsks);

const where = ({ channel }: Pick<Watcher, 'channel'>): string =>
  channel === null ? words.digest.byMessage : words.digest.inChannel(channel);

function quietOf(typed: string | undefined, zone: string | undefined): Watcher['quiet'] | undefined {
  if (typed === undefined) return undefined;
  if (typed.toLowerCase() === 'none') return null;
  const hours = readHours(typed) ?? wrong(words.digest.badHours(typed));
  if (zone === undefined || !isZone(zone)) return wrong(words.digest.badZone(zone ?? ''));
  return { ...hours, zone };
}

const hoursOf = ({ quiet }: Watcher): readonly string[] =>
  quiet === null ? [] : [words.digest.quiet(quiet.from, quiet.to, quiet.zone)];

/** Why the last batch did not arrive: a door that is closed to the bot, say. */
function troubleOf({ id }: Watcher, desk: Desk): readonly string[] {
  const last = stateOf(desk).deliveries.last(watchPlace(id));
  return last?.state === 'waiting' && last.reason !== null ? [words.digest.trouble(last.reason)] : [];
}

/** Told by message unless a channel is named: only those who manage the server have the bot write into one. */
async function targetOf(channel: string | undefined, desk: Desk): Promise<string | null> {
  if (channel === undefined) return null;
  if (desk.asker?.manages !== true) wrong(words.digest.channelNeedsManage);
  const why = await stateOf(desk).whyNotPost(channel);
  return why === null ? channel : wrong(why);
}

const add = defineCommand({
  data: {
    name: 'add',
    description: 'Be told when a name, a group, a place or a phrase appears in new coverage',
    options: {
      phrase: { type: 'text', description: 'What to watch for', required: true, maxLength: 100, suggest: 'topic' },
      channel: { type: 'channel', description: 'Tell it there instead of by direct message' },
      quiet: {
        type: 'text',
        description: 'Hours without messages, such as 22:00-07:00; none ends them',
        maxLength: 20,
      },
      timezone: { type: 'text', description: 'The time zone of these hours', suggest: 'zone' },
    },
  },
  example: () => null,
  async execute({ phrase, channel, quiet, timezone }, desk) {
    const [{ watches, versions }, member] = [stateOf(desk), memberOf(desk)];
    const kept = watches.of(member).reduce((sum, { phrases }) => sum + phrases.length, 0);
    if (kept >= MOST) wrong(words.digest.tooManyWatches(MOST));
    const wish = {
      member,
      server: desk.asker?.server ?? null,
      channel: await targetOf(channel, desk),
      quiet: quietOf(quiet, timezone),
      phrase,
    };
    const watcher = watches.add(wish, desk.now.getTime(), versions.latest());
    return said(words.digest.watchSet(phrase, where(watcher)), ...hoursOf(watcher));
  },
});

const list = defineCommand({
  data: { name: 'list', description: 'What you watch for', options: {} },
  example: () => null,
  execute(_, desk) {
    const mine = stateOf(desk).watches.of(memberOf(desk));
    if (mine.length === 0) return said(words.digest.noWatches);
    return said(
      ...mine.flatMap((watcher) => [
        ...watcher.phrases.map((phrase) => words.digest.watching(phrase, where(watcher))),
        ...hoursOf(watcher),
        ...troubleOf(watcher, desk),
      ]),
    );
  },
});

const remove = defineCommand({
  data: {
    name: 'remove',
    description: 'No longer watch for something; "all" forgets everything that is kept about you',
    options: { phrase: { type: 'text', description: 'The phrase, or all', required: true, maxLength: 100 } },
  },
  example: () => null,
  execute({ phrase }, desk) {
    const [{ watches }, member] = [stateOf(desk), memberOf(desk)];
    if (phrase.toLowerCase() === 'all') return said(words.digest.unwatchedAll(watches.remove(member)));
    return said(watches.remove(member, phrase) > 0 ? words.digest.unwatched(phrase) : words.digest.notWatched(phrase));
  },
});

/** Whoever may see where it went may see it again. */
function mayShow({ kind, subject }: Delivery, { asker }: Desk, { schedules, watches }: State): boolean {
  if (asker?.member === undefined) return true;
  if (kind === 'watch') {
    const watcher = watches.byId(subject);
    const isHere = watcher?.channel != null && watcher.server === (asker.server ?? null);
    return isHere || watcher?.member === asker.member;
  }
  return asker.server !== undefined && schedules.byId(subject)?.server === asker.server;
}

const show = defineCommand({
  data: {
    name: 'show',
    description: 'What was sent before, by the mark in its last line',
    options: { mark: { type: 'text', description: 'The mark', required: true, maxLength: 25 } },
  },
  example: () => null,
  execute({ mark }, desk): Answer {
    const state = stateOf(desk);
    const delivery = state.deliveries.byId(mark);
    const answer = delivery !== null && mayShow(delivery, desk, state) ? delivery.composition?.answer : undefined;
    return answer === undefined ? wrong(words.digest.noSuchDelivery(mark)) : (JSON.parse(answer) as Answer);
  },
});

/** Being told of new passages about something, in batches. */
export default defineGroup({
  data: { name: 'watch', description: 'Be told when something appears in new coverage', secret: true },
  commands: [add, list, remove, show],
});
