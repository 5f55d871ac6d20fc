import type { TimeExpression } from '../reading.ts';
import type { Link } from './links.ts';
import type { Scene } from './scene.ts';

const LONG =
  /^(?:since|annually|yearly|so-far|conflict|war|insurgency|campaign|seasons?|epidemic|pandemic|outbreak|nationwide|worldwide|globally|overall|cholera|virus|disease)$/;
const SEVERAL =
  /^(?:attacks|bombings|blasts|explosions|strikes|airstrikes|raids|incidents|operations|assaults|ambushes|killings|shootings|disasters|wars|clashes-across)$/;
const SUMS = /^(?:total|altogether|cumulative|combined)$/;

/** Whether a date covers more than a few days: a month, a season, a year, an interval, a span of years. */
const isPeriod = (date: TimeExpression | null): boolean => {
  if (date === null) return false;
  if (date.type === 'DURATION') return /^P(?:\d+|X+)(?:W|M|Y|DE|CE|Q)/.test(date.value ?? '');
  if (date.when !== undefined && 'precision' in date.when) return !/^(?:time|day|week)$/.test(date.when.precision);
  return /^(?:\d{3,4}|XXXX)(?:-(?:\d\d|Q\d|S[PU]|FA|WI|H\d))?$/.test(date.value ?? '');
};

const STRETCH = /^(?:decades?|years|months|weeks)$/;
const LASTING = /^(?:over|during|past|last|in|for|within|throughout|across|recent|of)$/;

/** "over the past three months"; not "two months after her son was killed", "three weeks ago", "the deadliest in two decades". */
const isStretch = ({ tokens }: Scene, at: number): boolean =>
  STRETCH.test(tokens[at]?.low ?? '') &&
  !tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ low }) => /(?:liest|gest|orst|est-ever)$|^(?:first|worst)$/.test(low)) &&
  !/^(?:after|ago|before|later|earlier|old|and)$/.test(tokens[at + 1]?.low ?? '') &&
  tokens.slice(Math.max(0, at - 4), at).some(({ low }) => LASTING.test(low));

/** "since 2014", "since the war began"; not "a year since a strike killed ten". */
const isLong = ({ tokens }: Scene, at: number): boolean =>
  LONG.test(tokens[at]?.low ?? '') && !(tokens[at]?.low === 'since' && /^an?$/.test(tokens[at + 1]?.low ?? ''));

/** One incident: "in an attack", "when two helicopters crashed". */
const INCIDENT =
  /^(?:attack|bombing|blast|explosion|raid|strike|airstrike|assault|ambush|tragedy|massacre|shooting|clash|battle|crash|accident|collision|fire|quake|earthquake|stampede|collapse|landslide|siege|shootout|crashed|collided|exploded|capsized|sank|collapsed)$/;

/** What a sentence as a whole says of the scope of its counts. */
export type ScopeSign = 'total' | 'incident' | 'none';

export function scopeSign(scene: Scene): ScopeSign {
  const { tokens } = scene;
  const follows = (first: string, second: string) =>
    tokens.some(({ low }, at) => low === first && tokens[at + 1]?.low === second);
  if (follows('in', 'all') || follows('so', 'far')) return 'total';
  if (tokens.some(({ low }, at) => isStretch(scene, at) || isLong(scene, at) || SEVERAL.test(low) || SUMS.test(low)))
    return 'total';
  return tokens.some(({ low }) => INCIDENT.test(low)) ? 'incident' : 'none';
}

/** total: a period or several incidents added up; else one event, as whatever happened to one person. */
export function scopeOf(sign: ScopeSign, link: Link, date: TimeExpression | null): 'event' | 'total' {
  if (link.effect === 'displaced' || link.effect === 'attacks') return 'total';
  if (link.rule === 'named' || (link.count.number === 1 && link.count.max === null && !link.count.outOf))
    return 'event';
  if (sign === 'total') return 'total';
  return sign === 'none' && isPeriod(date) ? 'total' : 'event';
}
