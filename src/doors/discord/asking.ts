import type { Asker } from '../../command/command.ts';
import { shortFingerprint } from './button.ts';
import type { Message } from './components.ts';
import type { Occasion } from './event.ts';
import type { Reception } from './reception.ts';
import { replyMessage, type Showing } from './reply.ts';

export const askerOf = ({ server, channel, member, locale }: Occasion): Asker => ({
  ...(server === null ? {} : { server }),
  ...(channel === null ? {} : { channel }),
  member,
  ...(locale === null ? {} : { locale }),
});

export type Wish = Omit<Showing, 'reply' | 'changed'> & {
  /** Of the coverage from which the pressed button's message was answered. */
  readonly fingerprint?: string;
};

/** Asks the front door and shows the answer from the coverage of this very moment. */
export async function ask({ frontDoor }: Reception, occasion: Occasion, wish: Wish): Promise<Message> {
  const { command, options } = wish.asked;
  const asking = () => frontDoor.ask(command, options, askerOf(occasion));
  const first = await asking();
  const renewed = first.coverage.fingerprint !== frontDoor.coverage().fingerprint;
  const reply = renewed ? await asking() : first;
  const { cut } = frontDoor;
  const { article } = frontDoor.coverage();
  const now = shortFingerprint(reply.coverage.fingerprint);
  const changed = wish.fingerprint !== undefined && wish.fingerprint !== now;
  return replyMessage({ ...wish, reply, changed }, { cut, article });
}
