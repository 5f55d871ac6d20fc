import { inflected } from '../../extraction/words/inflected.ts';
import { NOUN_LIKE, REPORTING_VERBS, type ReportingFrame } from '../../extraction/words/reporting-verbs.ts';

/** Of the verbs that say something only before "that": those that seldom do anything else. */
const SURE = 'reply respond propose recommend conclude deny agree disagree mention recount';

const verbsOf = (...frames: readonly ReportingFrame[]): readonly string[] =>
  [...frames.flatMap((frame) => REPORTING_VERBS[frame].split(/\s+/u)), ...SURE.split(' ')].filter(
    (verb) => !verb.includes('+'),
  );

const VERBS = [...new Set(verbsOf('say', 'tell', 'object'))].map(inflected);

const isVerb = (form: string): boolean => !NOUN_LIKE.has(form);

/** Words that show that somebody speaks, in whichever tense; "states" and "reports" are nouns. */
export const SPEAKING = [
  ...new Set(
    VERBS.flatMap(({ base, present, past, progressive }) => [base, present, ...past, progressive]).filter(isVerb),
  ),
  'claims',
  'saying',
  'warning',
].join('|');

/** Nouns as well: verbs where no article stands before them, "what did the mayor claim". */
const AS_OFTEN_NOUNS = 'claim|post|state|promise|pledge|vow|demand|call|comment|warn|fear|estimate|question|hint';

/** After "what did she", "what do they", "what has he". */
export const ASKED_TO_HAVE_SAID = `${[...new Set(VERBS.flatMap(({ base, past }) => [base, ...past]).filter(isVerb))].join('|')}|think|thought|believed?|posted|(?<!\\b(?:the|an?|his|her|its|their|of|to|this|that|no) )(?:${AS_OFTEN_NOUNS})`;

/** What somebody is asked for: "Brandt's view of the ferry". */
export const STANDPOINTS =
  'takes?|views?|opinions?|positions?|stances?|reactions?|responses?|statements?|comments?|remarks|verdict|message|thoughts';

/** The same behind a name as it stands: "ada brandt reaction ferry". */
export const REMARKS = 'statements?|comments?|remarks|reactions?|responses?';
