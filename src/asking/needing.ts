/**
 * A long pattern with a few words that it cannot do without. It is compiled when it is first matched, which takes longer than most answers:
 * a question without those words never comes to it.
 */
export interface Needing {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

export const needing = (needs: RegExp, pattern: RegExp): Needing => ({ needs, pattern });

/** What `pattern.exec` gives. */
export const execNeeding = ({ needs, pattern }: Needing, text: string): RegExpExecArray | null =>
  needs.test(text) ? pattern.exec(text) : null;
