const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name: a full stop after them never ends a sentence. "Gen. Asim Munir" */
export const TITLES = list(
  'mr mrs ms mx messrs dr prof gen lt col sgt capt cpl maj adm brig cmdr sen rep reps sens gov pres rev hon fr st supt insp det asst dep amb sec ft mt',
);

/** End a sentence only where no number follows. "on Jan. 5", "No. 10", "pp. 3-4" */
export const BEFORE_NUMBERS = list(
  'jan feb mar apr jun jul aug sep sept oct nov dec rs no nos art sect fig vol pp p para',
);

/** End a sentence only where the next word can hardly be anything but a beginning. "Acme Inc. The firm …", "at 5 p.m. He …" */
export const IN_MIDSENTENCE = list(
  'inc corp co ltd bros jr sr etc vs al dept est approx ave blvd rd ga calif fla tex va',
);

/** Words that begin sentences and seldom go on in a name: "in the U.S. The group", not "U.S. State Department". */
export const BEGINNERS = list(
  'the a an this that these those it he she they we i you there here in on at by for from with after before during since until as if when while although though because but and or so yet however meanwhile moreover according also his her its their our my what who why how where no not one some many most several both each all another other such earlier later then now today yesterday',
);

/** Follow a quotation that ends in "!" or "?": the sentence goes on. “Who fired?” Price asked. */
export const REPORTING = list(
  'said says asked asks told tells added adds replied wrote shouted cried exclaimed declared demanded wondered continued began quipped joked warned recalled responded tweeted posted noted',
);
