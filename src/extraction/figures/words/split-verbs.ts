import type { Effect } from '../../reading.ts';

/** Verbs whose meaning stands behind those counted: "took 15 villagers hostage", "drove 4,000 people from their homes". */
export interface SplitVerb {
  readonly verbs: ReadonlySet<string>;
  /** What must follow the counted noun. */
  readonly tails: readonly string[];
  readonly effect: Effect;
}

const verb = (verbs: string, tails: string, effect: Effect): SplitVerb => ({
  verbs: new Set(verbs.split(' ')),
  tails: tails.split('; '),
  effect,
});

export const SPLIT_VERBS: readonly SplitVerb[] = [
  verb(
    'take takes took taken taking hold holds held holding keep keeping kept',
    'hostage; captive; as hostages; as captives; as human shields',
    'abducted',
  ),
  verb(
    'seize seizes seized seizing',
    'hostage; captive; at gunpoint; from a; from the; from their; from his',
    'abducted',
  ),
  verb('take takes took taken taking', 'prisoner; into custody; as prisoners', 'arrested'),
  verb('put puts putting', 'behind bars; in jail; in prison', 'arrested'),
  verb(
    'force forces forced forcing drive drives drove driven driving push pushed pushing uproot uprooted compelled sent sending',
    'from their homes; out of their homes; from their villages; from their houses; to flee; fleeing; to leave; to evacuate; to abandon; into camps; into exile; to move; to seek shelter; to seek refuge',
    'displaced',
  ),
  verb(
    'leave leaves left leaving make makes made making render rendered rendering',
    'homeless; without homes; without shelter',
    'displaced',
  ),
  verb('cost costs costing', 'their lives', 'killed'),
  verb('shoot shoots shot shooting gun gunned', 'dead; to death; down', 'killed'),
  verb(
    'beat beats beaten beating stab stabs stabbed stabbing hack hacked hacking burn burned burnt burning trample trampled crush crushed crushing torture tortured batter battered stone stoned',
    'to death; alive',
    'killed',
  ),
  verb('put puts putting', 'to death; to the sword', 'killed'),
  verb('send sends sent sending put', 'to hospital; to the hospital; to hospitals; in hospital', 'injured'),
];

/** Whose loss is their death: "the army lost 14 men"; not a team's players, a party's seats. */
export const LOST_IN_FIGHTING: ReadonlySet<string> = new Set(
  'soldiers men troops fighters personnel policemen servicemen commandos comrades officers soldier civilians warriors martyrs guards crewmen boys lads'.split(
    ' ',
  ),
);
