import type { Asker } from '../../command/command.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import type { Shelf } from './blocks.ts';
import { shortFingerprint } from './button.ts';
import type { Message } from './components.ts';
import type { Occasion } from './event.ts';
import { followUps } from './follow-ups.ts';
import { FOLLOW_UPS } from './limits.ts';
import { drawingOf } from './pictures.ts';
import type { Reception } from './reception.ts';
import { replyMessage, type Showing } from './reply.ts';

export const askerOf = ({ server, channel, member, locale }: Occasion): Asker => ({
  ...(server === null ? {} : { server }),
  ...(channel === null ? {} : { channel }),
  member,
  ...(locale === null ? {} : { locale }),
});

type Answering = Pick<Reception, 'frontDoor' | 'paint' | 'cloakroom' | 'past'>;

/** Where the exact words of this very moment come from. */
export const shelfOf = ({ frontDoor, cloakroom, past }: Omit<Answering, 'paint'>): Shelf => ({
  cut: frontDoor.cut,
  article: frontDoor.coverage().article,
  ...(cloakroom === undefined ? {} : { cloakroom }),
  ...(past === undefined ? {} : { past }),
});

const namesOf = ({ commands }: FrontDoor): ReadonlySet<string> => new Set(commands.map(({ data }) => data.name));

export type Wish = Omit<Showing, 'reply' | 'changed'> & {
  /** Of the coverage from which the pressed button's message was answered. */
  readonly fingerprint?: string;
};

/** Asks the front door and shows the answer from the coverage of this very moment. */
export async function answerTo(answering: Answering, asker: Asker, wish: Wish): Promise<Message> {
  const { frontDoor } = answering;
  const { command, options } = wish.asked;
  const asking = () => frontDoor.ask(command, options, asker);
  const first = await asking();
  const renewed = first.coverage.fingerprint !== frontDoor.coverage().fingerprint;
  const reply = renewed ? await asking() : first;
  const now = shortFingerprint(reply.coverage.fingerprint);
  const changed = wish.fingerprint !== undefined && wish.fingerprint !== now;
  const goesOn = followUps(wish.asked, reply.parts, frontDoor.coverage(), namesOf(frontDoor), FOLLOW_UPS);
  const shelf = shelfOf(answering);
  const drawing = (wish.page ?? 0) === 0 ? drawingOf(reply, shelf) : null;
  const picture = drawing && (await answering.paint(drawing));
  return replyMessage({ ...wish, reply, changed, goesOn, picture }, shelf);
}

export const ask = (reception: Reception, occasion: Occasion, wish: Wish): Promise<Message> =>
  answerTo(reception, askerOf(occasion), wish);
