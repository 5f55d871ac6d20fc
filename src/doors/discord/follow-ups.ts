import type { ChoicePart, FigurePart, Part } from '../../answer/answer.ts';
import { dated } from '../../answer/wording.ts';
import { words } from '../../answer/words.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Entity } from '../../coverage/entities.ts';
import { ifMade } from '../../coverage/patience.ts';
import { speaks } from '../../coverage/quotes.ts';
import type { Asked } from './button.ts';

type Wish = Pick<ChoicePart, 'label' | 'command' | 'options'>;

/** What an option takes. */
const NAME = 100;

/** Labelled when it is known what bears the name. */
const who = (name: string): Wish => ({ label: name, command: 'who', options: { name } });
const said = (speaker: string): Wish => ({
  label: words.whatElseSaid(speaker),
  command: 'quote',
  options: { speaker },
});
const times = (about: string): Wish => ({ label: words.timelineOf(about), command: 'timeline', options: { about } });

/** The figure's own time, else its own place: what is asked for has at least this figure in it. */
function figuresLike({ when, place }: FigurePart): readonly Wish[] {
  if ('from' in when)
    return [{ label: words.allFigures(dated(when)), command: 'casualties', options: { from: when.from, to: when.to } }];
  return place === null || place.length > NAME
    ? []
    : [{ label: words.allFigures(place), command: 'casualties', options: { place } }];
}

/** Names that a reader may go on from: nothing is made of words that the coverage does not know as a name. */
function fromPart(part: Part): readonly Wish[] {
  if (part.type === 'quote' && part.speaker !== null) return [said(part.speaker.name), who(part.speaker.name)];
  if (part.type === 'verdict' && part.speaker !== null) return [who(part.speaker), said(part.speaker)];
  if (part.type === 'entity') return [said(part.name), times(part.name), ...part.beside.slice(0, 2).map(who)];
  if (part.type === 'figure')
    return [
      ...[part.attributedTo, part.perpetrator].flatMap((name) => (name ? [who(name)] : [])),
      ...figuresLike(part),
    ];
  if (part.type === 'dispute') return part.sides.flatMap(({ by }) => (by ? [who(by)] : []));
  return [];
}

const SPOKEN: ReadonlySet<string> = new Set(['quote']);

/** Who is named in the words that a passage shows. */
function named(part: Part, { readings, entities }: Coverage): readonly Wish[] {
  if (part.type !== 'passage' && part.type !== 'event') return [];
  const { article, paragraph, start, end } = part.citation;
  const reading = readings.get(article);
  return (reading?.entities ?? []).flatMap((local, index) => {
    const isHere = local.names.some((name) => {
      const span = reading?.names[name]?.span;
      return span !== undefined && span.paragraph === paragraph && span.start >= start && span.end <= end;
    });
    return isHere && local.kind !== 'place' ? [who(entities.of(article, index).name)] : [];
  });
}

/** Whom each name stands for, most mentioned first. A coverage never changes, and is gone through once. */
const learnt = new WeakMap<Coverage, ReadonlyMap<string, Entity>>();

function namesIn(coverage: Coverage): ReadonlyMap<string, Entity> {
  const { all } = coverage.entities;
  const names = learnt.get(coverage) ?? new Map([...all].reverse().map((entity) => [entity.name, entity]));
  learnt.set(coverage, names);
  return names;
}

function isKnown({ command, options }: Wish, coverage: Coverage): boolean {
  if (command === 'casualties') return true;
  const [name = ''] = Object.values(options).map(String);
  const entity = namesIn(coverage).get(name);
  if (entity === undefined || name.length > NAME || (command === 'who' && entity.kind === 'place')) return false;
  return !SPOKEN.has(command) || ifMade(coverage, () => speaks(coverage, entity)) === true;
}

const labelled = ({ command, options }: Wish, coverage: Coverage) => {
  const entity = namesIn(coverage).get(String(options.name));
  return command === 'who' && entity !== undefined ? { label: words.whoIs(entity) } : {};
};

const isSame = (a: Asked, b: Asked): boolean =>
  a.command === b.command && JSON.stringify(a.options) === JSON.stringify(b.options);

/** Whoever looks at figures already is not sent to figures, nor to somebody who is shown already. */
const isWithin = (asked: Asked, parts: readonly Part[], wish: Wish): boolean =>
  isSame(wish, asked) ||
  (wish.command === 'casualties' && asked.command === 'casualties') ||
  (wish.command === 'who' && parts.some((part) => part.type === 'entity' && part.name === wish.options.name));

/** Questions that go on from an answer, each of which the coverage can answer, the most obvious first. */
export function followUps(
  asked: Asked,
  parts: readonly Part[],
  coverage: Coverage,
  commands: ReadonlySet<string>,
  most: number,
): readonly ChoicePart[] {
  const wishes = [...parts.flatMap(fromPart), ...parts.flatMap((part) => named(part, coverage))];
  const kept: Wish[] = [];
  for (const wish of wishes) {
    if (kept.length === most) break;
    const isNew = commands.has(wish.command) && !isWithin(asked, parts, wish) && !kept.some((one) => isSame(one, wish));
    if (isNew && isKnown(wish, coverage)) kept.push(wish);
  }
  return kept.map((wish) => ({ type: 'choice', ...wish, ...labelled(wish, coverage) }));
}
