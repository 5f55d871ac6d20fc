/**
 * How a verb of saying takes its words.
 * say: "said (that) the talks failed", “…,” said X, the talks failed, X said.
 * tell: the same behind whom it is told: "told reporters (that) …".
 * that: only before "that", a colon or quotation marks: "replied that …", "the report found that …".
 * object: what is said stands as the verb's object: "called the raid a mistake", "accused Kabul of …", "vowed to …".
 */
export type ReportingFrame = 'say' | 'tell' | 'that' | 'object';

/** Base forms; `inflected` gives the others. A second word must follow directly ("point out"). */
export const REPORTING_VERBS: Readonly<Record<ReportingFrame, string>> = {
  say: `say add acknowledge admit affirm allege announce argue assert boast claim clarify complain concede conclude confess confirm
    contend counter declare disclose emphasize emphasise exclaim explain hint imply indicate insist joke lament maintain note
    observe opine predict proclaim promise protest quip recall reiterate relate remark reveal state stress suggest swear testify tweet
    underline underscore vow warn write pledge caution estimate fear stipulate theorize postulate marvel gripe brag fume scoff
    point+out put+it`,
  tell: 'tell inform remind assure advise notify reassure',
  that: `reply respond report read comment continue repeat mention recount retort shout speculate yell whisper mutter murmur cry plead
    propose recommend demand ask wonder conclude post chant scream sigh muse intone thunder snap chime deny ask question find
    show believe hope elaborate go+on finish begin rule text email ask+rhetorically agree disagree interject interrupt laugh charge`,
  object: `call describe accuse criticize criticise praise blast denounce condemn reject dismiss slam mock label brand dub
    characterize characterise hail propose urge demand refer+to deny deride decry rebuke lambaste applaud champion express
    chide scold ridicule implore exhort beg tout bemoan voice stress reiterate discuss mention+to promise vow pledge cite rail+against`,
};

/** Past and participle where they are not regular. */
export const IRREGULAR_VERBS: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  find: ['found'],
  show: ['showed', 'shown'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  read: ['read'],
  put: ['put'],
};

/** Verbs that double their last letter. */
export const DOUBLED_VERBS: ReadonlySet<string> = new Set([
  'admit',
  'quip',
  'dub',
  'refer',
  'slam',
  'beg',
  'brag',
  'snap',
  'begin',
]);

/** Forms that are as often nouns: read as verbs only behind a subject that is whole and before words that can be said. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `claim claims report reports note notes call calls comment comments remark remarks state states estimate estimates demand demands
  promise promises offer offers question questions cry cries fear fears warning saying joke jokes post posts tweet tweets pledge pledges
  shout shouts hint hints counter show shows finding rule rules brand brands label labels read text texts hope hopes reply replies
  praise vow vows protest protests stress find finds blast blasts slam mock cite cites voice begin mention mentions recall answer
  chants snap email emails calling finish laugh sigh laughs warrants object write chant text counters address charge charges alleged`.split(
    /\s+/u,
  ),
);

/** What is said, as a noun: whose it is says it. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  `statement claim claims assertion assertions allegation allegations promise pledge vow warning warnings response reply answer verdict message
  comment remark remarks announcement declaration insistence suggestion accusation accusations charge argument contention admission acknowledgement
  acknowledgment assurance assurances prediction complaint threat words motto advice plea`.split(/\s+/u),
);
