import { oneForm } from '../spelling.ts';

/** Words of questions that texts seldom repeat: they count for little. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  `happen mention admit call think believe view according compare amount name word thing way piece article story kind type sort
  use do go come take give make become know tell say said claim state describe refer mean think opinion report people person ppl number
  count total year month day time date place country city cause reason result involve include consider regard want need come put
  currently recently finally really actually usually mainly primarily originally ever many much various different certain main major
  example term stand job role response latest news update happened part find look show see talk discuss event`
    .split(/\s+/)
    .map(oneForm),
);
