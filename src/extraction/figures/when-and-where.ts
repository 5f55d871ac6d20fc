import type { Extent } from '../../articles/article.ts';
import { holds, overlaps } from '../../articles/span.ts';
import type { Setting } from './fields.ts';
import type { Link } from './links.ts';
import { nearest } from './nearest.ts';
import { endsInArea } from './places.ts';

/** What somebody says of it: only what stands inside those words belongs to what happened, not "said on Friday". */
const reported = ({ said }: Setting, anchor: Extent): Extent | null =>
  said.findLast((one) => one.verb && holds(one, anchor)) ?? null;

/** "Two months after her brother was killed": how far apart, not how long. */
const isDistance = ({ paragraph }: Setting, { end }: Extent): boolean =>
  /^\s+(?:after|before|later|earlier|from now)\b/.test(paragraph.text.slice(end, end + 12));

/** Where another count with a verb of its own begins: what follows is told of that. */
export function limitOf({ scene, claims }: Setting, link: Link, anchor: Extent): number {
  const own = link.said.from;
  const others = [...claims.values()].filter(({ said, count }) => said.from !== own && count !== link.count);
  const starts = others.map(({ count }) => scene.tokens[count.from]?.start ?? 0);
  return Math.min(...starts.filter((start) => start >= anchor.end));
}

/** "killed the commander, years after | he planned …", ", but | the ministry freed …": from there on something else is told. */
function elsewhere({ scene: { tokens } }: Setting, { end }: Extent): number {
  const clause = tokens.findIndex(
    ({ low, start }, at) =>
      start >= end &&
      ((/^(?:after|before|since|while)$/.test(low) && /^(?:he|she|they|it)$/.test(tokens[at + 1]?.low ?? '')) ||
        (/^(?:but|while)$/.test(low) && tokens[at - 1]?.text === ',')),
  );
  return tokens[clause]?.start ?? Number.POSITIVE_INFINITY;
}

/** "asked 15 years for the guard": how long for, not when. "in 15 years", "the past month" may be when. */
const isSpell = ({ paragraph }: Setting, { start, end }: Extent): boolean =>
  /\b(?:over|during|in|within|throughout|across|of|past|last|previous|recent|for|the)\s(?:about\s|nearly\s|almost\s)?$/i.test(
    paragraph.text.slice(Math.max(0, start - 24), start),
  ) || /^(?:the|this|last|past|recent|over|more)\b/i.test(paragraph.text.slice(start, end));

/** "the worst floods in over a decade": a rank, not when. */
const isRank = ({ paragraph }: Setting, { start }: Extent): boolean =>
  /\b(?:worst|most|first|\w+(?:i|gg|[^h]g|d|t|st|n|r|v|p|l)est)\b[^.;]{0,60}\bin\s(?:\w+\s){0,3}$/i.test(
    paragraph.text.slice(Math.max(0, start - 80), start),
  );

/** "marches on Tuesday, as anger over the | death of a woman": told as what went before. */
const BACKGROUND = /\b(?:over|following|sparked by|triggered by)\s(?:the|an?)\s(?:\p{L}+\s)?$/u;

/** "after the March 11 attacks": the day of something else. "scrambled on Thursday to reach victims of a quake that killed 12": and so that. */
function tellsOfOther({ paragraph: { text } }: Setting, { start, end }: Extent, anchor: Extent): boolean {
  if (end <= anchor.start && BACKGROUND.test(text.slice(Math.max(0, anchor.start - 30), anchor.start))) return true;
  if (text.slice(Math.min(end, anchor.end), Math.max(start, anchor.start)).includes(';')) return true;
  const named = /\b(?:after|since|before|following|from)\sthe\s$/i.test(text.slice(Math.max(0, start - 16), start));
  if (
    named &&
    /^\s(?:\w+\s)?(?:attacks?|bombings?|massacre|coup|invasion|uprising|elections?|protests?|agreement|war|quake|earthquake)\b/i.test(
      text.slice(end, end + 40),
    )
  )
    return true;
  return end <= anchor.start && /\sto\s\p{Ll}+\s[^,;.]*\s(?:that|which|who)\s/u.test(text.slice(end, anchor.start));
}

/** Days before stretches of time: "on Monday … in the deadliest day in two years". */
export function dateOf(setting: Setting, anchor: Extent, limit: number): number | null {
  const words = reported(setting, anchor);
  const beyond = elsewhere(setting, anchor);
  const own = setting.around.dates.filter(
    (date) =>
      date.start < beyond &&
      (words === null || holds(words, date)) &&
      !(date.duration && (isDistance(setting, date) || isRank(setting, date) || !isSpell(setting, date))) &&
      !tellsOfOther(setting, date, anchor),
  );
  const days = own.filter(({ duration }) => !duration);
  return (nearest(days, anchor, limit) ?? nearest(own, anchor, limit))?.index ?? null;
}

/** "Police in Herat said": who says so tells where, if nothing else does. */
const speakersPlace = ({ said, places }: Setting, anchor: Extent): Extent | null => {
  const by = said.findLast((one) => one.verb && holds(one, anchor))?.by;
  return (by && places.find((place) => holds(by, place))) ?? null;
};

/** Names that are known to be places first, then those of no kind; nobody is "in" a person, so a name taken for one is a place after all. Never an organisation's. */
export function placeOf(setting: Setting, anchor: Extent, limit: number): Extent | null {
  const words = reported(setting, anchor);
  const { names } = setting.around;
  const beyond = elsewhere(setting, anchor);
  const kindOf = (place: Extent) => names.filter((name) => overlaps(name, place)).at(-1)?.kind;
  const isArea = ({ start, end }: Extent) => endsInArea(setting.paragraph.text.slice(start, end));
  const own = setting.places.filter(
    (place) =>
      place.start < beyond &&
      (words === null || holds(words, place)) &&
      !(
        place.end <= anchor.start &&
        BACKGROUND.test(setting.paragraph.text.slice(Math.max(0, anchor.start - 30), anchor.start))
      ) &&
      (!place.unsure || kindOf(place) === 'place' || isArea(place)),
  );
  const told = own.some(({ struck }) => !struck) ? own.filter(({ struck }) => !struck) : own;
  const sure = told.filter((place) => kindOf(place) === 'place' || isArea(place));
  const open = own.filter((place) => kindOf(place) === undefined);
  const persons = own.filter(
    (place) => kindOf(place) === 'person' && !/^['’]s?\b/.test(setting.paragraph.text.slice(place.end, place.end + 3)),
  );
  return (
    nearest(sure, anchor, limit) ?? nearest(open, anchor) ?? nearest(persons, anchor) ?? speakersPlace(setting, anchor)
  );
}
