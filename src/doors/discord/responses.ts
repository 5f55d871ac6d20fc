import { InteractionResponseType, MessageFlags, type RawFile, type REST, Routes } from 'discord.js';
import type { Message } from './components.ts';
import type { Occasion } from './event.ts';

/** What goes out for an interaction. Each rejects with the REST client's error. */
export interface Responses {
  reply(to: Occasion, message: Message, secret: boolean): Promise<void>;
  /** "… is thinking": an answer follows. */
  announce(to: Occasion, secret: boolean): Promise<void>;
  /** The pressed button's own message becomes this one. */
  update(to: Occasion, message: Message): Promise<void>;
  /** Nothing is shown; the pressed button's message may be edited or deleted later. */
  announceUpdate(to: Occasion): Promise<void>;
  suggest(to: Occasion, choices: readonly { readonly name: string; readonly value: string }[]): Promise<void>;
  edit(to: Occasion, message: Message): Promise<void>;
  followUp(to: Occasion, message: Message, secret: boolean): Promise<void>;
  /** The first response, or the pressed button's message. */
  remove(to: Occasion): Promise<void>;
}

type Wire = Pick<REST, 'post' | 'patch' | 'delete'>;

const EPHEMERAL = MessageFlags.Ephemeral;

export const filesOf = ({ pictures = [] }: Message): RawFile[] =>
  pictures.map(({ name, png }) => ({ name, data: Buffer.from(png), contentType: 'image/png' }));

/** Without its visibility: an edit cannot change who sees a message. */
export const bodyOf = ({ flags, components, pictures = [] }: Message, secret = false) => ({
  flags: (flags & ~EPHEMERAL) | (secret ? EPHEMERAL : 0),
  components,
  allowed_mentions: { parse: [] },
  attachments: pictures.map(({ name, description }, id) => ({ id: String(id), filename: name, description })),
});

export function responsesThrough(rest: Wire): Responses {
  const first = async ({ id, token }: Occasion, body: object, files: RawFile[] = []) => {
    await rest.post(Routes.interactionCallback(id, token), { body, files, auth: false });
  };
  const original = ({ application, token }: Occasion) => Routes.webhookMessage(application, token);
  return {
    reply: (to, message, secret) =>
      first(
        to,
        { type: InteractionResponseType.ChannelMessageWithSource, data: bodyOf(message, secret) },
        filesOf(message),
      ),
    announce: (to, secret) =>
      first(to, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: secret ? { flags: EPHEMERAL } : {},
      }),
    update: (to, message) =>
      first(to, { type: InteractionResponseType.UpdateMessage, data: bodyOf(message) }, filesOf(message)),
    announceUpdate: (to) => first(to, { type: InteractionResponseType.DeferredMessageUpdate }),
    suggest: (to, choices) =>
      first(to, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }),
    async edit(to, message) {
      await rest.patch(original(to), { body: bodyOf(message), files: filesOf(message), auth: false });
    },
    async followUp(to, message, secret) {
      await rest.post(Routes.webhook(to.application, to.token), {
        body: bodyOf(message, secret),
        files: filesOf(message),
        auth: false,
      });
    },
    async remove(to) {
      await rest.delete(original(to), { auth: false });
    },
  };
}
