import { SAYING_NOUNS } from '../words/reporting-verbs.ts';
import { cueAt } from './cue.ts';
import type { Draft, Place } from './drafts.ts';
import type { Line } from './line.ts';
import { mainPhrase } from './main-phrase.ts';
import type { Phrase } from './phrase.ts';
import { extentOf } from './scene.ts';
import { subjectOf } from './subject.ts';

/** The subject of the last verb of saying, or of "released the following statement". */
function announcer(line: Line): Phrase | null {
  const tokens = line.units.at(-1) ?? [];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const cue = cueAt(tokens, at);
    const subject = cue && !cue.nounLike ? subjectOf({ line, tokens, frames: [], subject: null }, cue) : null;
    if (subject?.phrase && !subject.passive) return subject.phrase;
  }
  return tokens.some(({ lower }) => SAYING_NOUNS.has(lower)) ? mainPhrase(line.text, tokens) : null;
}

/** "Holm wrote on her page:", "The mayor released the following statement:" – whoever that is says the next paragraph. Not "Here are the rules:". */
export function announcedBy(line: Line): Draft | null {
  if (!line.text.endsWith(':')) return null;
  const phrase = announcer(line);
  if (phrase === null) return null;
  const subject: Place = { paragraph: line.paragraph.number, ...extentOf(line.units.at(-1) ?? [], phrase) };
  return { rule: 'announced', cue: null, subject, contents: [] };
}
