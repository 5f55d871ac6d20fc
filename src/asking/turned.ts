import { terms } from '../search/terms.ts';
import { PARAPHRASES } from '../search/words/paraphrases.ts';
import { typedPlaces } from './answer-type.ts';
import { ofQuestion } from './of-question.ts';
import type { Question } from './question.ts';

const ASKS_CAUSE =
  /\bwhat (?:caused?|causes|led to|sparked|triggered|prompted)\b|\bcauses? of\b|\bwhy\b|\bhow (?:did|was|were)\b.{1,60}\b(?:die|killed)\b/iu;
/** What stands behind these made something else happen: "a shortage caused by the floods", "protests since her death". */
const MADE_BY =
  /\b(?:(?:caused|created|sparked|triggered|prompted|fuell?ed|ignited|provoked|damaged|destroyed|displaced|hit|affected)\s(?:\p{L}+ly\s)?by|in response to|in the wake of|because of|due to|following|since|after|amid|over)\s(?<maker>[^.;:,]{2,50})/giu;
/** What stands before these did: "the strike set off a march". */
const MADE = /\b(?:caused|created|sparked|triggered|prompted|ignited|provoked|led to|set off)\s(?!by\b)/giu;
const MAKING = /^(?:caus|spark|trigger|prompt|lead|led|reason)/u;

/** Words of which the cause is asked, with and without those that stand for them; null where no cause is asked. */
const causedOf = ofQuestion(({ text, words }) => {
  if (!ASKS_CAUSE.test(text)) return null;
  const own = words.flatMap(({ name, term }) => (name || MAKING.test(term) ? [] : [term]));
  return { own, asked: [...own, ...own.flatMap((term) => PARAPHRASES.get(term) ?? [])] };
});

const ASIDE = /\b(?:when|while|before|after|since)\b[^,;:]{0,60}$/iu;

/** "They were at home in Tarn when Ada Lund was shot" tells where they were, not where she was shot. */
export function tellsWhereOthers({ kind, heart }: Question, sentence: string): boolean {
  if (kind !== 'where') return false;
  const deeds = terms(sentence).filter(({ term }) => heart.includes(term));
  return (
    deeds.length > 0 &&
    deeds.every(
      ({ start, end }) =>
        ASIDE.test(sentence.slice(0, start)) && typedPlaces(sentence.slice(end), 'place').length === 0,
    )
  );
}

/** Whether the sentence tells what something led to, where what led to it is asked: "damage caused by the floods" of "What caused the floods?". */
export function tellsEffect(question: Question, sentence: string): boolean {
  const caused = causedOf(question);
  if (caused === null) return false;
  const { own, asked } = caused;
  const has = (part: string, some: readonly string[]): boolean => terms(part).some(({ term }) => some.includes(term));
  return (
    [...sentence.matchAll(MADE_BY)].some(
      ({ groups, index }) => has(groups?.maker ?? '', asked) && !has(sentence.slice(0, index), own),
    ) ||
    [...sentence.matchAll(MADE)].some(
      ({ 0: made, index }) => has(sentence.slice(0, index), asked) && !has(sentence.slice(index + made.length), own),
    )
  );
}
