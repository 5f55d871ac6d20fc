import type { APIComponentInContainer } from 'discord.js';
import type { ChoicePart, Part, Reply, State } from '../../answer/answer.ts';
import { words } from '../../answer/words.ts';
import { askedInFull, askedShown } from './asked.ts';
import { type Block, joined, type Numbered, numbering, placeOf, type Shelf } from './blocks.ts';
import { type Asked, customId, placeCited } from './button.ts';
import { button, gallery, type Message, message, type Picture, rows, rule, section, text } from './components.ts';
import { figureTable } from './figure-table.ts';
import { FOLLOW_UPS, LABEL_TEXT } from './limits.ts';
import { escapedWithin } from './markup.ts';
import { pagesOf } from './pages.ts';
import { partBlocks } from './parts.ts';
import { choiceButtons, openButtons, removal, roomFor, rowsBelow, sizeOf, turning } from './reply-buttons.ts';

/** The state's colour; the closing line says it in words too. */
export const ACCENT: Readonly<Record<State, number>> = {
  supported: 0x2f9e62,
  partly: 0xd99a1c,
  choose: 0x3f78c9,
  'not-covered': 0x8a8f98,
};

export interface Showing {
  /** Null: nobody asked, it is posted by itself. */
  readonly asked: Asked | null;
  /** What shows it again to whoever wants to read on, where nobody asked. */
  readonly again?: Asked;
  /** Stands in the last line, so that the message can be found again. */
  readonly mark?: string;
  readonly reply: Reply;
  /** A page among the others of its answer: nothing to turn. */
  readonly inThread?: boolean;
  /** From 0; the last one where the answer has fewer. */
  readonly page?: number;
  /** Only the asker sees it. */
  readonly secret?: boolean;
  /** In place of the colour of supported answers. */
  readonly accent?: number;
  /** The member who may delete it. */
  readonly asker?: string;
  /** Stands above the first page. */
  readonly picture?: Picture | null;
  /** Questions that go on from here, where the answer itself leaves room for them. */
  readonly goesOn?: readonly ChoicePart[];
  /** The coverage has changed since the button was made. */
  readonly changed?: boolean;
}

const isChoice = (part: Part): part is ChoicePart => part.type === 'choice';

/** A section with `Context` where a citation is shown for the first time on the page, else the text alone. */
function shownBlocks(blocks: readonly Block[], at: Numbered): readonly APIComponentInContainer[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    const above = block.opens ? [rule] : [];
    if (block.citation === undefined || seen.has(placeOf(block.citation))) return [...above, text(block.text)];
    seen.add(placeOf(block.citation));
    const id = customId({ does: 'context', cited: placeCited(block.citation), first: null }, at.cloakroom);
    const name = `${words.context} ${at.number(block.citation)}`;
    return [...above, id === null ? text(block.text) : section(block.text, button(id, name))];
  });
}

function closingLine({ state, coverage }: Reply, at: Numbered, mark?: string): string {
  const { passages, articles } = at.count();
  const shown = passages > 0 && [words.passages(passages), words.articles(articles)];
  const about = joined([...(shown || []), words.coverageOf(coverage.articles, coverage.newest), mark]);
  // What shows nothing of the coverage (help, settings) has nothing to be supported by.
  const said = state === 'supported' && passages === 0 ? '' : `**${words.states[state]}** · `;
  return `-# ${said}${escapedWithin(about, LABEL_TEXT)}`;
}

const notes = (...all: readonly (string | null | false | undefined)[]) =>
  all.flatMap((note) => (note ? [text(`*${note}*`)] : []));

interface Laid {
  readonly at: Numbered;
  readonly blocks: readonly Block[];
}

/** A reply never changes: it is cut into numbered blocks once, however often its pages are turned. */
const laid = new WeakMap<Reply, Laid>();

function laidOut(reply: Reply, shelf: Shelf): Laid {
  const before = laid.get(reply);
  if (before !== undefined) return before;
  const at = numbering(shelf);
  const made = { at, blocks: partBlocks(reply.parts, at) };
  laid.set(reply, made);
  return made;
}

/** How many pages an answer has where nobody asked. */
export const pagesIn = (reply: Reply, shelf: Shelf): number =>
  pagesOf(laidOut(reply, shelf).blocks, reply.parts.filter(isChoice)).length;

/** An answer as a message: what was asked, the parts, the state and how fresh the coverage is, buttons. */
export function replyMessage(showing: Showing, shelf: Shelf): Message {
  const { reply, asked, changed, secret = false, goesOn = [] } = showing;
  const { at, blocks } = laidOut(reply, shelf);
  const choices = reply.parts.filter(isChoice);
  const pages = pagesOf(blocks, [...choices, ...goesOn.slice(0, Math.max(0, FOLLOW_UPS - choices.length))]);
  const current = Math.max(0, Math.min(showing.page ?? 0, pages.length - 1));
  const page = pages[current] ?? { blocks: [], choices: [] };
  const picture = current === 0 ? showing.picture : null;
  const table = current === 0 ? figureTable(reply.parts, at) : null;
  const turn = turning(showing, current, pages.length, shelf);
  const above = [
    ...(asked === null ? [] : [text((turn.inFull && askedInFull(asked)) || askedShown(asked))]),
    ...notes(changed && words.coverageChanged),
    ...(picture ? [gallery(picture)] : []),
    ...(table ? [text(table), rule] : []),
    ...shownBlocks(page.blocks, at),
    ...notes(turn.note),
    rule,
    text(closingLine(reply, at, showing.mark)),
  ];
  const below = rowsBelow(
    turn.buttons,
    choiceButtons(page.choices, shelf),
    removal(secret || asked === null, showing.asker ?? ''),
  );
  const open = roomFor(openButtons(page.blocks, at), sizeOf(above) + sizeOf(below) - 1);
  const accent = reply.state === 'supported' ? (showing.accent ?? ACCENT.supported) : ACCENT[reply.state];
  return message(accent, [...above, ...rows(open), ...below], secret, picture ? [picture] : []);
}
