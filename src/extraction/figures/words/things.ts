const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Counted, but not people: money, measures, time, weapons, goods, buildings, animals. */
export const THINGS: ReadonlySet<string> = list(`
  dollar dollars euro euros pound pounds rupee rupees peso pesos yen yuan riyal riyals dirham dirhams cent cents
  percent percentage points point per pc
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades
  century centuries times time am pm a.m. p.m. o'clock gmt utc occasions round rounds
  km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m feet foot ft yard yards inch inches
  hectare hectares acre acres kg kilo kilos kilogram kilograms gram grams tonne tonnes ton tons litre litres liters gallons
  barrel barrels degrees mph kph knots volts watts megawatts
  bomb bombs mine mines landmine landmines rocket rockets missile missiles grenade grenades shell shells mortar mortars bullet bullets gun
  guns rifle rifles pistol pistols kalashnikov kalashnikovs weapon weapons ied ieds explosive explosives device devices warhead
  warheads shot shots drone drones detonator detonators sticks vest vests jacket jackets knife knives
  car cars vehicle vehicles truck trucks lorry lorries bus buses van vans motorcycle motorcycles motorbike motorbikes bike bikes train trains
  boat boats ship ships vessel vessels plane planes aircraft airplane jet jets helicopter helicopters tank tanks convoy convoys
  ambulance ambulances flight flights jeep jeeps pickup pickups apc apcs tanker tankers carriages wagons
  house houses home homes building buildings shop shops store stores school schools hospital hospitals mosque mosques church churches
  village villages town towns city cities province provinces district districts state states country countries nation nations region
  regions area areas place places camp camps base bases post posts checkpoint checkpoints checkpost checkposts outpost outposts
  station stations bridge bridges road roads tower towers pylon pylons pipeline pipelines factory factories office offices market markets
  room rooms floor floors storey storeys shack shacks tent tents shelter shelters seat seats hideout hideouts
  party parties organisation organisations organization organizations group groups unit units battalion battalions brigade brigades
  company companies regiment regiments division divisions squad squads platoon platoons force army armies agency agencies bank banks
  team teams goal goals vote votes game games match matches run runs wicket wickets ball balls set sets
  page pages word words paragraph paragraphs article articles chapter chapters copies book books document documents letter letters
  report reports statement statements call calls message messages question questions resolution resolutions law laws
  count counts charge charges case cases complaint complaints trial trials sentence sentences life
  talks meeting meetings visit visits trip trips session sessions step steps stage stages phase phases part parts side sides
  front fronts item items thing things way ways reason reasons kind kinds type types sort sorts example examples
  bird birds dog dogs cat cats cow cows cattle sheep goat goats horse horses camel camels buffalo buffaloes chicken chickens fish whale
  whales elephant elephants tiger tigers lion lions wolf wolves bear bears rhino rhinos livestock animal animals donkeys mules poultry deer
  turtles dolphins gorillas monkeys pigs bees rodents rats mice rabbits crocodiles snakes insects seals penguins heads head cattle-heads hens ducks lambs calves beasts
  incident incidents event events email emails message series delegates votes trees crops plants fires storm storms cyclones job jobs bags bag boxes kits passports phones mobiles computers laptops cells
  accounts posts tweets videos photos photographs pictures images cameras shares bodies-of-water
`);

/** Incidents that can be counted: "506 attacks", "two suicide bombings". */
export const ATTACKS: ReadonlySet<string> = list(`
  attack attacks bombing bombings blast blasts explosion explosions raid raids strike strikes airstrike airstrikes assault assaults
  ambush ambushes shooting shootings shelling shellings stabbing stabbings massacre massacres clashes
`);

/** What the subject of "killed" may be without being anybody: "the blast killed 12". */
export const CAUSES: ReadonlySet<string> = list(`
  attack attacks bombing bombings blast blasts explosion explosions raid raids strike strikes airstrike airstrikes assault assaults ambush
  shooting shootings shelling incident incidents violence fighting clash clashes battle battles war wars conflict crossfire gunfire fire fires
  bomb bombs bullet bullets shrapnel mine landmine rocket rockets missile missiles shell shells mortar grenade grenades device drone drones
  crash accident collision derailment stampede crush collapse quake earthquake earthquakes flood floods flooding landslide landslides
  aftershock aftershocks tremor tremors mudslide mudslides rains rain downpour downpours winds blizzard blaze inferno
  avalanche storm storms cyclone hurricane typhoon tornado tsunami heatwave eruption disaster disasters tragedy
  disease virus epidemic pandemic outbreak cholera covid flu illness infection famine drought hunger poisoning
  operation operations offensive campaign car cars truck van bus train plane helicopter vehicle lorry explosives ied
  event events season wave series spate string toll number figure total it this that these those which they he she we who what one
`);

/** Who acts together: "the army killed three". */
export const AGENTS: ReadonlySet<string> = list(`
  army navy military police force forces troops group groups militia militias gang gangs cartel cartels mob mobs crowd squad squads squadron
  unit units brigade battalion regiment patrol patrols government regime authorities junta faction factions party movement organisation
  organization coalition alliance insurgency guards council commission state states ministry department agency intelligence services
  cell cells network tribe tribes clan clans side sides command warplanes jets artillery wing front
`);
