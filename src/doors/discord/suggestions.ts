import type { AutocompleteInteraction } from 'discord.js';
import type { FrontDoor, Suggestion } from '../../command/front-door.ts';
import { CHOICE_NAME, CHOICE_VALUE, CHOICES } from './limits.ts';
import { type Log, undelivered } from './mishaps.ts';

const named = ({ name, value }: Suggestion): Suggestion => ({
  name: name.length <= CHOICE_NAME ? name : `${name.slice(0, CHOICE_NAME - 1).replace(/[\ud800-\udbff]$/u, '')}…`,
  value,
});

const isPossible = ({ name, value }: Suggestion): boolean =>
  name.trim() !== '' && value.trim() !== '' && value.length <= CHOICE_VALUE;

/** What Discord takes: names are cut, a value that is too long is left out (a cut one would ask for something else). */
export const choicesOf = (suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  suggestions.filter(isPossible).slice(0, CHOICES).map(named);

/** Suggestions while a member types. A failure is an empty list and a line in the log: there is nobody to apologise to. */
export async function suggest(interaction: AutocompleteInteraction, frontDoor: FrontDoor, log: Log): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const found = (): readonly Suggestion[] => {
    try {
      return choicesOf(frontDoor.suggest(interaction.commandName, name, value));
    } catch (error) {
      log.error('no suggestions', { command: interaction.commandName, option: name, error: String(error) });
      return [];
    }
  };
  try {
    await interaction.respond(found());
  } catch (error) {
    log.warn('undelivered', { command: interaction.commandName, ...undelivered(error) });
  }
}
