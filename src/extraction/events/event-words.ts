/** Words that say that something happened, as data. Verbs in the past form that is not regular, or by the stem before -ed. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Past forms that tell an event even without a date: somebody did it, once. */
export const STRONG_VERBS = list(`
  killed abducted kidnapped assassinated bombed exploded detonated attacked ambushed stormed seized captured arrested detained shelled raided invaded
  executed beheaded hanged injured wounded died erupted collapsed crashed derailed sank shot struck hit targeted overran overthrew ousted resigned sacked dismissed
  impeached elected inaugurated appointed convicted sentenced acquitted indicted charged extradited deported signed ratified agreed broke ended
  suspended terminated launched imposed lifted banned outlawed surrendered withdrew evacuated freed released rescued annexed claimed designated eliminated shut closed reopened expelled recalled visited met`);

/** Past forms of verbs that say, think or merely are: no event of their own. */
export const TALKING_OR_BEING = list(`
  said told added noted asked argued believed thought seemed appeared remained continued wanted needed hoped expected feared felt knew meant stated
  stressed emphasized emphasised explained described called referred mentioned pointed insisted maintained observed recalled suggested indicated related
  used based related concerned supposed involved included contained consisted belonged owned lived looked considered tended liked loved hated wished deemed
  was were had did kept stood became got linked located situated named known compared followed regarded
  reported wrote written tweeted spoke spoken commented reviewed contacted interviewed recounted estimated predicted assessed testified acknowledged showed shown revealed faced lacked
  required ranked ranged averaged totaled totalled coincided mattered attempted tried sought accounted
  warned urged praised criticised criticized welcomed hailed blasted defended thanked discussed echoed boasted`);

/** Irregular past forms that tell an event beside a date. */
export const IRREGULAR_EVENTS = list(`
  began came went took gave made led left lost won fell rose fought fled struck shot sent held met broke brought built bought sold spoke swore withdrew
  wrote sank flew drove threw blew swept found spent sworn born stole stolen taken given beaten drawn grown sung rung worn woven borne fallen risen frozen torn thrown written chosen driven shown slain dug rose arose
  bore forbade froze hid laid lit rode rang shut slew slid stung swam taught tore woke wounded undertook overthrew overran sought paid chose caught drew ran saw set cut hit put shut split burst quit spread grew
  abandoned`);

/** Nouns that name an event. */
export const EVENT_NOUNS = list(`
  attack attacks assault assaults raid raids strike strikes airstrike airstrikes bombing bombings blast blasts explosion explosions shooting shootings ambush
  assassination killing killings murder massacre execution abduction kidnapping hijacking siege battle offensive offensives battles operation operations invasion coup uprising revolt
  rebellion riot riots protest protests demonstration demonstrations clash clashes fighting war ceasefire truce armistice agreement treaty accord deal pact talks negotiations
  summit meeting visit election elections vote referendum inauguration resignation appointment arrest trial verdict sentence ruling conviction
  earthquake quake flood floods cyclone hurricane storm eruption wildfire fire crash collision derailment accident outbreak epidemic evacuation
  withdrawal takeover surrender release announcement declaration designation sanctions arrival departure deployment launch death deaths
  statement`);

/** "took office", "took power": with these the verb is one event. */
export const GERUND_EVENTS =
  list(`taking assuming winning losing leaving joining signing killing wounding becoming returning arriving entering seizing
  capturing launching breaking resigning`);
