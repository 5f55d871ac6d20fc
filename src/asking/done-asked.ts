import { COUNTRIES } from '../extraction/people/words/places.ts';
import { oneForm } from '../search/spelling.ts';
import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { execNeeding, type Needing, needing } from './needing.ts';
import { ofQuestion } from './of-question.ts';
import type { Question } from './question.ts';
import { EVENT_NOUNS } from './words/answering.ts';
import { ASKING_VERB, ASKING_WORD, forms } from './words/question-words.ts';

/** One of those between whom something is done, as the question names them: "the mayor of Velm" by "mayor". */
export interface Party {
  /** Terms of the word that stands for it, with those of its people: "russia", "russian". */
  readonly heads: ReadonlySet<string>;
  /** Terms of all its words, those of its people too. */
  readonly words: ReadonlySet<string>;
}

/** "Who did Lund accuse?" asks for the patient of a doer, "Who accused Lund?" for the doer, "Did Lund accuse Brandt?" for neither. */
export interface DoneAsked {
  /** Term of what was done. */
  readonly deed: string;
  readonly doer: Party | null;
  readonly patient: Party | null;
}

/** Whoever does these has them done as well. */
const MUTUAL = forms('marry wed date divorce meet fight face play battle join follow resemble border love know say');

const AUX = `${ASKING_VERB}|be|been|being|may|might|should`;
const ENDS =
  'in|at|on|from|with|for|near|to|against|by|into|over|out|off|up|down|about|after|before|during|when|while|since|until|because|through|under|of|and|or|as|than|that|who|which|how|why|where|last|this|next|yesterday|today|again|first|instead|so|not';
const DETERMINER = '(?:(?:the|an?|its|his|her|their|some|these|those)\\s)?';
const WORD = `(?!(?:${ENDS}|${AUX}|the|an?)(?!\\p{L}))[\\p{L}][\\p{L}'’.-]*`;
const NP = `${DETERMINER}${WORD}(?:\\s${WORD}){0,4}`;
const DID = '(?:did|does|do|will|would)';
const NP_ONLY = new RegExp(`^${NP}`, 'iu');
const MAYBE = '(?:\\p{L}+ly\\s|also\\s|first\\s|then\\s|ever\\s|really\\s)?';

const at = (pattern: string): RegExp => new RegExp(pattern, 'iu');

/** "Who accused Lund?", "which group has attacked the mill?" */
const ASKS_DOER = at(
  `^\\s*(?:and |so )?(?:who|(?:which|what)\\s(?!(?:${AUX})\\b)[\\p{L}-]+(?=\\s(?:has\\s|have\\s|had\\s)?\\p{L}+ed\\b))\\s(?:(?:has|have|had)\\s)?${MAYBE}(?!(?:${AUX}|${ENDS})\\b)(?<verb>\\p{L}+)\\s(?<patient>${NP})`,
);
/** "Who was Lund accused by?", "by whom was Lund accused?" */
const ASKS_AGENT = at(
  `\\bwho(?:m)?\\s(?:was|were|is|are)\\s(?<patient>${NP})\\s(?<verb>\\p{L}+)\\sby\\s*\\??$|\\bby\\swhom\\s(?:was|were)\\s(?<patient2>${NP})\\s(?<verb2>\\p{L}+)\\s*\\??$`,
);
/** "Who was accused by Lund?", "how many were arrested by the guard?" */
const ASKS_BY = at(
  `\\b(?:was|were|is|are|been|being|got|get)\\s(?:.{1,60}?\\s)?(?<verb>\\p{L}+)\\sby\\s(?<doer>${NP})`,
);
/** "When was Lund accused of it?" */
const ASKS_DONE = at(
  `(?:^|\\b(?:when|where|why|how)\\s)(?:was|were|is|are)\\s(?<patient>${NP}?)\\s${MAYBE}(?<verb>\\p{L}+(?:ed|en)|shot|hit|held|struck|sent|caught|sued|made|won|hurt|led)(?=\\s(?:${ENDS})\\b|\\s*\\??$)`,
);

const LANDS: ReadonlySet<string> = new Set([...COUNTRIES].map(oneForm));

function partyOf(phrase: string | undefined): Party | null {
  const own = terms((phrase ?? '').replace(/['’]s$/u, '')).flatMap(({ term, stop }) => (stop ? [] : [term]));
  const head = own.at(-1);
  if (head === undefined || /^\d/u.test(head)) return null;
  const people = LANDS.has(head) ? (PARAPHRASES.get(head) ?? []) : [];
  return { heads: new Set([head, ...people]), words: new Set([...own, ...people]) };
}

/** "Who did Lund accuse?", "what has the guard seized", "why did Lund accuse Brandt?": all behind the verb of asking. */
const ASKS_DID = at(`(?:^\\s*|\\b(?<asked>${ASKING_WORD})\\b[^,?]{0,60}?\\s)${DID}\\s(?<rest>[^,;?]+)`);
const ASKS_WHOM = at(`^(?:who|whom|which|what)$|^how many\\b`);
const ONLY_DETERMINER = at(`^(?:the|an?|its|his|her|their|some|these|those|any)$`);
const ENDING = at(`^(?:${ENDS}|${AUX})$`);
/** Within a name: "Hanna van Lund". */
const PARTICLE = /^(?:al|bin|ibn|da|de|del|van|von|of)$/u;
/** Behind "did" a verb has no ending: "the Reed talks" are talks. */
const NO_VERB = /(?:ers?|ors|ists?|tions?|ity|ness|ments?|[^s]s)$/iu;

type Done = { readonly verb: string; readonly doer: string | undefined; readonly patient: string | undefined };

/** Names stand whole before the verb, other words up to the last one before a determiner, a name or a preposition. */
function didAsked({ text, words }: Question): Done | null {
  const { asked = '', rest } = ASKS_DID.exec(text)?.groups ?? {};
  if (rest === undefined) return null;
  const tokens = rest.trim().split(/\s+/u);
  const isName = (token: string | undefined): boolean => {
    const [first] = terms(token ?? '');
    return first !== undefined && words.some(({ term, name }) => name && term === first.term);
  };
  const stops = (token: string | undefined): boolean => token === undefined || ENDING.test(token);
  const from = ONLY_DETERMINER.test(tokens[0] ?? '') ? 1 : 0;
  let verb = from;
  while (isName(tokens[verb]) || (PARTICLE.test(tokens[verb] ?? '') && isName(tokens[verb + 1]))) verb++;
  if (verb === from || /['’]s$/u.test(tokens[verb - 1] ?? '')) {
    while (!stops(tokens[verb + 1]) && !isName(tokens[verb + 1]) && !ONLY_DETERMINER.test(tokens[verb + 1] ?? ''))
      verb++;
  } else if (/^(?:\p{L}+ly|also|first|then|ever|really)$/iu.test(tokens[verb] ?? '')) verb++;
  // "Ostani boats burn": what stands behind a name may be whose it is.
  if (NO_VERB.test(tokens[verb] ?? '') && !stops(tokens[verb + 1]) && !isName(tokens[verb + 1])) verb++;
  const typed = tokens[verb];
  if (typed === undefined || verb === from || ENDING.test(typed) || NO_VERB.test(typed)) return null;
  // "The Oster attack happen": what follows an attack with neither a name nor an article is the verb.
  const next = tokens[verb + 1];
  const isNoun = next !== undefined && !isName(next) && !ONLY_DETERMINER.test(next) && !ENDING.test(next);
  if (isNoun && EVENT_NOUNS.has(terms(typed)[0]?.term ?? '')) return null;
  const patient = NP_ONLY.exec(tokens.slice(verb + 1).join(' '))?.[0];
  if (patient === undefined && !ASKS_WHOM.test(asked === 'how' ? text.trim() : asked)) return null;
  return { verb: typed, doer: tokens.slice(from, verb).join(' '), patient };
}

const PATTERNS: readonly Needing[] = [
  needing(/\bby\b/i, ASKS_AGENT),
  needing(/\bby\b/i, ASKS_BY),
  needing(/^\s*(?:and |so )?(?:who\s(?!(?:is|are|was|were|did|does|do)\b)|which|what)/i, ASKS_DOER),
  needing(/(?:^|\b(?:when|where|why|how)\s)(?:was|were|is|are)\s/i, ASKS_DONE),
];

function patternAsked({ text }: Question): Done | null {
  for (const pattern of PATTERNS) {
    const groups = execNeeding(pattern, text)?.groups;
    if (groups !== undefined)
      return { verb: groups.verb ?? groups.verb2 ?? '', doer: groups.doer, patient: groups.patient ?? groups.patient2 };
  }
  return null;
}

/** Who did what to whom, as far as the question says; null where it tells of nothing done by somebody to somebody. */
export const doneAsked = ofQuestion((question): DoneAsked | null => {
  const done = patternAsked(question) ?? didAsked(question);
  const [verb] = terms(done?.verb ?? '');
  if (done === null || verb === undefined || verb.stop || MUTUAL.has(verb.term)) return null;
  const doer = partyOf(done.doer);
  const patient = partyOf(done.patient);
  return doer === null && patient === null ? null : { deed: verb.term, doer, patient };
});
