/** Linear gain, log2(rank + 1) discount, ideal from all relevant documents: trec_eval's ndcg_cut.10 for grades of 1. */
export function ndcg(ranked: readonly string[], relevant: ReadonlySet<string>, cut = 10): number {
  let gained = 0;
  ranked.slice(0, cut).forEach((id, at) => {
    if (relevant.has(id)) gained += 1 / Math.log2(at + 2);
  });
  let ideal = 0;
  for (let at = 0; at < Math.min(cut, relevant.size); at++) ideal += 1 / Math.log2(at + 2);
  return ideal > 0 ? gained / ideal : 0;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether a text holds one of the answers: lower case, punctuation dropped. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const said = ` ${plain(text)} `;
  return answers.some((answer) => plain(answer) !== '' && said.includes(plain(answer)));
}

/** The share of pairs in which the answerable question has the higher confidence; equal counts half. */
export function areaUnderCurve(answerable: readonly number[], unanswerable: readonly number[]): number {
  const all = [
    ...answerable.map((value) => ({ value, answers: true })),
    ...unanswerable.map((value) => ({ value, answers: false })),
  ].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    for (let at = from; at < to; at++) if (all[at]?.answers) ranks += (from + to + 1) / 2;
    from = to;
  }
  const pairs = answerable.length * unanswerable.length;
  return pairs > 0 ? (ranks - (answerable.length * (answerable.length + 1)) / 2) / pairs : 0;
}

/** The share of answerable questions still answered when at most a tenth of the unanswerable ones are. */
export function answeredAtTenth(answerable: readonly number[], unanswerable: readonly number[]): number {
  const sorted = [...unanswerable].sort((a, b) => b - a);
  const limit = sorted[Math.floor(sorted.length / 10)] ?? 0;
  return answerable.filter((value) => value > limit).length / Math.max(1, answerable.length);
}

export const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
