/** Events that are told apart by a name, those of one sort a line. */
const LINES = `hurricane hurricanes storm storms cyclone cyclones typhoon typhoons
fire fires wildfire wildfires blaze blazes
operation operations
battle battles siege sieges offensive offensives
earthquake earthquakes quake quakes tremor tremors temblor temblors
flood floods flooding
attack attacks bombing bombings blast blasts explosion explosions shooting shootings strike strikes airstrike airstrikes raid raids assault assaults ambush massacre massacres
crash crashes collision collisions derailment derailments
protest protests march marches rally rallies
election elections referendum referendums`;

/** An event noun -> all nouns of its sort, for a pattern, with a capital or without. */
export const SORTS: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const nouns = line.split(' ');
    const either = nouns.map((noun) => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`).join('|');
    return nouns.map((noun): [string, string] => [noun, either]);
  }),
);

/** Named by themselves, so that the name alone may stand for them: "Ian". What the others are called by is where they were. */
export const CHRISTENED: ReadonlySet<string> = new Set(
  LINES.split('\n')
    .slice(0, 1)
    .flatMap((line) => line.split(' ')),
);
/** Of these any name tells which it was: "the Oak Fire", "Operation Lantern". */
export const BY_ANY_NAME: ReadonlySet<string> = new Set(
  LINES.split('\n')
    .slice(0, 3)
    .flatMap((line) => line.split(' ')),
);
/** Always told by these words. */
export const DISASTERS: ReadonlySet<string> = new Set(
  LINES.split('\n').flatMap((line) => (/^(?:hurricane|earthquake|flood)\b/u.test(line) ? line.split(' ') : [])),
);
