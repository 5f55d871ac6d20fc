import { wordSet } from './word-set.ts';

/** Words that make the capitalised words beside them an organisation. */
export const ORGANISATION_WORDS = wordSet(`
  academy administration agency airlines airways alliance army assembly association authority bank board brigade
  broadcasting bureau cabinet center centre chamber church club coalition college command commission committee
  communications community companies company conference confederation congress consortium corp corp. corporation corps
  council court daily department dept. directorate division electronics embassy enterprises exchange federation
  financial fleet force forces forum foundation front fund gazette government group guard herald holdings hospital
  house inc inc. industries initiative institute institution insurance intelligence international investment
  investments jihad journal laboratories laboratory league legion library limited llc llp lp ltd ltd. magazine media
  militia ministry mission mosque motors movement museum navy network news observatory office operations
  organisation organization parliament partners partnership party petroleum plc police post press programme radio
  railway registry regiment republic resources school sect secretariat securities senate service services society
  squadron steel studios syndicate systems taliban task team technologies telecom telegraph television times treasury
  tribune tribunal trust tv union unit united university watch wing works workers group ag sa gmbh nv spa`);

/** Of those, the words of armed groups, parties and movements. */
export const GROUP_WORDS = wordSet(`
  alliance brigade brigades cartel coalition faction front guerrillas insurgents jihad jihadists liberation militia
  mojahedin movement mujahideen mujahedin party qaeda qaida rebels resistance taliban tigers emirate caliphate
  separatists fighters lashkar jaish tehrik tehreek hizb ansar harakat jamaat ahrar fatah hamas hezbollah hizbollah
  hizbullah shabaab haram labour democrats republicans tories greens conservatives likud farc eta ira pkk ypg pyd sdf
  ltte isis isil daesh is-k ttp`);

/** Single names of groups and bodies that carry no such word. */
export const KNOWN_GROUPS = wordSet(`
  taliban al-qaeda al-qaida al_qaeda al_qaida al-nusra hamas hezbollah hizbollah hizbullah isis isil daesh is is-k isk iskp ttp
  pkk ypg pyd sdf al-shabaab al_shabaab boko_haram fatah farc ltte eta ira mek janjaweed houthis m23 fsa plo rsf unita
  renamo contras sandinistas khmer_rouge ku_klux_klan peshmerga hezb-i-islami islamic_emirate
  islamic_state islamic_jihad muslim_brotherhood haqqani_network lashkar-e-taiba jaish-e-mohammed jundallah al-badr
  likud labour tories republicans democrats solidarity zanu-pf anc bjp ppp pml-n pti akp`);

export const KNOWN_ORGANISATIONS = wordSet(`
  un u.n. nato eu e.u. who imf wto opec unicef unesco unhcr iaea asean au oecd osce interpol europol cia fbi nsa mi6 mi5
  kgb fsb gru isi mossad raw pentagon kremlin white_house reuters afp ap bbc cnn cbs nbc abc npr rfe/rl xinhua tass
  interfax al-jazeera al_jazeera congress senate parliament bundestag knesset duma united_nations european_union
  world_bank red_cross red_crescent amnesty_international human_rights_watch supreme_court state_department
  downing_street capitol_hill security_council general_assembly fifa uefa ioc nba nfl nasa irgc idf ied ngo unrwa ocha
  icrc isaf unama african_union arab_league commonwealth apple google microsoft amazon facebook twitter boeing airbus
  toyota shell exxon gazprom aramco`);
