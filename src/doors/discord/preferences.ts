import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Message, rows } from './components.ts';

/** What the members who manage a server have set for it. */
export interface Preferences {
  /** Answers are for the asker's eyes where nothing else is said. */
  readonly private?: boolean;
  /** The colour of supported answers. */
  readonly accent?: number;
  /** For screen readers: no pictures, no rules, every button below the text. */
  readonly plain?: boolean;
}

export type PreferencesOf = (server: string | null | undefined) => Preferences;

export const NO_PREFERENCES: PreferencesOf = () => ({});

const textsAndRows = (component: APIComponentInContainer): readonly APIMessageTopLevelComponent[] => {
  if (component.type === ComponentType.Section) {
    const { accessory, components } = component;
    return [...components, ...(accessory.type === ComponentType.Button ? rows([accessory]) : [])];
  }
  return component.type === ComponentType.TextDisplay || component.type === ComponentType.ActionRow ? [component] : [];
};

/** The same words in the same order without anything drawn around them. */
export const plainly = ({ flags, components }: Message): Message => ({
  flags,
  components: components.flatMap((component) =>
    component.type === ComponentType.Container ? component.components.flatMap(textsAndRows) : [component],
  ),
});
