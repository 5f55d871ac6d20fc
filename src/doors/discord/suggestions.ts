import type { Suggestion } from '../../command/front-door.ts';
import { UserError } from '../../errors.ts';
import type { Interaction } from './event.ts';
import { CHOICE_NAME, CHOICE_VALUE, CHOICES } from './limits.ts';
import { undelivered } from './mishaps.ts';
import type { Reception } from './reception.ts';

type Typing = Extract<Interaction, { does: 'typing' }>;

const named = ({ name, value }: Suggestion): Suggestion => ({
  name: name.length <= CHOICE_NAME ? name : `${name.slice(0, CHOICE_NAME - 1).replace(/[\ud800-\udbff]$/u, '')}…`,
  value,
});

const isPossible = ({ name, value }: Suggestion): boolean =>
  name.trim() !== '' && value.trim() !== '' && value.length <= CHOICE_VALUE;

/** What Discord takes: names are cut, a value that is too long is left out (a cut one would ask for something else). */
export const choicesOf = (suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  suggestions.filter(isPossible).slice(0, CHOICES).map(named);

/** Suggestions while a member types, before any answer that is waited for, from what is there. A failure is an empty list and a line in the log: there is nobody to apologise to. */
export async function suggest(typing: Typing, reception: Reception): Promise<void> {
  const { frontDoor, responses, log, allows } = reception;
  const { command, option, typed } = typing;
  const isHere = allows(typing.server);
  const found = (): readonly Suggestion[] => {
    try {
      return option === null || !isHere ? [] : choicesOf(frontDoor.suggest(command, option, typed));
    } catch (error) {
      if (!(error instanceof UserError)) log.error('no suggestions', { command, option, error: String(error) });
      return [];
    }
  };
  try {
    await responses.suggest(typing, found());
  } catch (error) {
    log.warn('undelivered', { command, ...undelivered(error) });
  }
}
