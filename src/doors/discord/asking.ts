import { words } from '../../answer/words.ts';
import type { Asker } from '../../command/command.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';
import type { Shelf } from './blocks.ts';
import { AS_IT_WAS, type Asked, shortFingerprint } from './button.ts';
import type { Message } from './components.ts';
import type { Occasion } from './event.ts';
import { Wait } from './fair-use.ts';
import { followUps } from './follow-ups.ts';
import { FOLLOW_UPS } from './limits.ts';
import { drawingOf } from './pictures.ts';
import { plainly } from './preferences.ts';
import type { Reception } from './reception.ts';
import { replyMessage, type Showing } from './reply.ts';

type Who = Pick<Occasion, 'server' | 'channel' | 'member' | 'locale'> & Partial<Pick<Occasion, 'manages'>>;

export const askerOf = ({ server, channel, member, locale, manages = false }: Who): Asker => ({
  ...(server === null ? {} : { server }),
  ...(channel === null ? {} : { channel }),
  member,
  ...(locale === null ? {} : { locale }),
  ...(manages ? { manages } : {}),
});

type Answering = Pick<Reception, 'frontDoor' | 'paint' | 'cloakroom' | 'past'> &
  Partial<Pick<Reception, 'note' | 'preferences'>>;

/** Where the exact words of this very moment come from. */
export const shelfOf = ({
  frontDoor,
  cloakroom,
  past,
}: Pick<Answering, 'frontDoor' | 'cloakroom' | 'past'>): Shelf => ({
  cut: frontDoor.cut,
  article: frontDoor.coverage().article,
  ...(cloakroom === undefined ? {} : { cloakroom }),
  ...(past === undefined ? {} : { past }),
});

const namesOf = ({ commands }: FrontDoor): ReadonlySet<string> => new Set(commands.map(({ data }) => data.name));

export type Wish = Omit<Showing, 'reply' | 'changed' | 'asked'> & {
  readonly asked: Asked;
  /** Of the coverage from which the pressed button's message was answered. */
  readonly fingerprint?: string;
};

/** Asks the front door and shows the answer from the coverage of this very moment. */
export async function answerTo(answering: Answering, asker: Asker, wish: Wish): Promise<Message> {
  const { frontDoor } = answering;
  const { command, options } = wish.asked;
  answering.note?.(wish.asked);
  const asking = () => frontDoor.ask(command, options, asker);
  const first = await asking();
  const renewed = first.coverage.fingerprint !== frontDoor.coverage().fingerprint;
  const reply = renewed ? await asking() : first;
  const now = shortFingerprint(reply.coverage.fingerprint);
  const changed = wish.fingerprint !== undefined && ![AS_IT_WAS, now].includes(wish.fingerprint);
  const goesOn = followUps(wish.asked, reply.parts, frontDoor.coverage(), namesOf(frontDoor), FOLLOW_UPS);
  const shelf = shelfOf(answering);
  const { accent, plain = false } = answering.preferences?.(asker.server) ?? {};
  const drawing = !plain && (wish.page ?? 0) === 0 ? drawingOf(reply, shelf) : null;
  const picture = drawing && (await answering.paint(drawing));
  const owned = { asker: asker.member ?? '', ...(accent === undefined ? {} : { accent }) };
  const shown = replyMessage({ ...wish, ...owned, reply, changed, goesOn, picture }, shelf);
  return plain ? plainly(shown) : shown;
}

/** Why a question is not answered: the coverage may not be asked there, or not so fast. Told to the asker alone; null where it is. */
export function refusal(
  { allows, fairUse }: Pick<Reception, 'allows' | 'fairUse'>,
  who: Pick<Occasion, 'server' | 'member'>,
): UserError | null {
  if (!allows(who.server)) return new UserError('bad-option', words.notHere);
  const until = fairUse(who);
  return until === null ? null : new Wait(words.notSoFast, until);
}

/** A question of a member's, unless it is refused. */
export async function ask(
  reception: Reception,
  occasion: Occasion,
  wish: Wish,
  refused: UserError | null,
): Promise<Message> {
  if (refused !== null) throw refused;
  return answerTo(reception, askerOf(occasion), wish);
}
