import { CALENDAR_WORDS } from '../../dates/words.ts';
import { wordSet } from './word-set.ts';

/** Forms of address and ranks, lower case without the dot. They stand before a name and are no part of it. */
export const TITLES = wordSet(`
  mr mrs ms miss dr prof gen lt col maj capt cmdr cpl sgt pvt adm brig rev fr sen rep gov hon sir dame lord lady baron
  count king queen prince princess emperor sultan emir sheikh shaikh shaykh ayatollah mullah maulana mufti imam grand
  hujjat sayyid haji hajji pope cardinal archbishop bishop father sister brother rabbi pastor saint st president
  president-elect vice-president premier chancellor minister secretary senator congressman congresswoman
  representative governor mayor ambassador envoy general lieutenant colonel major captain commander corporal sergeant
  private admiral brigadier marshal commodore superintendent inspector detective officer constable sheriff judge justice
  professor doctor chairman chairwoman chairperson chair director coach striker midfielder defender goalkeeper captain
  spokesman spokeswoman spokesperson chief leader speaker commissioner coordinator deputy attorney prosecutor lawyer
  counsel analyst economist author actor actress singer writer journalist correspondent reporter editor manager
  head boss ex-president ex-minister ceo cfo coo cto founder co-founder candidate lawmaker mp mep mna taoiseach
  negotiator strategist adviser advisor aide ombudsman treasurer comptroller researcher scientist historian activist
  chargé d’affaires d'affaires cleric preacher warlord militant terrorist dictator monarch crown first widow wife husband son daughter
  mother uncle cousin teammate compatriot veteran rival`);

/** Written with a dot, which belongs to the word. */
export const DOTTED = wordSet(`
  mr mrs ms dr prof gen lt col maj capt cmdr cpl sgt pvt adm brig rev fr sen rep gov hon st jr sr inc corp co ltd bros
  dept univ messrs mt ft supt insp det supt no`);

/** Particles inside a person's name. */
export const NAME_PARTICLES = wordSet(`
  al el ul ur ud uz us ad an as ash at az bin bint ben ibn abu abd van von der den de del della di da dos du la le ter
  ten af zu e y i o of`);

/** Verbs of saying and doing that only people and bodies do. */
export const REPORTING_VERBS = wordSet(`
  said says say saying told tells tell added adds stated states asked asks warned warns announced announces declared
  declares claimed claims argued argues noted notes explained explains insisted insists confirmed confirms denied denies
  wrote writes tweeted replied recalled urged urges called calls vowed pledged promised accused accuses acknowledged
  admitted complained concluded condemned criticized criticised demanded emphasized emphasised hinted joked mentioned
  pointed predicted proposed quoted related remarked reported reports reiterated responded revealed rejected stressed
  suggested testified thinks believes thought believed commented described recommends recommended met meets visited
  arrived resigned died won scored played beat led`);

/** Months, days and other capitalised words that are no name. */
export const CALENDAR = wordSet(`${CALENDAR_WORDS.join(' ')} ramadan eid christmas easter muharram ashura`);
