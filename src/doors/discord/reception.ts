import type { FrontDoor } from '../../command/front-door.ts';
import type { Setting } from './answering.ts';
import type { Shelf } from './blocks.ts';
import type { Asked } from './button.ts';
import type { FairUse } from './fair-use.ts';
import type { Paint } from './pictures.ts';
import type { PreferencesOf } from './preferences.ts';

/** What every act of a member meets. */
export interface Reception extends Setting, Pick<Shelf, 'cloakroom' | 'past'> {
  readonly frontDoor: FrontDoor;
  readonly paint: Paint;
  readonly fairUse: FairUse;
  readonly preferences: PreferencesOf;
  /** Writes a question down, where that is switched on. */
  readonly note: (asked: Asked) => void;
  /** Whether the coverage may be asked in a server; null stands for direct messages. */
  readonly allows: (server: string | null) => boolean;
}
