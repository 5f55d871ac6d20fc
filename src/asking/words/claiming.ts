/** Who says that they did it: "Who claimed the attack?", "Did anyone claim responsibility?", "Who was behind the bombing?". */
const ASKS =
  /\b(?:who|which|what|did|has|have|any(?:one|body)?)\b.{0,40}\bclaim(?:s|ed|ing)? (?:responsibility|credit|(?:the|an?|this|that)\b)|\bwho\b.{0,40}\bclaim(?:s|ed|ing)? \p{L}|\b(?:who|which \p{L}+|what \p{L}+) (?:has |have )?(?:claim(?:s|ed)?|took (?:responsibility|credit))\b|\bwho (?:is|was|were) (?:behind|responsible for)\b/iu;

const NEEDED = /\b(?:claim|took|behind|responsible)/i;

/** "claimed the attack", "took responsibility", "said its fighters had stormed the post", "behind the bombing". */
export const CLAIMED =
  /\bclaim(?:s|ed|ing)? (?:the\b|responsibility|credit|to have)|\b(?:take|takes|took|taken|taking|claim(?:s|ed)? of|no claim of|denied|accepted|admitted) (?:the )?(?:responsibility|credit)\b|\bsa(?:id|ys|ying)\b.{0,60}\b(?:it|they|(?:its|their|our) (?:men|fighters|members|forces|soldiers|bombers?|units?|commandos|cadres)) (?:had |have |has |were |was )?(?:carried out (?!\d|dozens|hundreds)|behind|stormed|attacked|targeted|struck|hit|ambushed|seized|killed|bombed|fired|shot|launched|planted|detonated)\b|\bdenied (?:any |having (?:any |a )?)?(?:role|part|involvement|responsibility|carrying out|being behind)\b|\bno (?:immediate )?claim\b|\bdistanced (?:itself|themselves)\b|\bno (?:group|one|organi[sz]ation|faction) (?:has |had |have )?(?:immediately )?(?:claimed|taken|said)\b|\b(?:blame[ds]?|behind|responsible for)\b/iu;

/** "How many attacks has the group claimed" asks for a number. */
export const asksClaim = (text: string): boolean =>
  NEEDED.test(text) && ASKS.test(text) && !/\bhow (?:many|much)\b/i.test(text);
