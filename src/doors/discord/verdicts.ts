import type { Difference, VerdictPart } from '../../answer/answer.ts';
import { type DifferenceStep, needsSpace, stepsOf } from '../../answer/wording.ts';
import { words } from '../../answer/words.ts';
import { type Block, cited, heading, label, lines, type Numbered } from './blocks.ts';
import { PASSAGE_TEXT } from './limits.ts';
import { escaped, quoted } from './markup.ts';

const NOTHING = '–';

const side = (text: string, mark: string): string => {
  const piece = text.trim();
  return piece === '' ? NOTHING : `${mark}${escaped(piece)}${mark}`;
};

const step = ({ same, theirs, ours }: DifferenceStep): string =>
  same === '' ? `\\[${side(theirs, '~~')} → ${side(ours, '**')}\\]` : escaped(same);

/** "Afghan [~~territory~~ → **soil**] has …": the words put to us struck out, the article's in bold. */
function differenceLine(difference: Difference): string {
  let shown = '';
  let before = '';
  for (const one of stepsOf(difference)) {
    const raw = one.same || '[';
    const next = `${shown}${needsSpace(before, raw) ? ' ' : ''}${step(one)}`;
    if (next.length > PASSAGE_TEXT) return `${shown} …`;
    shown = next;
    before = one.same || ']';
  }
  return shown;
}

export function verdictBlocks(part: VerdictPart, at: Numbered): readonly Block[] {
  const changed = part.difference.some(([one]) => one !== 'same');
  const places = part.citation === null ? [] : [part.citation, ...part.more];
  return [
    { text: lines(heading(words.verdicts[part.verdict]), part.speaker !== null && label(words.saidBy(part.speaker))) },
    ...places.map((citation) => cited(citation, at)),
    ...(changed ? [{ text: lines(label(words.yoursAndOurs), quoted(differenceLine(part.difference))) }] : []),
  ];
}
