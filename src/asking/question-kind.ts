import { PLURAL_PEOPLE } from '../extraction/figures/words/people.ts';
import { terms } from '../search/terms.ts';
import { execNeeding, needing } from './needing.ts';
import {
  ASKING_VERB,
  ASKING_WORD,
  NAME_NOUNS,
  NUMBER_NOUNS,
  OPENING_VERB,
  PERSON_NOUNS,
  PLACE_NOUNS,
  TIME_NOUNS,
} from './words/question-words.ts';
import { ASKED_TO_HAVE_SAID, REMARKS, STANDPOINTS } from './words/saying.ts';

export type QuestionKind =
  | 'who'
  | 'identity'
  | 'count'
  | 'when'
  | 'where'
  | 'said'
  | 'why'
  | 'truth'
  | 'definition'
  | 'which'
  | 'how'
  | 'passage';

/** What kind of words the answer must have. */
export type Wanted = 'number' | 'person' | 'name' | 'time' | 'place' | 'reason' | 'speech' | 'any';

const AUXILIARY = `${OPENING_VERB}|be|shall|must|isn.t|aren.t|wasn.t|weren.t|doesn.t|didn.t|don.t|else|exactly|about|if|to|happen(?:s|ed)?|went|came|made|makes|became`;

/** "What carried the boat off", "what stopped her": no noun stands there. */
const DEED = '(?!armed|united|wounded|injured|displaced)\\p{L}+[^e\\W]ed';

/** "According to the report": what is written there is told like anything else. */
const DOCUMENTS =
  'analys[ei]s|census|data|documents?|files?|figures|filings?|index|letters?|papers?|polls?|reports?|stud(?:y|ies)|surveys?';

/** "what did she say about it", "according to whom", "Brandt's view of it". */
const SAID = new RegExp(
  `\\bhow (?:did|does|do|has|have) .{1,80}?\\b(?:describe|described|characteri[sz]e|justify|justified|explain|explained)\\b|\\bwhat (?!.*\\b(?:called\\s*(?:[,?]|$)|(?:accused|suspected|convicted) of\\b))(?:did|does|do|has|have|had|was|is|were) .{1,120}?\\b(?:${ASKED_TO_HAVE_SAID})\\b|\\baccording to (?!(?:[^,?]* )?(?:${DOCUMENTS})\\b)|['’]s? (?:[\\p{L}-]+ )?(?:${STANDPOINTS}) (?:on|of|about|to|for|towards?|regarding)\\b`,
  'iu',
);

/** "What did she say about how many left": what was said of a number, place or reason is said. */
const SAID_OF = new RegExp(
  `^\\s*what (?:did|does|do|has|have|had) .{1,80}?\\b(?:${ASKED_TO_HAVE_SAID}) (?:about|on|of)\\b`,
  'iu',
);

const SAID_ON = new RegExp(
  `^(?!(?:${ASKING_WORD}|${OPENING_VERB}|attacks?|news|anything|everything|info|information|report|reports|more)\\b)\\p{L}[\\p{L}'’.-]{1,24}(?: \\p{L}[\\p{L}'’.-]{1,24}){0,2} on (?:the )?\\p{L}`,
  'iu',
);

/** "ada brandt statement on the ferry". */
const STATEMENT = new RegExp(`^(?!(?:${ASKING_WORD})\\b)(?:[\\p{L}.’'-]+ ){1,3}?(?:${REMARKS}) \\p{L}`, 'iu');

/** "Brandt on the bridge": who stands there must be somebody. */
export const asksWordsOn = (text: string): boolean => !SAID.test(text) && !STATEMENT.test(text) && SAID_ON.test(text);

/** "What made them leave", not "what made of wood". */
const CAUSING = 'caused?|causes|led to|prompted|triggered|ma(?:de|kes) \\p{L}+ (?!of\\b)\\p{L}';

const WONDERING =
  'knows?|knew|known|says?|said|tells?|told|clear|sure|out|announced?|revealed?|identif(?:y|ied)|named?|decides?|decided|asked?|and|or|is|was|by|to|of|with|for|from|about|on|against|exactly';
/**
 * Asks who: "who shot her", "do we know who shot her", "shot by whom". "Was the man who shot her jailed" and "people who drowned" only say of whom something
 * is asked.
 */
const WHO = new RegExp(
  `(?<!^\\s*(?:and |so |but )?(?:${ASKING_VERB}|what|which|how)\\b.*(?<!\\b(?:${WONDERING}))\\s)(?<!\\b(?:people|persons|those|ones|${[...PLURAL_PEOPLE].join('|')})\\s)\\bwho(?:m|se)?\\b`,
  'iu',
);

type KindRule = readonly [QuestionKind, RegExp];

/** The first that fits; a text without a question word is a search for a passage. */
const RULES: readonly KindRule[] = [
  [
    'identity',
    /^\s*(?:and |so )?(?:who(?:'s|’s|\s+(?:is|was|are|were))\s+(?!.*\p{L}['’]s\s|the\b|in\b|on\b|said\b|being\b|behind\b|to\b)\p{L}[\p{L}\p{N}'’.-]*(?:\s+\p{L}[\p{L}\p{N}'’.-]*){0,4}\s*\??\s*$|tell me (?:more )?about \p{L})/iu,
  ],
  ['said', SAID_OF],
  [
    'count',
    /\bhow (?:many|much|long|old|far|tall|big|large|high|often|deep|fast|wide)\b|\bhow much\b|\b(?:number|amount|percentage|proportion|share) of\b|\b(?:death )?toll\b|\bwhat (?:percentage|percent|number|proportion|share|amount)\b/i,
  ],
  [
    'when',
    new RegExp(
      `^(?!.*\\b(?:who|what|which|where|why|how)\\b.*\\bwhen\\b)(?!\\s*(?:${ASKING_VERB})\\b)(?:.*(?:\\b(?:and|or|until|till|since|by|exactly)|[,;:])\\s+)?\\bwhen\\b|\\bwhen(?: (?:${ASKING_VERB})\\b|\\??$)|\\b(?:what|which) (?:year|month|day|date|time|decade|century|week)\\b|\\b(?:exact|calendar|precise) (?:day|date|time)\\b`,
      'i',
    ),
  ],
  ['where', /\bwhere\b/i],
  [
    'why',
    new RegExp(
      `\\bwhy\\b|\\bhow come\\b|\\b(?:because of|for) what\\b|\\bwhat (?:${CAUSING})|\\b(?:what|which) (?:(?:is|was|are|were) the )?(?:reasons?|causes?|motives?)\\b|^(?:the )?reasons?\\b|\\breasons?\\??$`,
      'iu',
    ),
  ],
  ['said', SAID],
  ['said', SAID_ON],
  ['said', STATEMENT],
  [
    'definition',
    /\bwhat (?:(?:kind|sort|type) of [\p{L}-]+ )?(?:is|are|(?:was|were)(?![^?]{1,40} \p{L}+ing\??$)) (?:an? |the )?[\p{L}\p{N}'’ -]{1,40}(?<! (?:in|at|on|by|with|for|from|to|about|of|like))\??$|\b(?:does|do|did|what) .{1,60}\bstands? for\??$|\bwhat does .{1,60} mean\b|^define\b/iu,
  ],
  ['who', WHO],
  ['which', new RegExp(`\\bwhich \\p{L}|\\bwhat (?!(?:${AUXILIARY}|${DEED}|sort|kind|type)\\b)\\p{L}`, 'iu')],
  ['how', /\bhow\b|\bwhat\b/i],
  ['truth', new RegExp(`^\\s*(?:${OPENING_VERB})\\b`, 'i')],
];

export const kindOf = (text: string): QuestionKind => RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'passage';

const BY_NOUN: readonly (readonly [Wanted, ReadonlySet<string>])[] = [
  ['time', TIME_NOUNS],
  ['place', PLACE_NOUNS],
  ['number', NUMBER_NOUNS],
  ['person', PERSON_NOUNS],
  ['name', NAME_NOUNS],
];

const NOUN_AFTER = needing(
  /\b(?:which|what|whose|how|number of|name of)\b/i,
  new RegExp(
    `\\b(?:which|what(?! ${DEED}\\b)|whose|how many|how much|number of|name of the)(?: of the| of)?\\s+((?!(?:${AUXILIARY}|sort|kind|type)\\b)(?:[\\p{L}\\p{N}'’-]+\\s*){1,4})`,
    'iu',
  ),
);

/** The noun that the question word belongs to: "soldiers" in "how many Pakistani soldiers were", "mosque" in "which mosque was". */
function focusOf(text: string): string | null {
  const phrase = execNeeding(NOUN_AFTER, text)?.[1];
  if (phrase === undefined) return null;
  const words = terms(phrase);
  const end = words.findIndex(({ stop }, at) => stop && at > 0);
  const noun = (end === -1 ? words : words.slice(0, end)).filter(({ stop }) => !stop);
  const typed = noun.find(({ term }) => BY_NOUN.some(([, nouns]) => nouns.has(term)));
  return (typed ?? noun[0])?.term ?? null;
}

/** The noun that a question of a few words begins or ends with says what is asked for: "date of the last message", "wind farm cost". */
function sketched(text: string): Wanted {
  const words = terms(text);
  const end = words.findIndex(({ stop }, at) => stop && at > 0);
  const heads = [words[0], words[end - 1], words.at(-1)].flatMap((head) => (head === undefined ? [] : [head.term]));
  return heads.flatMap((head) => BY_NOUN.filter(([, nouns]) => nouns.has(head)))[0]?.[0] ?? 'any';
}

const BY_KIND: Readonly<Partial<Record<QuestionKind, Wanted>>> = {
  who: 'person',
  identity: 'any',
  count: 'number',
  when: 'time',
  where: 'place',
  why: 'reason',
  said: 'speech',
};

/** What the answer must have, and the noun that the question is about. */
export function wantedOf(text: string, kind: QuestionKind): { readonly wanted: Wanted; readonly focus: string | null } {
  const focus = focusOf(text);
  const typed = focus === null ? undefined : BY_NOUN.find(([, nouns]) => nouns.has(focus))?.[0];
  if (kind === 'which' || kind === 'how') return { wanted: typed ?? (kind === 'which' ? 'name' : 'any'), focus };
  if (kind === 'passage') return { wanted: sketched(text), focus };
  return { wanted: BY_KIND[kind] ?? 'any', focus };
}
