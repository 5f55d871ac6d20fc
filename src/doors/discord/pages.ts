import type { ChoicePart } from '../../answer/answer.ts';
import type { Block } from './blocks.ts';
import { FOLLOW_UPS, FRAME_COMPONENTS, MESSAGE_COMPONENTS, PAGE_TEXT } from './limits.ts';

export interface Page {
  readonly blocks: readonly Block[];
  readonly choices: readonly ChoicePart[];
}

/** Three rows of buttons where choices are the answer. */
const CHOICES_A_PAGE = 15;
const CHOICE_ROWS = 3;

/** A section with its text and button; or the text alone; and the rule above. */
const componentsOf = (block: Block): number => (block.citation ? 3 : 1) + (block.opens ? 1 : 0);

const costOf = (blocks: readonly Block[]) =>
  blocks.reduce(
    (sum, block) => ({ components: sum.components + componentsOf(block), text: sum.text + block.text.length }),
    { components: 0, text: 0 },
  );

function filled(blocks: readonly Block[], room: number): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  for (const block of blocks) {
    const page = pages.at(-1);
    const cost = costOf([...(page ?? []), block]);
    if (page && cost.components <= room && cost.text <= PAGE_TEXT) page.push(block);
    else pages.push([{ ...block, opens: false }]);
  }
  return pages;
}

/** A heading goes with what follows it, never alone at the foot of a page. */
function keptTogether(pages: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  return pages.map((page, index) => {
    const stray = (blocks: readonly Block[] | undefined) =>
      blocks && blocks.length > 1 && blocks.at(-1)?.leads ? blocks.at(-1) : undefined;
    const carried = stray(pages[index - 1]);
    const kept = stray(page) && index < pages.length - 1 ? page.slice(0, -1) : page;
    return carried ? [{ ...carried, opens: false }, ...kept] : kept;
  });
}

const chunks = (choices: readonly ChoicePart[], size: number): readonly (readonly ChoicePart[])[] =>
  Array.from({ length: Math.ceil(choices.length / size) }, (_, page) => choices.slice(page * size, (page + 1) * size));

/**
 * Pages that Discord takes and a telephone shows: a few follow-ups stand on each page, more go along from page to page, and where
 * choices are the answer many stand on one. Never none.
 */
export function pagesOf(blocks: readonly Block[], choices: readonly ChoicePart[]): readonly Page[] {
  const few = choices.length <= FOLLOW_UPS;
  const beside = few || blocks.some(({ citation }) => citation !== undefined);
  const spare = beside ? 0 : CHOICES_A_PAGE + CHOICE_ROWS - (FOLLOW_UPS + 1);
  const texts = keptTogether(filled(blocks, MESSAGE_COMPONENTS - FRAME_COMPONENTS - spare));
  const turned = few ? [] : chunks(choices, beside ? FOLLOW_UPS : CHOICES_A_PAGE);
  return Array.from({ length: Math.max(1, texts.length, turned.length) }, (_, page) => ({
    blocks: texts[page] ?? [],
    choices: few ? choices : (turned[page] ?? []),
  }));
}
