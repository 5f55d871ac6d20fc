import { oneForm } from '../../search/spelling.ts';
import { forms } from './question-words.ts';

/** What a question's verb or noun is answered with in news, first word asked for, one a line. Unlike paraphrases they hold in this direction only. */
const LINES = `claim responsibility credit
power rule govern office
mediate envoy mediator talks
lay hand surrender give
behind claim responsibility
target aim intended
order instruct direct command
mediate mediator mediation broker brokered facilitate intermediary
visit meet met tour travel fly flew
hold detain imprison jail captive custody keep transfer
detain arrest hold custody jail imprison
free release rescue liberate freed
release free freed rescue
execute kill shoot shot behead murder
expel deport expulsion deportation evict return
hijack seize hijacking commandeer storm
weapon rifle gun grenade pistol explosive rocket launcher mortar knife missile machine-gun armed
win won victory beat defeat clinch triumph
beat defeat victory win
defeat beat victory win
head led lead leader chief command commander director chairman chair president boss
lead led leader head chief command commander director chairman chair president boss
run led lead head manage operate director
replace succeed successor name appoint new take
succeed replace successor name appoint new take
resign quit step resignation
condemn denounce condemnation decry deplore
praise hail welcome laud
close shut block closure seal closed
shut close block closure seal closed
block close shut closure seal
reopen open
wound injure hurt injury
strand stuck
stuck strand
concede admit
bounty reward
reward bounty
medal gold silver bronze decoration
carry load laden transport bring
displace flee fled evacuate homeless drive uproot
hide hideout shelter
promise pledge vow commit announce provide
pledge promise vow commit announce provide
donate pledge give contribute provide
give provide donate release send grant pledge offer allocate contribute
provide give donate send grant offer
offer provide give
send dispatch deploy
storm raid
attack assault strike raid bombing blast storm overrun overran ambush shell target stab shoot
outlaw ban prohibit forbid illegal
ban outlaw prohibit forbid bar
prohibit ban outlaw forbid
forbid ban outlaw prohibit
represent lawyer attorney counsel represented
live home reside resident inhabitant
lawyer attorney solicitor counsel barrister defender represent
responsible blame accuse attribute claim
dress disguise clothe wear
team delegation
rebuild reconstruct reconstruction recovery repair restore
restrict limit curb block restriction
destroy demolish ruin raze wreck flatten wipe
ruin destroy wreck
build construct make
make build construct produce
leave depart withdraw exit flee
withdraw leave depart exit
flee escape leave
escape flee
burn torch fire ablaze
torch burn fire ablaze
spend pump invest cost pay
cost pay bill estimate price
earn pay salary wage
steal loot rob theft
ruler king shah emir monarch sultan president leader
predict expect forecast project estimate anticipate
expect predict forecast project estimate anticipate
trigger spark cause prompt
spark trigger cause prompt
strike hit rock shake
hit strike
investigate probe inquiry investigation examine
probe investigate inquiry investigation
examine study
approve pass adopt endorse
reject refuse deny veto dismiss
allow permit let
permit allow let
prevent stop block
own belong owner
remain left stay
launch start begin fire
shoot fire shot gun
confess admit
apologise apology regret sorry
apology apologise regret sorry
postpone delay
delay postpone
protect guard defend
search look hunt
study examine research pursue degree student graduate
violent violence attack
photo credit picture image photograph
picture credit photo image photograph
elect vote win
nominate name appoint
appoint name nominate
cut reduce slash
sentence jail prison imprison convict
convict sentence guilty jail
start begin
stop halt suspend end
expire end lapse
recall withdraw
attend delegation present
sign agreement inked
support back endorse
back support endorse
criticise slam denounce condemn
break collapse give gave burst fail
collapse fell fall give
route road highway
road highway route motorway street
highway road route motorway
flight plane
demand call want urge ask insist seek
urge call demand appeal ask
ask call urge appeal request seek
request ask call urge appeal seek
suspect accused suspected
accuse blame charge allege
turnout turnout vote
general gen
lieutenant lt
colonel col
major maj
captain capt
sergeant sgt
admiral adm
senator sen
governor gov
representative rep congressman congresswoman
professor prof
chief director head commander boss chairman
director chief head
score goal
goal score
compensation pay damages`;

export const ANSWERED_WITH: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of LINES.split('\n')) {
    const [asked = '', ...others] = line.split(' ').map(oneForm);
    const known = found.get(asked) ?? new Set<string>();
    for (const other of others) if (other !== asked) known.add(other);
    found.set(asked, known);
  }
  return new Map([...found].map(([asked, others]) => [asked, [...others]]));
})();

/** Nouns for what happened: they name the event that is asked about, and the story's title has them as well as the answer. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `attack attacks assault assaults strike strikes airstrike airstrikes raid raids bombing bombings blast blasts explosion explosions shooting ambush
  siege hijacking kidnapping massacre clash clashes battle accident crash collision fire flood floods flooding earthquake quake cyclone hurricane typhoon
  storm landslide drought disaster outbreak election elections referendum trial hearing talks negotiations meeting summit conference
  protest protests march rally final match game cup tournament championship race derby operation incident crisis war conflict standoff`.split(
    /\s+/,
  ),
);
export const EVENTS: ReadonlySet<string> = new Set([...EVENT_NOUNS].map(oneForm));

/** Verbs that only say that somebody spoke: what was said need not repeat them. */
export const SAYING = forms(
  'say tell state claim think believe explain describe comment view opinion mention declare add note call',
);

/** "How long", "the only one": what is measured or picked out, never the words of an answer. */
export const MEASURED = forms(
  'long old tall far high big large much often one only first most less exactly anyone someone anybody somebody last share percentage percent proportion amount',
);
