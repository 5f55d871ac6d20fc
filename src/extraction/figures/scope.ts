import type { TimeExpression } from '../reading.ts';
import type { Link } from './links.ts';
import type { Scene } from './scene.ts';

const LONG =
  /^(?:since|decade|decades|years|months|weeks|annually|yearly|so-far|conflict|war|insurgency|campaign|season|epidemic|pandemic|outbreak|civil|nationwide|worldwide|globally|overall|cholera|virus|disease)$/;
const SEVERAL =
  /^(?:attacks|bombings|blasts|explosions|strikes|airstrikes|raids|incidents|operations|assaults|ambushes|killings|shootings|disasters|wars|clashes-across)$/;
const SUMS = /^(?:total|altogether|cumulative|combined)$/;

/** Whether a date covers more than a few days: a month, a season, a year, an interval, a span of years. */
const isPeriod = (date: TimeExpression | null): boolean => {
  if (date === null) return false;
  if (date.type === 'DURATION') return /^P(?:\d+|X+)(?:W|M|Y|DE|CE|Q)/.test(date.value ?? '');
  if (date.when !== undefined && 'precision' in date.when) return !/^(?:time|day|week)$/.test(date.when.precision);
  return /^\d{3,4}(?:-(?:\d\d|Q\d|S[PU]|FA|WI|H\d))?$/.test(date.value ?? '');
};

/** total: a period or several incidents added up; else one event. */
export function scopeOf({ tokens }: Scene, link: Link, date: TimeExpression | null): 'event' | 'total' {
  if (link.effect === 'displaced' || link.effect === 'attacks') return 'total';
  const text = tokens.map(({ low }) => low);
  const inAll = text.some((low, at) => low === 'in' && text[at + 1] === 'all' && text[at + 2] === ',');
  if (inAll || isPeriod(date)) return 'total';
  const soFar = text.some((low, at) => low === 'so' && text[at + 1] === 'far');
  const many = text.some((low) => LONG.test(low) || SEVERAL.test(low) || SUMS.test(low));
  return soFar || many ? 'total' : 'event';
}
