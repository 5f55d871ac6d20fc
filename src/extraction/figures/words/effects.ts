import type { Effect } from '../../reading.ts';

export { STATES } from './phrases.ts';

/** base, -s, -ing, past, participle (where it differs). */
const TRANSITIVE: Readonly<Partial<Record<Effect, string>>> = {
  killed: `kill kills killing killed; murder murders murdering murdered; assassinate assassinates assassinating assassinated;
    massacre massacres massacring massacred; slaughter slaughters slaughtering slaughtered; execute executes executing executed;
    behead beheads beheading beheaded; martyr martyrs martyring martyred; lynch lynches lynching lynched; slay slays slaying slew slain;
    eliminate eliminates eliminating eliminated; neutralise neutralises neutralising neutralised; neutralize neutralizes neutralizing neutralized;
    electrocute electrocutes electrocuting electrocuted; machine-gun - - machine-gunned; gun-down - - gunned-down;
    liquidate liquidates liquidating liquidated; decapitate decapitates decapitating decapitated;
    - - - hanged`,
  injured: `injure injures injuring injured; wound wounds wounding wounded; hurt hurts hurting hurt; maim maims maiming maimed;
    hospitalise hospitalises hospitalising hospitalised; hospitalize hospitalizes hospitalizing hospitalized; mutilate mutilates mutilating mutilated;
    cripple cripples crippling crippled`,
  abducted: `abduct abducts abducting abducted; kidnap kidnaps kidnapping kidnapped; kidnap kidnaps kidnaping kidnaped; snatch snatches snatching snatched`,
  displaced: `displace displaces displacing displaced; uproot uproots uprooting uprooted; expel expels expelling expelled; deport deports deporting deported; evacuate evacuates evacuating evacuated`,
  arrested: `arrest arrests arresting arrested; detain detains detaining detained; capture captures capturing captured;
    apprehend apprehends apprehending apprehended; nab nabs nabbing nabbed; imprison imprisons imprisoning imprisoned; jail jails jailing jailed`,
  freed: `free frees freeing freed; release releases releasing released; liberate liberates liberating liberated`,
  rescued: `rescue rescues rescuing rescued`,
};

const INTRANSITIVE: Readonly<Partial<Record<Effect, string>>> = {
  killed: `die dies dying died; perish perishes perishing perished; drown drowns drowning drowned; succumb succumbs succumbing succumbed;
    suffocate suffocates suffocating suffocated; asphyxiate asphyxiates asphyxiating asphyxiated`,
  displaced: `flee flees fleeing fled`,
  missing: `disappear disappears disappearing disappeared; vanish vanishes vanishing vanished`,
  surrendered: `surrender surrenders surrendering surrendered`,
};

export type Form = 'base' | 'present' | 'ing' | 'past' | 'participle';

export interface VerbForm {
  readonly effect: Effect;
  readonly form: Form;
  readonly transitive: boolean;
}

const FORMS: readonly Form[] = ['base', 'present', 'ing', 'past', 'participle'];

function formsOf(table: Readonly<Partial<Record<Effect, string>>>, transitive: boolean): [string, VerbForm][] {
  return Object.entries(table).flatMap(([effect, verbs]) =>
    verbs.split(';').flatMap((verb) =>
      verb
        .trim()
        .split(/\s+/)
        .map((word, at): [string, VerbForm] => [
          word,
          { effect: effect as Effect, form: FORMS[at] ?? 'participle', transitive },
        ])
        .filter(([word]) => word !== '-'),
    ),
  );
}

export const VERB_FORMS: ReadonlyMap<string, VerbForm> = new Map([
  ...formsOf(INTRANSITIVE, false),
  ...formsOf(TRANSITIVE, true),
]);

/** Nouns that count by themselves: "12 deaths", "208 guerrilla casualties". */
export const COUNTED_NOUNS: ReadonlyMap<string, Effect> = new Map([
  ['deaths', 'killed'],
  ['death', 'killed'],
  ['fatalities', 'killed'],
  ['fatality', 'killed'],
  ['killings', 'killed'],
  ['murders', 'killed'],
  ['homicides', 'killed'],
  ['assassinations', 'killed'],
  ['executions', 'killed'],
  ['martyrs', 'killed'],
  ['dead', 'killed'],
  ['bodies', 'killed'],
  ['corpses', 'killed'],
  ['injuries', 'injured'],
  ['abductions', 'abducted'],
  ['kidnappings', 'abducted'],
  ['hostages', 'abducted'],
  ['captives', 'abducted'],
  ['refugees', 'displaced'],
  ['idps', 'displaced'],
  ['evacuees', 'displaced'],
  ['disappearances', 'missing'],
  ['arrests', 'arrested'],
  ['detentions', 'arrested'],
  ['casualties', 'casualties'],
]);

/** "the death of 403 people", "the kidnapping of 12 student leaders". */
export const NOUNS_OF: ReadonlyMap<string, Effect> = new Map([
  ['death', 'killed'],
  ['deaths', 'killed'],
  ['killing', 'killed'],
  ['killings', 'killed'],
  ['murder', 'killed'],
  ['murders', 'killed'],
  ['assassination', 'killed'],
  ['assassinations', 'killed'],
  ['massacre', 'killed'],
  ['slaughter', 'killed'],
  ['slaying', 'killed'],
  ['slayings', 'killed'],
  ['drowning', 'killed'],
  ['execution', 'killed'],
  ['beheading', 'killed'],
  ['martyrdom', 'killed'],
  ['lives', 'killed'],
  ['bodies', 'killed'],
  ['corpses', 'killed'],
  ['remains', 'killed'],
  ['wounding', 'injured'],
  ['injuring', 'injured'],
  ['maiming', 'injured'],
  ['abduction', 'abducted'],
  ['abductions', 'abducted'],
  ['kidnapping', 'abducted'],
  ['kidnappings', 'abducted'],
  ['displacement', 'displaced'],
  ['evacuation', 'displaced'],
  ['disappearance', 'missing'],
  ['disappearances', 'missing'],
  ['arrest', 'arrested'],
  ['arrests', 'arrested'],
  ['detention', 'arrested'],
  ['capture', 'arrested'],
  ['release', 'freed'],
  ['surrender', 'surrendered'],
  ['rescue', 'rescued'],
]);
