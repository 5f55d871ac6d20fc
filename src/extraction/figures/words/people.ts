const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const plural = (word: string): string => {
  if (/(?:man|woman)$/.test(word)) return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
};

/** People by what they are or do: singular; the plural follows. */
const ONE = list(`
  person man woman boy girl child baby infant toddler teenager youth adult pensioner human individual civilian resident
  citizen villager farmer peasant fisherman herder shepherd labourer laborer worker employee employer miner engineer technician
  driver passenger traveller traveler tourist visitor pilgrim worshipper worshiper mourner devotee shopper vendor trader merchant
  shopkeeper businessman customer spectator bystander pedestrian commuter motorist cyclist motorcyclist biker student pupil
  schoolboy schoolgirl schoolchild teacher professor lecturer academic doctor nurse medic paramedic patient physician surgeon midwife
  journalist reporter correspondent cameraman photographer newsman editor broadcaster writer artist singer actor player athlete
  soldier troop trooper officer policeman policewoman constable sergeant corporal lieutenant captain major colonel general
  brigadier commander commando cadet recruit conscript marine sailor airman pilot paratrooper ranger guard bodyguard
  guardsman sentry gendarme patrolman serviceman servicewoman serviceperson combatant fighter militant militiaman guerrilla guerilla
  insurgent rebel terrorist extremist fundamentalist jihadist islamist separatist gunman attacker assailant bomber sniper kidnapper
  hijacker bandit gangster criminal robber smuggler trafficker dealer suspect accomplice mercenary jihadi operative
  follower supporter sympathiser sympathizer activist protester protestor demonstrator rioter striker marcher campaigner
  leader chief member militiawoman official diplomat ambassador envoy minister lawmaker senator deputy mayor governor councillor councilor
  politician candidate judge lawyer prosecutor attorney clerk priest nun monk cleric imam bishop missionary pastor preacher
  rabbi seminarian jesuit refugee migrant immigrant evacuee returnee survivor victim hostage captive prisoner inmate detainee
  convict fugitive deserter defector foreigner national expatriate settler native aide adviser advisor assistant secretary spokesman
  spokeswoman analyst expert contractor consultant volunteer rescuer responder firefighter fireman peacekeeper observer
  monitor inspector investigator agent spy informer informant collaborator watchman caretaker servant maid housekeeper cook
  gardener companion colleague comrade friend neighbour neighbor relative relation parent mother father brother sister son daughter
  wife husband grandmother grandfather grandchild uncle aunt cousin nephew niece twin orphan widow
  tribesman elder chieftain nomad statesman crewman stewardess steward pilot athlete holidaymaker reveller reveler
  partygoer concertgoer churchgoer clubber diner guest host driver lorry-driver miner coalminer steelworker coworker co-worker
  noncombatant non-combatant militant warlord ringleader mastermind handler facilitator financier recruiter preacher gunner shooter
  stabber looter vigilante paramilitary policemen Christian Muslim Hindu Sikh Jew Kurd Shiite Sunni Yazidi Hazara
  Afghan Pakistani Indian Israeli Palestinian Iraqi Syrian American Russian Ukrainian Kenyan Nigerian Somali German Spaniard
  Salvadoran Colombian Mexican Italian Iranian Turk Briton Australian Canadian Egyptian Libyan Yemeni Lebanese
  African Asian European Arab westerner mayoress nurse aid-worker humanitarian applicant pensioner trainee sportsman footballer
  goalkeeper skier climber hiker mountaineer swimmer surfer boatman ferryman trucker conductor porter hawker beggar
`).map((word) => word.toLowerCase());

/** People already many, or the same in both numbers. */
const MANY = list(`
  people persons couples families households police personnel staff troops crew forces infantry cavalry children schoolchildren grandchildren clergy
  gendarmerie cadre cadres youths elderly folk folks others more lives souls students servicepeople
  townspeople tribespeople countrymen kids teens minors women men faithful victims refugees idps chinese japanese british french
  taliban casualties vietnamese lebanese sudanese portuguese irish dutch english spanish thai houthis militiamen ones
`);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'persons'],
  ['child', 'children'],
  ['schoolchild', 'schoolchildren'],
  ['grandchild', 'grandchildren'],
  ['serviceperson', 'servicepersons'],
  ['wife', 'wives'],
  ['german', 'germans'],
]);

export const SINGULAR_PEOPLE: ReadonlySet<string> = new Set(ONE);

export const PLURAL_PEOPLE: ReadonlySet<string> = new Set([
  ...MANY,
  ...ONE.map((word) => IRREGULAR.get(word) ?? plural(word)),
]);

/** "others", "more": nobody in particular. */
export const GENERIC: ReadonlySet<string> = new Set(['others', 'more', 'ones']);

/** Who may have to leave home: "12 gunmen fled" displaces nobody. */
export const UPROOTED: ReadonlySet<string> = new Set(
  list(`people persons residents civilians villagers families refugees inhabitants households women children migrants citizens
  others more afghans syrians palestinians iraqis somalis ukrainians sudanese townspeople locals tourists holidaymakers`),
);
