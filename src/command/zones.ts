import type { Suggestion } from '../coverage/suggestions.ts';

const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_/-]+/gu, ' ')
    .trim();

/** Time zones by any part of their names: "athens", "new york", "Europe". Those whose place begins so come first. */
export function zonesCalled(typed: string, most: number): readonly Suggestion[] {
  const wanted = plain(typed);
  const begins = (zone: string): boolean => plain(zone.split('/').at(-1) ?? zone).startsWith(wanted);
  const fits = ZONES.filter((zone) => plain(zone).includes(wanted));
  return [...fits.filter(begins), ...fits.filter((zone) => !begins(zone))]
    .slice(0, most)
    .map((zone) => ({ name: zone, value: zone }));
}
