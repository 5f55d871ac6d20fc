import type { Answer } from '../src/answer/answer.ts';
import { words } from '../src/answer/words.ts';
import { type Desk, defineCommand } from '../src/command/command.ts';
import { UserError } from '../src/errors.ts';
import type { ServerSettings } from '../src/store/ports/store.ts';

function wrong(message: string): never {
  throw new UserError('bad-option', message);
}

const serverOf = ({ asker }: Desk): string => asker?.server ?? wrong(words.digest.needsServer);

/** "#2f9e62", "2F9E62", "none" (back to the colours of the answers' states). */
function readAccent(typed: string): string | null {
  if (typed.toLowerCase() === 'none') return null;
  const colour = /^#?([0-9a-f]{6})$/iu.exec(typed)?.[1];
  return colour === undefined ? wrong(words.digest.badAccent(typed)) : `#${colour.toLowerCase()}`;
}

const yes = (value: boolean): string | null => (value ? 'yes' : null);

const lines = (settings: ServerSettings, server: string): Answer => ({
  state: 'supported',
  parts: [
    { type: 'heading', text: words.digest.settingsNow },
    ...(['private', 'accent', 'plain'] as const).map((name) => ({
      type: 'note' as const,
      text: words.digest.setting(name, settings.get(server, name) ?? (name === 'accent' ? 'none' : 'no')),
    })),
  ],
});

/** What holds for everybody in a server. */
export default defineCommand({
  data: {
    name: 'settings',
    description: 'How answers look in this server',
    needs: 'manage-server',
    secret: true,
    options: {
      'private-default': { type: 'flag', description: 'Answers are seen by the asker alone unless asked otherwise' },
      accent: { type: 'text', description: 'A colour for answers, such as #2f9e62, or none', maxLength: 10 },
      plain: { type: 'flag', description: 'Plain text, for screen readers' },
    },
  },
  example: () => null,
  execute({ 'private-default': secret, accent, plain }, desk): Answer {
    const server = serverOf(desk);
    const { settings } = desk.state ?? wrong(words.digest.needsState);
    if (secret !== undefined) settings.set(server, 'private', yes(secret));
    if (accent !== undefined) settings.set(server, 'accent', readAccent(accent));
    if (plain !== undefined) settings.set(server, 'plain', yes(plain));
    return lines(settings, server);
  },
});
