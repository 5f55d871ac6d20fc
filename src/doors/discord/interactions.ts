import { words } from '../../answer/words.ts';
import { UserError } from '../../errors.ts';
import { answer } from './answering.ts';
import { ask, refusal } from './asking.ts';
import type { Interaction } from './event.ts';
import { type Fields, undelivered } from './mishaps.ts';
import { press } from './pressing.ts';
import type { Reception } from './reception.ts';
import { PRIVATE } from './registration.ts';
import { suggest } from './suggestions.ts';
import { NO_TURNS } from './turns.ts';

type Does<D extends Interaction['does']> = Extract<Interaction, { does: D }>;

const refuse = (sentence: string): never => {
  throw new UserError('bad-option', sentence);
};

function slash(reception: Reception, event: Does<'slash'>, about: Fields): Promise<void> {
  const command = reception.frontDoor.commands.find(({ data }) => data.name === event.command);
  const own = command !== undefined && Object.hasOwn(command.data.options, PRIVATE);
  const { [PRIVATE]: wished, ...rest } = event.options;
  const usual = command?.data.secret ?? reception.preferences(event.server).private ?? false;
  const secret = !own && typeof wished === 'boolean' ? wished : usual;
  const asked = { command: event.command, options: own ? event.options : rest };
  const refused = refusal(reception, event);
  const work = () => ask(reception, event, { asked, secret }, refused);
  return answer(event, secret || refused !== null ? 'privately' : 'publicly', work, reception, about);
}

/** Somebody's message is looked at for the asker alone. */
function menu(reception: Reception, event: Does<'menu'>, about: Fields): Promise<void> {
  const refused = refusal(reception, event);
  const work = async () => {
    const command = reception.frontDoor.commands.find(({ data }) => data.menu?.name === event.menu);
    const option = command?.data.menu?.option;
    if (command === undefined || option === undefined) return refuse(words.unknownMenu);
    if (event.text === '') return refuse(words.noTextToVerify);
    const most = command.data.options[option]?.maxLength ?? event.text.length;
    const asked = { command: command.data.name, options: { [option]: event.text.slice(0, most) } };
    return ask(reception, event, { asked, secret: true }, refused);
  };
  return answer(event, 'privately', work, reception, about);
}

const about = ({ id, server }: Interaction): Fields => ({ interaction: id, server: server ?? undefined });

/** Everything a member can do with the bot. Never throws. */
export async function receive(reception: Reception, event: Interaction): Promise<void> {
  if (event.does === 'typing') await suggest(event, reception);
  else if (event.does === 'slash') await slash(reception, event, { ...about(event), command: event.command });
  else if (event.does === 'menu') await menu(reception, event, { ...about(event), command: event.menu });
  else if (event.does === 'press') await press(reception, event, about(event));
  else
    await answer(event, 'privately', async () => refuse(words.unknownWish), reception, {
      ...about(event),
      type: event.type,
    });
}

/** While leaving: nobody is left waiting. */
export async function sayLeaving({ responses, log, leaving }: Reception, event: Interaction): Promise<void> {
  if (event.does === 'typing')
    await responses.suggest(event, []).catch((error) => log.warn('undelivered', { ...undelivered(error) }));
  else
    await answer(
      event,
      'privately',
      async () => refuse(words.leaving),
      { responses, log, leaving, turns: NO_TURNS },
      about(event),
    );
}
