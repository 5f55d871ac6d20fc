import { isDemonym } from '../extraction/people/words/peoples.ts';
import { CITIES, COUNTRIES } from '../extraction/people/words/places.ts';
import type { Reading } from '../extraction/reading.ts';
import { terms } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { type Deed, didIt, doerNamed, hadItDone, isNamed, isTold } from './deed-told.ts';
import { doneAsked, type Party } from './done-asked.ts';
import { standsIn, toldIn } from './told-there.ts';
import { LANDS_OF } from './words/capitals.ts';

function deedsTold(deed: string, candidate: Candidate): readonly Deed[] {
  if (!candidate.present.has(deed)) return [];
  const text = toldIn(candidate);
  return terms(text).flatMap(({ term, start, end }) =>
    term === deed ? [{ before: text.slice(0, start), word: text.slice(start, end), behind: text.slice(end) }] : [],
  );
}

const all = (deeds: readonly Deed[], test: (deed: Deed) => boolean): boolean => deeds.length > 0 && deeds.every(test);

/** Whether all that is told of the deed is told the other way round: "Lund accused the mayor" of "Who accused Lund?", "Lund was accused" of "Whom did Lund accuse?" */
export function isTurnedRound({ question }: Asked, candidate: Candidate): boolean {
  const done = doneAsked(question);
  if (done === null) return false;
  const { deed, doer, patient } = done;
  return all(
    deedsTold(deed, candidate),
    (one) => (patient !== null && didIt(one, patient)) || (doer !== null && hadItDone(one, doer)),
  );
}

/** Whether those did it there of whom it is asked to whom they did it. */
export function tellsWhom({ question }: Asked, candidate: Candidate): boolean {
  const done = doneAsked(question);
  if (done === null || done.doer === null) return false;
  const { deed, doer } = done;
  return deedsTold(deed, candidate).some((one) => didIt(one, doer));
}

const isLand = (name: string): boolean => COUNTRIES.has(name.toLowerCase()) || CITIES.has(name.toLowerCase());

/** Whether others of the same kind did it there than those of whom it is asked: another person, another country. */
export function isOfOtherDoer(asked: Asked, candidate: Candidate, reading: Reading): boolean {
  const { doer = null, patient = null, deed = '' } = doneAsked(asked.question) ?? {};
  if (doer === null) return false;
  const ofLand = [...doer.heads].some((term) => asked.places.has(term));
  if (!ofLand && !asked.asksPerson) return false;
  const isPerson = (name: string): boolean =>
    reading.names.some(
      ({ kind, span }) =>
        kind === 'person' && standsIn(candidate)(span) && candidate.paragraph.text.slice(span.start, span.end) === name,
    );
  const speaksFor = (name: string): boolean =>
    (LANDS_OF.get(name.toLowerCase()) ?? []).some((term) => doer.heads.has(term));
  return all(deedsTold(deed, candidate), (one) => {
    if (patient !== null && !isTold(one, patient)) return false;
    const name = doerNamed(one);
    if (asked.question.kind === 'why' && patient !== null && ofLand && !isLand(name))
      return isOfOtherLand(one, (told) => isOf(told, doer) || speaksFor(told));
    if (name === '' || isNamed(one, doer) || speaksFor(name)) return false;
    return ofLand ? isLand(name) : isPerson(name);
  });
}

const PRONOUN = /\b(?:it|its|they|their|he|she|we|I)\b/u;

const isOf = (name: string, { heads }: Party): boolean => terms(name).some(({ term }) => heads.has(term));

/** "India took steps, among them suspending it", "India’s suspension of it": lands are named before the deed, and not that of whom it is asked. */
function isOfOtherLand({ before }: Deed, isAsked: (name: string) => boolean): boolean {
  if (PRONOUN.test(before)) return false;
  const names = before.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu) ?? [];
  const lands = names
    .flatMap((name) => [name, ...name.split(' ')])
    .filter((name) => isLand(name) || isDemonym(name.toLowerCase()) || LANDS_OF.has(name.toLowerCase()));
  return lands.length > 0 && !lands.some(isAsked);
}
