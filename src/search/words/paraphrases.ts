import { oneForm } from '../spelling.ts';
import { PEOPLES } from './peoples.ts';

/** Words that news uses for one another: asking with one may find the others. */
const LINES = `kill die death dead slay casualty fatality lives assassinate assassination murder
injure wound hurt injury
abduct kidnap hostage abduction
arrest detain capture arrested custody
attack assault strike raid bombing blast
bomb explosion blast explosive
ceasefire truce armistice
war conflict fighting
soldier troops personnel servicemen
fighter militant insurgent gunman terrorist
civilian noncombatant
leader chief head
spokesman spokesperson spokeswoman
police officer
president presidency
start begin launch commence
end finish conclude terminate stop
increase rise grow surge climb up upsurge uptick
decrease fall decline drop reduce down
buy purchase acquire
company firm
country nation state
city town
money fund finance funding
finance fund
pay cost price
want seek wish desire demand
negotiate negotiation talk dialogue discuss
oppose opponent opposition reject
host shelter accommodate
remove dismantle
household family
kidnap take hostage
meet meeting summit
big large huge massive
small little
promise pledge commitment vow commit
deal agreement accord pact treaty
refuse reject deny
accuse blame allege
ask request
say tell state claim declare
warn warning
haven sanctuary shelter
soil territory
neighbor neighboring
refugee migrant
election vote poll
law legislation bill
doctor physician
film movie
show series program
song single track
protester demonstrator
journalist reporter correspondent
earthquake quake temblor
plane aircraft airplane
helicopter chopper
ship vessel boat
father dad
mother mom mum
expert analyst specialist
headscarf hijab veil
lawyer attorney
prison jail
ban prohibit outlaw forbid
investigation inquiry probe investigate
mp lawmaker parliamentarian legislator
author writer wrote
write author
invent invention inventor
discover find discovery
found establish create founder
build construct construction
name call title
born birth
child kid
job work
car vehicle automobile
study research report
area region
border frontier
choose select pick
win victory winner beat
lose defeat loss
help assist aid support
danger threat risk
danger dangerous risk
important significant
use employ
show demonstrate
live reside inhabit
location locate located situated
type kind sort
amount number quantity
live life
fear afraid worry concern
cause reason due because result
reason cause because
effect impact
wife spouse husband
quit resign step
fire dismiss sack
fast quick speed
age old aged
size area large
population people inhabitants
stab stabbing knife
slaughter massacre kill
headquarter base
boss chief leader manager
pupil student
teenager teen youth
salary wage pay
firearm gun rifle pistol
telephone phone dial
abroad overseas
marry wed wedding
illness sickness disease
vaccine vaccination jab
famine hunger starvation
petrol gasoline fuel
weapon arms
confiscate seize freeze
quit withdraw leave
object oppose
join enter
send supply dispatch
appoint name choose pick
journey trip travel
gather assemble amass
employ hire
annual yearly
verdict ruling judgment
collision crash
blaze fire
wealthy rich
poor impoverished poverty
worth value
tory conservative
republican gop`;

export const PARAPHRASES: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of [...LINES.split('\n'), ...PEOPLES.split('\n')]) {
    const forms = [...new Set(line.split(' ').map(oneForm))];
    for (const form of forms) {
      const known = found.get(form) ?? new Set<string>();
      for (const other of forms) if (other !== form) known.add(other);
      found.set(form, known);
    }
  }
  return new Map([...found].map(([form, others]) => [form, [...others]]));
})();
