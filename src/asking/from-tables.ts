import type { Answer } from '../answer/answer.ts';
import { words } from '../answer/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { disputesAbout } from '../coverage/disputes/about-dispute.ts';
import { timelineOf } from '../coverage/timeline/timeline.ts';
import { readDateOption } from '../extraction/dates/date-option.ts';
import { disputeParts, noDispute } from './disputes-told.ts';
import { chosenEvents, eventParts } from './events-told.ts';

const MOST = { disputes: 3, events: 6, undated: 2 } as const;

const TAKEN = 'disputed|contested|denied|doubted|in dispute|taken back|retracted';
/** "what is disputed about the toll?", "is the toll disputed?", "who doubts the toll?"; not "who denied launching the attack?", which one sentence answers. */
const DISPUTED = [
  new RegExp(
    `^what(?:.s| is| are| was| were| has been)? (?:being )?(?:${TAKEN})(?: (?:about|in|over|on|regarding|concerning) (?<about>.+))?$`,
    'i',
  ),
  /^(?:is|are|was|were) (?<about>.+) (?:disputed|contested|in dispute)$/i,
  /^who (?:doubts|doubted|disputes|disputed|contests|contested) (?<about>.+)$/i,
  /^(?:what|which) (?:are|were) the disputes? (?:about|over|on) (?<about>.+)$/i,
];
const TIMELINE =
  /^(?:(?:give|show) (?:me|us) )?(?:an? |the )?(?:timeline|chronology|sequence of events) (?:of|for|about|on|in) (?<about>.+)$/i;
/** "what happened in June 2022?", "what happened in Kabul in August 2021?"; without a date the passages answer. */
const HAPPENED =
  /^what (?:has |had )?happened(?: (?:in|at|to|with|near|around) (?<about>.+?))?,? (?:in|on|during) (?<when>[^?]+)$/i;

const plain = (typed: string): string => typed.trim().replace(/[?.!\s]+$/, '');
const bare = (about: string): string => about.replace(/^(?:the|an?|whether|that)\s/i, '');

function disputed(coverage: Coverage, typed: string): Answer | null {
  const match = DISPUTED.map((pattern) => pattern.exec(typed)).find((one) => one !== null);
  if (match == null) return null;
  const about = match.groups?.about === undefined ? undefined : bare(match.groups.about);
  const found = disputesAbout(coverage, about).slice(0, MOST.disputes);
  if (found.length > 0) return { state: 'supported', parts: found.flatMap((one) => disputeParts(coverage, one)) };
  return noDispute(coverage, about);
}

function happened(coverage: Coverage, typed: string): Answer | null {
  const asked = TIMELINE.exec(typed) ?? HAPPENED.exec(typed);
  const { about, when } = asked?.groups ?? {};
  const days = when === undefined ? null : readDateOption(when);
  if (asked === null || (when !== undefined && days === null)) return null;
  const subject = about === undefined ? undefined : bare(about);
  const { dated, undated } = timelineOf(coverage, { about: subject, from: days?.from, to: days?.to });
  if (dated.length === 0) return null;
  const open = when === undefined ? chosenEvents(undated, MOST.undated) : [];
  const parts = eventParts(coverage, chosenEvents(dated, MOST.events));
  const below = eventParts(coverage, open);
  return {
    state: 'supported',
    parts: below.length === 0 ? parts : [...parts, { type: 'heading', text: words.cannotBeDated }, ...below],
  };
}

/** What the tables of the whole coverage answer better than a sentence: what is disputed, and what happened when; null where no such thing is asked. */
export const fromTables = (coverage: Coverage, typed: string): Answer | null =>
  disputed(coverage, plain(typed)) ?? happened(coverage, plain(typed));
