import { wordSet } from './word-set.ts';

/** What somebody can be for a body, beside the titles: lower case, one word. */
export const POSTS = wordSet(`
  official executive member professor economist attorney researcher reporter columnist owner co-owner founder co-founder
  adviser advisor candidate manager officer prosecutor vice vice-president vice-chairman vice-chair ambassador envoy
  representative partner lobbyist agent fellow scholar scientist administrator chancellor publisher producer trustee
  student employee worker engineer pilot astronaut physicist physician surgeon nurse photographer consultant strategist
  undersecretary expert analyst specialist curator dean principal provost rector inspector broker trader banker
  organizer organiser secretary-general ringleader co-leader co-chair co-chairman co-director legislator parliamentarian
  deputy councilman councilwoman councillor assemblyman delegate nominee host anchor anchorman commentator cameraman
  technician geologist seismologist meteorologist biologist chemist psychologist sociologist anthropologist astronomer
  climatologist forecaster firefighter paramedic policeman policewoman soldier marine trooper ranger guard player
  quarterback pitcher forward chieftain bureau-chief comptroller auditor graduate alumnus
  second-in-command figurehead ideologue recruiter operative emir ruler
  vice-chancellor undersecretary-general subcommander superintendent interpreter translator statistician`);

/** Forms of address: no role. */
export const COURTESIES = wordSet(
  'mr mrs ms miss sir dame lord lady hon saint st hajji haji grand first crown widow wife husband son daughter mother uncle cousin sister brother father',
);

/** Words that stand among those of a role: "former deputy prime minister", "then acting chief of staff". */
export const QUALIFIERS = wordSet(`
  former ex deputy vice acting assistant associate senior junior chief first second third top high-ranking ranking
  interim outgoing incoming newly-elected elected retired late then current new old long-time longtime veteran
  prime foreign interior finance defence defense home health education justice economic political military diplomatic
  presidential parliamentary general national regional local federal state provincial chief executive operating
  financial technical technology managing founding honorary permanent special joint sole main principal lead leading
  public affairs media press information intelligence security police army naval navy air legal scientific
  research product program programme project sales marketing communications human rights opposition party
  government union company campaign bank school city county district council leader staff spokes
  one-time onetime self-styled self-proclaimed alleged suspected senior-most co outspoken prominent renowned`);

/** Verbs of being at the head of something: "who heads the agency". */
export const HEADING_VERBS = wordSet(`
  heads headed leads led runs ran chairs chaired directs directed founded owns owned manages managed represents
  represented edits edited commands commanded co-founded oversees oversaw`);
