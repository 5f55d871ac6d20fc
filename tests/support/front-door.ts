import { type FrontDoor, makeFrontDoor } from '../../src/command/front-door.ts';
import { loadCommands } from '../../src/command/load.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Turns } from '../../src/coverage/patience.ts';
import { readDateOption } from '../../src/extraction/dates/date-option.ts';

export const commandsFolder = new URL('../../commands/', import.meta.url);

/** The real commands over a coverage, on a fixed day. */
export const frontDoorOf = async (
  coverage: Coverage,
  now = '2024-06-01T12:00:00Z',
  turns?: Turns,
): Promise<FrontDoor> =>
  makeFrontDoor({
    commands: await loadCommands(commandsFolder),
    coverage: () => coverage,
    now: () => new Date(now),
    readDate: readDateOption,
    ...(turns === undefined ? {} : { turns }),
  });
