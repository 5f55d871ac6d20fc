import type {
  ArticlePart,
  ChoicePart,
  DisputePart,
  EntityPart,
  EventPart,
  NearestPart,
  Part,
  PassagePart,
  QuotePart,
  VerdictPart,
} from '../../answer/answer.ts';
import { dated } from '../../answer/wording.ts';
import { words } from '../../answer/words.ts';
import type { Citation } from '../../articles/span.ts';
import { type Citations, CUT_MARK } from './citations.ts';
import { differenceInWords } from './difference.ts';
import { figureLines } from './figure-lines.ts';
import { typedCommand } from './line.ts';
import { blank, type Line, own } from './page.ts';

const joined = (fields: readonly (string | null | undefined | false)[]): string => fields.filter(Boolean).join(' · ');

const passage = ({ citation, highlights }: PassagePart | NearestPart, at: Citations): readonly Line[] => [
  ...at.words(citation, highlights),
  own(at.source(citation), 'faint'),
];

/** Where a quotation goes on: the gap between the slices is a cut, in another paragraph one that is named. */
const goesOn = (opening: Citation, more: readonly Citation[], at: Citations): readonly Line[] =>
  more.flatMap((citation, index) => {
    const before = more[index - 1] ?? opening;
    const where = before.paragraph === citation.paragraph ? '' : ` ${words.goesOn(citation.paragraph)}`;
    return [own(`${CUT_MARK}${where}   ${at.number(citation)}`, 'faint'), ...at.words(citation)];
  });

function quote({ citation, kind, cue, speaker, more }: QuotePart, at: Citations): readonly Line[] {
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : words.speakerNotNamed;
  const source = at.source(citation);
  return [
    ...at.words(citation),
    ...goesOn(citation, more, at),
    own(joined([cue === null ? who : `${cue}: ${who}`, kind])),
    own(source, 'faint'),
  ];
}

const event = ({ citation, when, also }: EventPart, at: Citations): readonly Line[] => [
  own('from' in when ? joined([dated(when), when.precision, when.basis]) : dated(when), 'strong'),
  ...at.words(citation),
  own(at.source(citation), 'faint'),
  ...also.map((report) => own(words.alsoIn(at.source(report)), 'faint')),
];

const entity = (part: EntityPart, at: Citations): readonly Line[] => [
  own(
    joined([
      part.name,
      part.kind,
      part.aliases.length > 0 && words.alsoCalled(part.aliases.join(', ')),
      words.articles(part.articles),
    ]),
    'strong',
  ),
  ...(part.roles.length > 0 ? [own(words.called)] : []),
  ...part.roles.flatMap((role) => [...at.words(role), own(at.source(role), 'faint')]),
  own(words.firstMentioned),
  ...passage({ type: 'passage', citation: part.first, highlights: [] }, at),
  own(words.lastMentioned),
  ...passage({ type: 'passage', citation: part.last, highlights: [] }, at),
  ...(part.beside.length > 0 ? [own(words.beside(part.beside.join(', ')))] : []),
];

const dispute = ({ about, sides }: DisputePart, at: Citations): readonly Line[] => [
  own(about, 'strong'),
  ...sides.flatMap(({ stance, by, citation }) => [
    own(joined([words.stances[stance], by ?? words.nobodyNamed])),
    ...at.words(citation),
    own(at.source(citation), 'faint'),
  ]),
];

function verdict(part: VerdictPart, at: Citations): readonly Line[] {
  const changed = part.difference.some(([side]) => side !== 'same');
  const places = part.citation === null ? [] : [part.citation, ...part.more];
  return [
    own(words.verdicts[part.verdict], part.verdict === 'exact' ? 'good' : 'fair'),
    ...places.flatMap((citation) => [...at.words(citation), own(at.source(citation), 'faint')]),
    ...(part.speaker === null ? [] : [own(words.saidBy(part.speaker))]),
    ...(changed ? [own(`${words.yoursAndOurs}: ${differenceInWords(part.difference)}`)] : []),
  ];
}

const article = (part: ArticlePart, at: Citations): readonly Line[] => [
  own(part.title ?? part.article, 'strong'),
  ...(part.title === undefined && part.opening
    ? passage({ type: 'passage', citation: part.opening, highlights: [] }, at)
    : []),
  own(
    joined([
      part.title !== undefined && part.article,
      part.outlet,
      part.author,
      part.published ?? words.undated,
      words.paragraphs(part.paragraphs),
      part.url,
    ]),
    'faint',
  ),
];

/** What to type for it; the label beside it where it says more. */
function choice({ label, command, options }: ChoicePart): readonly Line[] {
  const typed = typedCommand(command, options);
  return [own(label === typed ? `→ ${typed}` : `→ ${label}   ${typed}`)];
}

/** One part of an answer as lines, ready to be printed. */
export function partLines(part: Part, at: Citations): readonly Line[] {
  switch (part.type) {
    case 'passage':
    case 'nearest':
      return [...passage(part, at), blank];
    case 'quote':
      return [...quote(part, at), blank];
    case 'figure':
      return [...figureLines(part, at), blank];
    case 'event':
      return [...event(part, at), blank];
    case 'entity':
      return [...entity(part, at), blank];
    case 'dispute':
      return [...dispute(part, at), blank];
    case 'verdict':
      return [...verdict(part, at), blank];
    case 'article':
      return [...article(part, at), blank];
    case 'choice':
      return choice(part);
    case 'heading':
      return [blank, own(part.text, 'strong')];
    case 'note':
      return [own(part.text, part.small ? 'faint' : 'plain')];
  }
}
