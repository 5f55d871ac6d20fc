/** Verbs of two words of which the second is too common to search for, with the plain word that news uses. */
export const PHRASAL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|brought|bring) down\b/i, 'decrease'],
  [/\b(?:go(?:es|ing|ne)?|went) up\b/i, 'increase'],
  [/\b(?:tak(?:e|es|ing|en)|took|pull(?:s|ed|ing)?|tear|tore|torn)\b.{0,30}\bdown\b/i, 'remove'],
  [/\b(?:behind|responsible for|carr(?:y|ied) out)\b/i, 'claim'],
  [/\b(?:blow(?:s|n|ing)?|blew) up\b/i, 'explosion'],
  [/\bset(?:s|ting)? up\b/i, 'establish'],
  [/\b(?:tak(?:e|es|ing|en)|took) over\b/i, 'seize'],
  [/\b(?:call(?:s|ed|ing)?) off\b/i, 'cancel'],
  [/\bput(?:s|ting)? off\b/i, 'postpone'],
  [/\b(?:(?:is|are|was|were|be) against|(?:speak|spoke|spoken|came out) (?:out )?against)\b/i, 'oppose'],
  [/\b(?:is|are|was|were|be) (?:in favou?r of|for) \p{L}+ing\b/iu, 'support'],
  [/\b(?:tak(?:e|es|ing|en)|took) in\b/i, 'host'],
];
