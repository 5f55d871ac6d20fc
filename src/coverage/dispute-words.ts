/** Words that stand for the same thing where people contradict one another; each list is one word for comparing. */
export const SAME_THING: readonly (readonly string[])[] = [
  ['haven', 'sanctuary', 'shelter', 'refuge', 'harbour', 'harboring', 'hideout', 'havens', 'sanctuaries'],
  ['soil', 'territory', 'land', 'ground'],
  ['kill', 'killed', 'killing', 'death', 'deaths', 'died', 'dead', 'murder'],
  ['strike', 'airstrike', 'bombing', 'bombed', 'shelling', 'shelled'],
  ['civilian', 'civilians', 'villagers', 'residents'],
  ['soldier', 'soldiers', 'troops', 'forces'],
  ['fraud', 'rigging', 'rigged', 'irregularities', 'stolen'],
  ['bribe', 'bribery', 'corruption', 'kickback', 'kickbacks'],
  ['ceasefire', 'truce'],
  ['poison', 'poisoned', 'poisoning', 'toxic'],
  ['terrorist', 'terrorism', 'militant', 'militants', 'extremist', 'extremists'],
];

/** Words of taking a stand: common to all sides, telling of none. */
export const STAND_WORDS =
  'claim claims allegation allegations accusation accusations statement statements evidence deny denies rejected insist maintain assert argue accuse accused confirm corroborate report reports said concern concerns spokesman spokesperson official officials';
