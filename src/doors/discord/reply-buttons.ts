import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import type { ChoicePart, Reply } from '../../answer/answer.ts';
import { words } from '../../answer/words.ts';
import { askedInFull } from './asked.ts';
import type { Block, Numbered, Shelf } from './blocks.ts';
import { AS_IT_WAS, type Asked, customId, shortFingerprint } from './button.ts';
import { button, link, rows } from './components.ts';
import { MESSAGE_COMPONENTS, ROW_BUTTONS } from './limits.ts';
import { pageAt } from './links.ts';

/** Publishers' pages at the words that this page of the answer cites. */
export function openButtons(blocks: readonly Block[], at: Numbered): readonly APIButtonComponent[] {
  const pages = new Map<string, number>();
  for (const { citation } of blocks) {
    const page = citation && pageAt(at.article(citation.article)?.url, citation, at.cut);
    if (citation && page && !pages.has(page)) pages.set(page, at.number(citation));
  }
  return [...pages].map(([page, number]) => link(page, words.openNumbered(number)));
}

/** Follow-ups; two that ask the same are one, and one too long for a button is left out: its command can be typed. */
export function choiceButtons(choices: readonly ChoicePart[], { cloakroom }: Shelf): readonly APIButtonComponent[] {
  const ids = new Map<string, string>();
  for (const { command, options, label } of choices) {
    const id = customId({ does: 'ask', asked: { command, options } }, cloakroom);
    if (id !== null && !ids.has(id)) ids.set(id, label.trim() || `/${command}`);
  }
  return [...ids].map(([id, label]) => button(id, label));
}

/** What is shown, as far as it can be turned. */
interface Turnable {
  /** Null: nobody asked. */
  readonly asked: Asked | null;
  readonly again?: Asked;
  readonly reply: Reply;
  readonly inThread?: boolean;
}

interface Turning {
  readonly buttons: readonly APIButtonComponent[];
  readonly inFull: boolean;
  readonly note: string | null;
}

const NO_TURNING: Turning = { buttons: [], inFull: false, note: null };

/** What stands there for everybody stays as it is: whoever wants more reads on alone. It is shown as it was, whatever the coverage has become. */
function readingOn(again: Asked | undefined, cloakroom: Shelf['cloakroom']): Turning {
  const id = again && customId({ does: 'page', fingerprint: AS_IT_WAS, page: 1, asked: again }, cloakroom);
  return id ? { ...NO_TURNING, buttons: [button(id, words.readOn)] } : { ...NO_TURNING, note: words.thereIsMore };
}

/** Page buttons carry what was asked; where that is too long they read it from the message, which then shows it in full. */
export function turning(
  { asked, again, reply, inThread }: Turnable,
  page: number,
  pages: number,
  { cloakroom }: Shelf,
): Turning {
  if (pages === 1 || inThread) return NO_TURNING;
  if (asked === null) return readingOn(again, cloakroom);
  const fingerprint = shortFingerprint(reply.coverage.fingerprint);
  const id = (to: number, what: Asked | null) =>
    customId({ does: 'page', fingerprint, page: to, asked: what }, cloakroom);
  const inFull = id(pages, asked) === null;
  if (inFull && askedInFull(asked) === null) return { ...NO_TURNING, note: words.tooLongForPages };
  const to = (target: number, label: string, disabled = false) =>
    button(id(target, inFull ? null : asked) ?? '', label, disabled);
  const buttons = [
    ...(page > 0 ? [to(page - 1, words.previous)] : []),
    to(page, words.page(page + 1, pages), true),
    ...(page < pages - 1 ? [to(page + 1, words.next)] : []),
  ];
  return { buttons, inFull, note: null };
}

/** Whoever asked, and moderators, can take an answer away; one that only the asker sees can be dismissed as it is. */
export const removal = (secret: boolean, asker: string): readonly APIButtonComponent[] => {
  const id = customId({ does: 'remove', asker });
  return secret || id === null ? [] : [button(id, words.delete)];
};

export const sizeOf = (components: readonly APIComponentInContainer[]): number =>
  components.reduce((sum, component) => {
    const inner = 'components' in component ? component.components.length : 0;
    return sum + 1 + inner + ('accessory' in component ? 1 : 0);
  }, 1);

/** As many as the message still has room for, in one row. */
export const roomFor = (buttons: readonly APIButtonComponent[], used: number): readonly APIButtonComponent[] =>
  buttons.slice(0, Math.max(0, Math.min(ROW_BUTTONS, MESSAGE_COMPONENTS - used - 1)));

type Buttons = readonly APIButtonComponent[];

/** Turning and going on stand apart; `Delete` comes last where there is nothing to turn. */
export const rowsBelow = (turn: Buttons, goOn: Buttons, remove: Buttons) =>
  turn.length > 0 ? [...rows([...turn, ...remove]), ...rows(goOn)] : rows([...goOn, ...remove]);
