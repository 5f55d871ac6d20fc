const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const BE: ReadonlySet<string> = list('am is are was were be been being get gets got getting');
export const HAVE: ReadonlySet<string> = list('has have had having');
/** What might be or will be is no figure. */
export const UNREAL: ReadonlySet<string> = list(`could would should will might can cannot shall must wo ca n't 'd 'll`);

export const PREPOSITIONS: ReadonlySet<string> = list(`
  in at on of from to by with near outside inside around across between during after before since until till for against over under through into onto
  throughout along within without upon amid amidst among amongst despite following off behind beyond above below toward towards per via
  aboard beside besides about like than except as
`);

export const CONJUNCTIONS: ReadonlySet<string> = list(`
  and or but nor yet so when while after before because since although though if unless as that whereas where until once whether
`);

/** A new clause begins: what stands before it is not the subject of what stands after. */
export const CLAUSE_BREAKS: ReadonlySet<string> = list(`
  when while because although though if unless whereas where whether that but after before as until once
`);

export const DETERMINERS: ReadonlySet<string> = list(`
  the a an this that these those his her its their our my your another each every some any all both no such
`);

export const PRONOUNS: ReadonlySet<string> = list(`
  he she it they we i you him her them us me himself herself itself themselves who whom whose which what that this these those there
  here one's nobody none someone anyone everyone
`);

/** Little words that may stand between a subject, an auxiliary, a verb and its object. */
export const ADVERBS: ReadonlySet<string> = list(`
  also already still later then now ever both either just only even instantly together alone again soon yet too not overnight so far
  since today yesterday all once reportedly either allegedly believed feared confirmed reported presumed thought known
  said found shot left lay lying being more worldwide nationwide altogether meanwhile
`);

export const isAdverb = (low: string): boolean =>
  ADVERBS.has(low) ||
  (/ly$/.test(low) && !/^(?:family|elderly|friendly|italy|july|ally|assembly|supply|only|holy|early)$/.test(low));

export const DAYS: ReadonlySet<string> = list(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight morning afternoon evening night
  monday's tuesday's wednesday's thursday's friday's saturday's sunday's noon midnight
`);

/** Finite verbs that news clauses are built on: a subject ends before them. */
export const VERBS: ReadonlySet<string> = list(`
  said says say told tells tell added adds reported reports announced announces confirmed confirms claimed claims stated states declared
  warned warns believed believes mentioned mentions noted notes showed shows disclosed revealed insisted insists argued argues
  attacked attacks hit hits struck strikes stormed ambushed raided exploded explodes detonated blew blows opened fired
  crashed crashes collapsed collapses erupted went came comes took takes made makes became left leaves began begins
  launched carried set led ripped tore swept rocked shook targeted targets blasted plunged overturned sank capsized
  was were is are has have had did does do been be could would should will might may can must
  continued continues followed follows happened occurred broke threw shot
`);

/** Verbs and nouns of saying, for whoever a figure comes from. */
export const SAYING: ReadonlySet<string> = list(`
  said says say told added adds reported reports report announced announces confirmed confirms claimed claims stated states declared declares
  warned mentions mentioned noted disclosed revealed estimated estimates estimate acknowledged acknowledges tweeted wrote
  insisted recorded records documented saying reporting informed indicates indicated shows showed puts put gave gives listed lists tallied
`);

/** Verbs of saying that are no nouns as well: no speaker's name goes on past one. */
export const SAID: ReadonlySet<string> = new Set(
  [...SAYING].filter(
    (low) => !/^(?:reports?|estimates?|claims|records|documented|shows|saying|told|reporting|lists|puts)$/.test(low),
  ),
);
