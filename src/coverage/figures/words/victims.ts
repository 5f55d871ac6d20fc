/** Words that news uses for the same people: a wish for "soldiers" is met by "security personnel". One kind of people a line. */
const KINDS = `
people person persons individual individuals human humans life lives dead others other victim victims body bodies
civilian civilians resident residents villager villagers citizen citizens noncombatant noncombatants bystander bystanders
soldier soldiers troop troops serviceman servicemen personnel army guardsman guardsmen trooper troopers gendarme gendarmes paratrooper paratroopers
police policeman policemen policewoman policewomen officer officers constable constables
militant militants terrorist terrorists insurgent insurgents rebel rebels fighter fighters guerrilla guerrillas guerilla guerillas gunman gunmen jihadist jihadists extremist extremists bomber bombers attacker attackers assailant assailants
child children boy boys girl girls minor minors infant infants baby babies toddler toddlers teenager teenagers schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys pupil pupils
woman women girl girls mother mothers wife wives daughter daughters
man men boy boys father fathers
journalist journalists reporter reporters cameraman cameramen newsman newsmen
worker workers employee employees labourer labourers laborer laborers miner miners
student students pupil pupils schoolchild schoolchildren
worshipper worshippers worshiper worshipers pilgrim pilgrims devotee devotees
medic medics doctor doctors nurse nurses paramedic paramedics
family families household households
migrant migrants refugee refugees
prisoner prisoners inmate inmates detainee detainees
protester protesters protestor protestors demonstrator demonstrators marcher marchers rioter rioters
passenger passengers traveller travellers traveler travelers commuter commuters
`;

export const VICTIM_KINDS: readonly ReadonlySet<string>[] = KINDS.trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** Says nothing on who they were. */
export const ANYBODY: ReadonlySet<string> = VICTIM_KINDS[0] ?? new Set();
