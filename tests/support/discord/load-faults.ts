import type { Fault } from './faults.ts';
import type { SmallDiscord } from './small-discord.ts';

/* What goes wrong during the load, one after the other. */

const FIRST = /^POST \/interactions/u;
const EDIT = /^PATCH \/webhooks/u;

const meets =
  (on: RegExp, fault: Fault) =>
  ({ faults }: SmallDiscord): void =>
    faults.next(on, fault, 20);

export const FAULTS: readonly ((discord: SmallDiscord) => void)[] = [
  ({ gateway }) => gateway.drop(),
  meets(FIRST, 'limited'),
  meets(EDIT, 'limited'),
  meets(FIRST, 'broken'),
  meets(EDIT, 'broken'),
  ({ gateway }) => gateway.says(9, false),
  meets(FIRST, 'hang-up'),
  meets(FIRST, 'lost'),
  meets(EDIT, 'lost'),
  meets(FIRST, { slow: 400 }),
  meets(FIRST, 'limited-everywhere'),
  ({ gateway }) => gateway.close(4000),
];
