import type { FrontDoor } from '../../command/front-door.ts';
import type { Setting } from './answering.ts';

/** What every act of a member meets. */
export interface Reception extends Setting {
  readonly frontDoor: FrontDoor;
}
