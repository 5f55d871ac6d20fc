/** Words by which two articles tell of the same kind of incident, one kind a line; beginnings of words. */
const KINDS = `
bomb bomber bombing blast explo deton blew ied
shoot shot gunm gunf gunn
fight clash battle combat firefight offensive front
quake earthquake tremor aftershock
flood deluge inundat
landslide mudslide avalanche
airstrike strike missile shell drone rocket warplane bombard
crash collision collid derail
fire blaze inferno
stampede crush
capsiz sank sunk shipwreck boat ferry
storm cyclone hurricane typhoon tornado
ambush ambushed
stab knife
abduct kidnap hostage
outbreak epidemic cholera virus
collaps
`;

const BEGINNINGS: readonly (readonly [string, number])[] = KINDS.trim()
  .split('\n')
  .flatMap((line, kind) => line.split(' ').map((beginning) => [beginning, kind] as const));

/** By their first letter: nearly every word begins none of them. */
const BY_LETTER: ReadonlyMap<string, typeof BEGINNINGS> = new Map(
  BEGINNINGS.map(([word]) => word.charAt(0)).map((letter) => [
    letter,
    BEGINNINGS.filter(([beginning]) => beginning.startsWith(letter)),
  ]),
);

/** The kinds of incident that a text speaks of. */
export const incidentsIn = (words: readonly string[]): ReadonlySet<number> =>
  new Set(
    words.flatMap((word) =>
      (BY_LETTER.get(word.charAt(0)) ?? []).flatMap(([beginning, kind]) => (word.startsWith(beginning) ? [kind] : [])),
    ),
  );
