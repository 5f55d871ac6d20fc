import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIMediaGalleryComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APISeparatorComponent,
  APITextDisplayComponent,
} from 'discord.js';
import { ButtonStyle, ComponentType, MessageFlags, SeparatorSpacingSize } from 'discord.js';
import { BUTTON_LABEL, ROW_BUTTONS } from './limits.ts';

/** Uploaded with its message, shown by a gallery in it. */
export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
  /** What it shows, in words. */
  readonly description: string;
}

/** What Discord is given: Components V2; mentions are added nowhere. */
export interface Message {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly pictures?: readonly Picture[];
}

export const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

/** Shows an uploaded picture. */
export const gallery = ({ name, description }: Picture): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description }],
});

export const rule: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

const clipped = (label: string): string =>
  label.length <= BUTTON_LABEL ? label : `${label.slice(0, BUTTON_LABEL - 1).replace(/[\ud800-\udbff]$/u, '')}…`;

export const button = (custom_id: string, label: string, disabled = false): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id,
  label: clipped(label),
  ...(disabled ? { disabled } : {}),
});

export const link = (url: string, label: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  url,
  label: clipped(label),
});

export const section = (content: string, accessory: APIButtonComponent): APISectionComponent => ({
  type: ComponentType.Section,
  components: [text(content)],
  accessory,
});

/** Buttons in as many rows as they need. */
export const rows = (buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] =>
  Array.from({ length: Math.ceil(buttons.length / ROW_BUTTONS) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * ROW_BUTTONS, (row + 1) * ROW_BUTTONS),
  }));

export const message = (
  accent: number,
  components: readonly APIComponentInContainer[],
  secret = false,
  pictures: readonly Picture[] = [],
): Message => ({
  flags: MessageFlags.IsComponentsV2 | (secret ? MessageFlags.Ephemeral : 0),
  components: [{ type: ComponentType.Container, accent_color: accent, components: [...components] }],
  ...(pictures.length > 0 ? { pictures } : {}),
});

/** The same in words alone. */
export const withoutPictures = ({ flags, components }: Message): Message => ({
  flags,
  components: components.map((container) =>
    container.type === ComponentType.Container
      ? { ...container, components: container.components.filter(({ type }) => type !== ComponentType.MediaGallery) }
      : container,
  ),
});
