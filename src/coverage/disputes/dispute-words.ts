/** Words that stand for the same thing where people contradict one another; each list is one word for comparing. */
export const SAME_THING: readonly (readonly string[])[] = [
  [
    'haven',
    'havens',
    'sanctuary',
    'sanctuaries',
    'shelter',
    'refuge',
    'harbour',
    'harboring',
    'hideout',
    'soil',
    'territory',
    'launchpad',
  ],
  ['kill', 'killed', 'killing', 'death', 'deaths', 'died', 'dead', 'murder', 'harm', 'harmed', 'hurt', 'casualties'],
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
  'claim claims allegation allegations accusation accusations statement statements evidence deny denies rejected insist maintain assert argue accuse accused confirm corroborate report reports said concern concerns spokesman spokesperson official officials false true untrue baseless fake';

/** Numbers and days: two stances that share no more are not about the same. */
export const NOT_TELLING =
  'one two three four five six seven eight nine ten dozen hundred thousand million first second monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday week month year day night ago last recent';

/** Nouns for what somebody has said. */
export const CLAIM_NOUNS =
  'claims?|allegations?|accusations?|assertions?|charges?|statements?|reports?|suggestions?|remarks?|comments?|figures?|findings?|accounts?|version|concerns?|conclusions?|numbers?|tolls?|rumou?rs?|speculation|criticisms?|details?';

/** What may be, must be or is wished is no assertion that it is so. */
export const NOT_ASSERTED =
  /\b(?:will|would|should|must|may|might|could|can|cannot|ought|shall|if|unless|hopes?|hoped|wants?|wanted|needs?|seeks?|urged?|calls?|called|let|right to|committed to|commitment)\b/i;

export const NEGATED = /\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot)\b|n[’']t\b/i;
