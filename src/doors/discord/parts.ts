import type {
  ArticlePart,
  DisputePart,
  EntityPart,
  EventPart,
  Part,
  PassagePart,
  QuotePart,
} from '../../answer/answer.ts';
import { dated, whyOpen } from '../../answer/wording.ts';
import { words } from '../../answer/words.ts';
import {
  type Block,
  cited,
  heading,
  joined,
  label,
  lines,
  type Numbered,
  placeOf,
  sourceLine,
  sourceName,
  strong,
} from './blocks.ts';
import { figureBlocks } from './figures.ts';
import { PAGE_TEXT } from './limits.ts';
import { ownWords } from './markup.ts';
import { verdictBlocks } from './verdicts.ts';

const passageBlocks = ({ citation, highlights }: Pick<PassagePart, 'citation' | 'highlights'>, at: Numbered) => [
  cited(citation, at, { highlights }),
];

function quoteBlocks({ citation, kind, cue, speaker, more }: QuotePart, at: Numbered): readonly Block[] {
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : words.speakerNotNamed;
  return [
    cited(citation, at, { below: label(cue === null ? who : `${cue}: ${who}`, kind) }),
    ...more.map((next) => cited(next, at, { above: label(words.goesOn(next.paragraph)) })),
  ];
}

const eventBlocks = ({ citation, when, also }: EventPart, at: Numbered): readonly Block[] => [
  cited(citation, at, {
    above:
      'from' in when
        ? `${strong(dated(when))} · ${label(when.precision, when.basis)}`
        : `${strong(words.dateOpen)} · ${label(whyOpen(when))}`,
    below:
      also.length > 0 &&
      words.alsoIn(
        also
          .slice(0, 3)
          .map((report) => sourceName(report, at))
          .join('; '),
      ),
  }),
];

const entityBlocks = (part: EntityPart, at: Numbered): readonly Block[] => [
  {
    text: lines(
      heading(part.name),
      label(
        part.kind,
        part.aliases.length > 0 && words.alsoCalled(part.aliases.join(', ')),
        words.articles(part.articles),
      ),
      part.beside.length > 0 && label(words.beside(part.beside.join(', '))),
    ),
  },
  ...part.roles.map((role, index) => cited(role, at, { above: index === 0 && label(words.called) })),
  ...(placeOf(part.first) === placeOf(part.last)
    ? [cited(part.first, at, { above: label(words.mentionedOnce) })]
    : [
        cited(part.first, at, { above: label(words.firstMentioned) }),
        cited(part.last, at, { above: label(words.lastMentioned) }),
      ]),
];

const disputeBlocks = ({ about, sides }: DisputePart, at: Numbered): readonly Block[] => [
  { text: heading(about) },
  ...sides.map(({ stance, by, citation }) =>
    cited(citation, at, { above: `${strong(words.stances[stance])} · ${label(by ?? words.nobodyNamed)}` }),
  ),
];

function articleBlocks(part: ArticlePart, at: Numbered): readonly Block[] {
  const about = label(
    part.title !== undefined && part.article,
    part.outlet,
    part.author,
    part.published ?? words.undated,
    words.paragraphs(part.paragraphs),
  );
  const name = strong(part.title ?? part.article);
  if (part.opening === undefined) return [{ text: lines(name, about) }];
  if (part.title === undefined) return [cited(part.opening, at, { above: name, below: about })];
  return [{ text: lines(name, about, sourceLine(part.opening, at)), citation: part.opening }];
}

const blocksOf = (part: Part, at: Numbered): readonly Block[] => {
  switch (part.type) {
    case 'passage':
    case 'nearest':
      return passageBlocks(part, at);
    case 'quote':
      return quoteBlocks(part, at);
    case 'figure':
      return figureBlocks(part, at);
    case 'event':
      return eventBlocks(part, at);
    case 'entity':
      return entityBlocks(part, at);
    case 'dispute':
      return disputeBlocks(part, at);
    case 'verdict':
      return verdictBlocks(part, at);
    case 'article':
      return articleBlocks(part, at);
    case 'heading':
      return [{ text: heading(part.text) }];
    case 'note':
      return [{ text: `${part.small ? '-# ' : ''}${ownWords(joined([part.text]), PAGE_TEXT / 2)}` }];
    case 'choice':
      return [];
  }
};

/** A heading, a note that ends in a colon and an article above its passages lead on to what follows. */
const leadsOn = (part: Part | undefined): boolean =>
  part?.type === 'heading' ||
  (part?.type === 'note' && part.text.trimEnd().endsWith(':')) ||
  (part?.type === 'article' && part.opening === undefined);

const partAlone = (part: Part, at: Numbered): readonly Block[] =>
  blocksOf(part, at)
    .filter(({ text }) => text.trim() !== '')
    .map((block) => (leadsOn(part) ? { ...block, leads: true } : block));

/** An answer's parts, in order, as blocks; choices are buttons and come elsewhere. Sentences of ours that follow one another are one text. */
export function partBlocks(all: readonly Part[], at: Numbered): readonly Block[] {
  const parts = all.filter(({ type }) => type !== 'choice');
  const made: Block[] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const [first, ...rest] = partAlone(part, at);
    if (first === undefined) continue;
    const last = made.at(-1);
    const joined = last && part.type === 'note' && before?.type === 'note' ? lines(last.text, first.text) : '';
    if (last && joined !== '' && joined.length <= PAGE_TEXT)
      made[made.length - 1] = { ...last, ...first, text: joined };
    else made.push(before === undefined || leadsOn(before) ? first : { ...first, opens: true });
    made.push(...rest);
  }
  return made;
}
