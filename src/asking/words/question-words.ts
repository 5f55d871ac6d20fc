import { oneForm } from '../../search/spelling.ts';

/** Each in the form that stands for all of its own. */
export const forms = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(oneForm));

/** What a verb of asking begins with: "did" of "what did she say". */
export const ASKING_VERB = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would';
/** The same at the head of a question. */
export const OPENING_VERB = `${ASKING_VERB}|should|may|might`;
export const ASKING_WORD = 'who|whom|whose|what|which|when|where|why|how';
export const UP_TO_TEN = 'one|two|three|four|five|six|seven|eight|nine|ten';

/** Nouns after "which", "what" or "how many" that say what kind of answer is wanted and seldom stand beside it. */
export const PLACE_NOUNS = forms(
  'country nation city town province state region place area village district county continent location capital island site venue hometown birthplace',
);
export const TIME_NOUNS = forms('year month day date time decade century week weekday season hour era period');
export const NUMBER_NOUNS = forms(
  'number percentage percent proportion share amount toll rate figure total population length height size temperature price cost sum fraction distance value speed weight depth width range salary wage pay fee fine budget turnout majority margin growth increase compensation',
);
export const PERSON_NOUNS = forms(
  'person people man woman leader president minister general commander spokesman spokesperson official actor actress singer player author analyst expert captain chief secretary ambassador governor mayor senator judge colonel major chairman chairwoman king queen politician prime director scientist name',
);
/** Posts that stand beside the name itself: "Gen. Munir" answers "which general". */
export const TITLES = forms(
  'president minister general commander spokesman spokesperson captain king queen prime director chief secretary ambassador governor mayor senator judge colonel major chairman chairwoman',
);
export const NAME_NOUNS = forms(
  'company organization group agency team party university newspaper film movie book song show brand programme program institute department tank title',
);

/** What is called by its own noun: "which hospital" is answered by one that is named. */
export const CALLED_SO = forms(
  'hospital clinic hotel university college school bank airport airline church mosque temple museum theatre stadium prison jail street avenue square bridge river lake mountain park',
);

/** One person by what they are: whoever asks for one wants a name. */
export const PEOPLE =
  'actress|actor|singer|jockey|trainer|coach|player|striker|author|writer|journalist|reporter|lawyer|attorney|judge|doctor|surgeon|pilot|officer|soldier|victim|suspect|gunman|shooter|attacker|woman|man|boy|girl|teenager|student|teacher|founder|owner|producer|photographer|scientist|analyst|wife|husband|son|daughter|mother|father|brother|sister|activist|priest|cleric';

export const REPORTING = forms(
  'say tell state claim argue warn declare note add think believe explain describe call recommend insist point stress suggest comment announce respond promise vow reiterate emphasize mention conclude predict accuse deny reject view opinion',
);

/** Words of asking itself: never mistyped, however rare they are in news. */
export const QUESTION_WORDS = forms(
  `according mention mentioned explain describe summarise summarize happen happened please article story piece question answer
  reason cause amount total percentage percent recipe weather population price ppl anyone anybody someone info information`,
);

/** Whose somebody is. */
export const KIN =
  'wife|widow|husband|sons?|daughters?|mother|father|parents|brothers?|sisters?|nephews?|nieces?|uncle|aunt|cousins?|grandfather|grandmother|girlfriend|boyfriend|children|lawyer|attorney';
