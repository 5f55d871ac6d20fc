import type { Answer, Part } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { readClockTime } from '../src/command/clock-time.ts';
import { type Asker, type Desk, defineCommand, defineGroup } from '../src/command/command.ts';
import type { State } from '../src/command/state.ts';
import { readWeekdays } from '../src/command/weekdays.ts';
import { digestKey } from '../src/digest/keys.ts';
import { digestFor, moment } from '../src/digest/letters.ts';
import { previewOf } from '../src/digest/preview.ts';
import { dueAfter, isZone, makeZones } from '../src/digest/when.ts';
import { UserError } from '../src/errors.ts';
import type { Schedule, Section } from '../src/store/ports/schedules.ts';

const SECTIONS: readonly Section[] = ['stories', 'figures', 'voices', 'names', 'disputes'];
/** The first digest of a channel begins with what the coverage has: none before it showed any of that. */
const NOTHING_SHOWN = 0;
/** Whoever sits at the console sets digests for the one server that the program serves. */
const AT_THE_CONSOLE = 'console';

const note = (text: string): Part => ({ type: 'note', text });
const said = (...texts: readonly string[]): Answer => ({ state: 'supported', parts: texts.map(note) });

function wrong(message: string): never {
  throw new UserError('bad-option', message);
}

const stateOf = ({ state }: Desk): State => state ?? wrong(words.digest.needsState);

const serverOf = (asker: Asker | undefined): string => {
  if (asker?.member === undefined) return AT_THE_CONSOLE;
  return asker.server ?? wrong(words.digest.needsServer);
};

/** Members see the digests of their server; the console sees them all. */
function schedulesFor({ schedules }: State, asker: Asker | undefined): readonly Schedule[] {
  const server = serverOf(asker);
  return server === AT_THE_CONSOLE ? schedules.everywhere() : schedules.of(server);
}

function theOne(desk: Desk, channel: string, about: string | undefined): Schedule {
  const found = schedulesFor(stateOf(desk), desk.asker).find(
    (one) => one.channel === channel && one.about === (about ?? null),
  );
  return found ?? wrong(words.digest.noneThere(channel, about ?? null));
}

function readSections(typed: string | undefined): readonly Section[] {
  if (typed === undefined) return SECTIONS;
  const wanted = typed
    .toLowerCase()
    .split(/[,\s]+/u)
    .filter((one) => one !== '');
  const unknown = wanted.find((one) => !SECTIONS.some((section) => section === one));
  if (unknown !== undefined || wanted.length === 0)
    wrong(words.digest.badSections(unknown ?? typed, SECTIONS.join(', ')));
  return SECTIONS.filter((section) => wanted.includes(section));
}

const zones = makeZones;

/** "Next: 2024-05-06 05:00 UTC." */
function nextOf(schedule: Schedule, now: Date): readonly string[] {
  const due = dueAfter(schedule, zones(), now.getTime());
  return due === null ? [] : [words.digest.nextAt(moment(due))];
}

const CHANNEL = { type: 'channel', description: 'The channel or thread it goes to', required: true } as const;
const ABOUT = { type: 'text', description: 'The one about this subject', maxLength: 100, suggest: 'topic' } as const;

const set = defineCommand({
  data: {
    name: 'set',
    description: 'Post what is new in the coverage to a channel, at a local time',
    options: {
      channel: CHANNEL,
      time: { type: 'text', description: 'Local time, such as 08:00', required: true, maxLength: 10 },
      timezone: { type: 'text', description: 'A city or UTC, such as Europe/Athens', required: true, suggest: 'zone' },
      days: { type: 'text', description: 'Weekdays: daily, mon-fri, mon,thu (daily)', maxLength: 60 },
      about: { type: 'text', description: 'Only what is about this', maxLength: 100, suggest: 'topic' },
      sections: { type: 'text', description: `Some of ${SECTIONS.join(', ')} (all)`, maxLength: 100 },
      'when-empty': { type: 'text', description: 'With nothing new: silent, or say so', choices: ['silent', 'say'] },
    },
  },
  example: () => null,
  async execute({ channel, time, timezone, days = 'daily', about, sections, 'when-empty': whenEmpty }, desk) {
    const { schedules, whyNotPost } = stateOf(desk);
    const wish = {
      server: serverOf(desk.asker),
      channel,
      about: about ?? null,
      time: readClockTime(time) ?? wrong(words.digest.badTime(time)),
      zone: isZone(timezone) ? timezone : wrong(words.digest.badZone(timezone)),
      days: readWeekdays(days) ?? wrong(words.digest.badDays(days)),
      sections: readSections(sections),
      whenEmpty: whenEmpty === 'say' ? ('say' as const) : ('silent' as const),
    };
    const why = await whyNotPost(channel);
    if (why !== null) wrong(why);
    const at = desk.now.getTime();
    const { schedule } = schedules.set(wish, desk.asker?.member ?? AT_THE_CONSOLE, at, NOTHING_SHOWN);
    return said(words.digest.set(channel, wish.time, wish.zone, wish.days, wish.about), ...nextOf(schedule, desk.now));
  },
});

const list = defineCommand({
  data: { name: 'list', description: 'The digests of this server, and how the last ones went', options: {} },
  example: () => null,
  execute(_, desk) {
    const all = schedulesFor(stateOf(desk), desk.asker);
    if (all.length === 0) return said(words.digest.none);
    return said(
      ...all.map((schedule) => {
        const { channel, time, zone, days, about, paused, trouble } = schedule;
        const next = paused ? [words.digest.paused] : nextOf(schedule, desk.now);
        const last = trouble === null ? [] : [words.digest.trouble(trouble)];
        return [words.digest.line(channel, time, zone, days, about), ...next, ...last].join(' · ');
      }),
    );
  },
});

const WHICH = { channel: CHANNEL, about: ABOUT } as const;

const pause = defineCommand({
  data: { name: 'pause', description: 'Stop a digest for a while', options: WHICH },
  example: () => null,
  execute({ channel, about }, desk) {
    stateOf(desk).schedules.pause(theOne(desk, channel, about).id, true, desk.now.getTime());
    return said(words.digest.didPause(channel));
  },
});

const resume = defineCommand({
  data: { name: 'resume', description: 'Go on with a paused digest', options: WHICH },
  example: () => null,
  execute({ channel, about }, desk) {
    const { id } = theOne(desk, channel, about);
    stateOf(desk).schedules.pause(id, false, desk.now.getTime());
    const schedule = stateOf(desk).schedules.byId(id);
    return said(words.digest.didResume(channel), ...(schedule === null ? [] : nextOf(schedule, desk.now)));
  },
});

const remove = defineCommand({
  data: { name: 'remove', description: 'Remove a digest for good', options: WHICH },
  example: () => null,
  execute({ channel, about }, desk) {
    stateOf(desk).schedules.remove(theOne(desk, channel, about).id);
    return said(words.digest.didRemove(channel));
  },
});

const preview = defineCommand({
  data: {
    name: 'preview',
    description: 'What would go out now, and what would be left out and why',
    options: WHICH,
  },
  example: () => null,
  execute({ channel, about }, desk): Answer {
    const digest = digestFor(desk.coverage, stateOf(desk), theOne(desk, channel, about));
    return {
      state: digest.isEmpty ? 'not-covered' : 'supported',
      parts: [note(words.digest.preview(channel)), ...previewOf(desk.coverage, digest)],
    };
  },
});

const now = defineCommand({
  data: { name: 'now', description: 'Post what is new at once, without waiting for the hour', options: WHICH },
  example: () => null,
  execute({ channel, about }, desk) {
    const schedule = theOne(desk, channel, about);
    if (schedule.whenEmpty === 'silent' && digestFor(desk.coverage, stateOf(desk), schedule).isEmpty)
      return said(words.digest.nothingNew);
    stateOf(desk).deliveries.ask(digestKey(schedule, desk.now.getTime()));
    return said(words.digest.comingNow(channel));
  },
});

/** A summary that nobody types: what is new, once, at the local hour. */
export default defineGroup({
  data: {
    name: 'digest',
    description: 'What is new in the coverage, posted to a channel by itself',
    needs: 'manage-server',
    secret: true,
  },
  commands: [set, list, pause, resume, remove, preview, now],
});
