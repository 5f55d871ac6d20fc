import { words } from '../../answer/words.ts';
import type { FrontDoor } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';
import { answer, type Manner } from './answering.ts';
import { readAskedLine } from './asked.ts';
import { ask, refusal, shelfOf } from './asking.ts';
import { type Button, readButton } from './button.ts';
import type { Message } from './components.ts';
import { contextMessage } from './context.ts';
import type { Interaction } from './event.ts';
import type { Fields } from './mishaps.ts';
import type { Reception } from './reception.ts';

type Press = Extract<Interaction, { does: 'press' }>;

const refuse = (sentence: string): never => {
  throw new UserError('bad-option', sentence);
};

/** Where Discord does not say who asked, nobody is kept from it. */
const isAsker = ({ on, member }: Press): boolean => on.secret || on.asker === null || on.asker === member;

const mayRemove = ({ on, member, moderates }: Press, asker: string): boolean =>
  moderates || on.secret || (member !== '' && (member === asker || member === on.asker));

const isSecret = ({ commands }: FrontDoor, { asked }: Extract<Button, { does: 'page' }>): boolean =>
  commands.some(({ data }) => data.name === asked?.command && data.secret === true);

/** The asker turns the page of the message itself and gets follow-ups as the message was; others get theirs for their eyes only, and so does everybody what a command shows in secret. */
function mannerOf(frontDoor: FrontDoor, press: Press, button: Button | null): Manner {
  if (button?.does === 'remove') return mayRemove(press, button.asker) ? 'removing' : 'privately';
  if (button === null || button.does === 'context' || !isAsker(press)) return 'privately';
  if (button.does === 'page') return !press.on.secret && isSecret(frontDoor, button) ? 'privately' : 'turning';
  return press.on.secret ? 'privately' : 'publicly';
}

interface Pressed {
  readonly button: Button | null;
  readonly manner: Manner;
  readonly refused: UserError | null;
}

async function pressed(reception: Reception, press: Press, { button, manner, refused }: Pressed) {
  const { frontDoor } = reception;
  if (button === null) return refuse(words.unknownButton);
  if (!reception.allows(press.server)) return refuse(words.notHere);
  if (button.does === 'remove') return manner === 'removing' ? null : refuse(words.notYoursToDelete);
  if (button.does === 'context') {
    return contextMessage(button, frontDoor.coverage().articles, shelfOf(reception));
  }
  const secret = manner === 'privately';
  if (button.does === 'ask') return ask(reception, press, { asked: button.asked, secret }, refused);
  const [first = ''] = press.on.texts;
  const asked = button.asked ?? readAskedLine(first, frontDoor.commands);
  if (asked === null) return refuse(words.notReadable);
  return ask(reception, press, { asked, page: button.page, fingerprint: button.fingerprint, secret }, null);
}

/** A button under a message of ours, however old. */
export function press(reception: Reception, event: Press, about: Fields): Promise<void> {
  const button = readButton(event.button, reception.cloakroom);
  // Turning a page asks nothing new.
  const refused = button?.does === 'ask' ? refusal(reception, event) : null;
  const manner = refused === null ? mannerOf(reception.frontDoor, event, button) : 'privately';
  const work = (): Promise<Message | null> => pressed(reception, event, { button, manner, refused });
  return answer(event, manner, work, reception, { ...about, button: button?.does ?? 'unknown' });
}
