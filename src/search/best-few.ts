interface Scored {
  readonly score: number;
}

/** The few of many with the highest scores, equals as they came: without putting all in order. */
export interface BestFew<T extends Scored> {
  /** What scores no more has no place among them. */
  least(): number;
  add(one: T): void;
  /** Best first. */
  list(): readonly T[];
}

export function bestFew<T extends Scored>(most: number): BestFew<T> {
  const few: T[] = [];
  return {
    least: () => (few.length < most ? Number.NEGATIVE_INFINITY : (few[most - 1]?.score ?? Number.POSITIVE_INFINITY)),
    add(one) {
      let low = 0;
      let high = few.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((few[middle]?.score ?? 0) >= one.score) low = middle + 1;
        else high = middle;
      }
      few.splice(low, 0, one);
      if (few.length > most) few.pop();
    },
    list: () => few,
  };
}
