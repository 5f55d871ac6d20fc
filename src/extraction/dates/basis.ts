/** What a date rests on: the fixed list. */
export const BASIS = {
  stated: 'as stated',
  published: 'counted from the date of publication',
  text: 'counted from a date in the text',
  range: 'a span of time, as stated',
} as const;

/** Why a date stays open: the words themselves, then one of these. */
export const OPEN = {
  writing: 'and the article states no publication date',
  year: 'no year is stated, and the article states no publication date',
  text: 'and the text gives no date to count from',
} as const;

export const openReason = (words: string, why: string): string => `"${words}", ${why}`;
