import type { FrontDoor } from '../../command/front-door.ts';
import { pngOf } from '../../drawing/png.ts';
import { answerTo } from './asking.ts';
import type { Asked } from './button.ts';
import { painter } from './pictures.ts';
import { bodyOf } from './responses.ts';

/** Milliseconds: nobody waits for it. */
const PATIENCE = 60_000;

export type { Asked } from './button.ts';

/** An answer as it goes to Discord, for whoever wants to look at it without Discord. */
export interface ShownAnswer {
  /** What a member typed. */
  readonly asked: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Pictures uploaded with it, by file name. */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}

const typed = ({ command, options }: Asked): string =>
  [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}: ${value}`)].join(' ');

export async function shownAnswer(frontDoor: FrontDoor, asked: Asked): Promise<ShownAnswer> {
  const message = await answerTo({ frontDoor, paint: painter(pngOf, PATIENCE) }, {}, { asked });
  const pictures = Object.fromEntries((message.pictures ?? []).map(({ name, png }) => [name, png]));
  return { asked: typed(asked), payload: bodyOf(message), pictures };
}
