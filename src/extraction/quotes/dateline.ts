import type { Token } from './line.ts';
import { isPoint } from './phrase-breaks.ts';

/** "KEMERLI, April 11 (CP) - A blast": where and by whom it was written is not said. */
export function behindPlace(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((token, at) => at > 0 && at < 14 && isPoint(token, '-—–'));
  if (dash === -1) return 0;
  const place = tokens.slice(0, dash);
  const isPlace = place.every(({ kind, capital }) => kind === 'point' || capital) && tokens[dash + 1]?.capital === true;
  return isPlace && isPoint(tokens[dash - 1], ')') ? dash + 1 : 0;
}

/** "[Kabul] “…”": the place of writing is not said. */
export function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  const quote = tokens.findIndex((token, at) => at >= from && token.kind === 'quote');
  const short = quote > from && quote < to && quote - from <= 6;
  return short && isPoint(tokens[quote - 1], ')]—–-') ? quote : from;
}
