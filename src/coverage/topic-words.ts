import { stem } from '../search/stem.ts';
import { inOrderSteps, type Steps } from '../search/steps.ts';
import { STOP_WORDS } from '../search/words/stop.ts';
import type { Coverage } from './coverage.ts';

/* What a reader may ask about besides names: "ceasefire", "bridges". */

/** Begins small, so that it is no name; "said", "told" and the like are too short to be a topic. */
const WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}-]{4,30}(?![\p{L}\p{N}'’])/gu;
/** Hardly ever a topic: "recently", "accusing", "rejected". */
const NO_TOPIC = /(?:ly|ing|ed)$/u;
/** Of a larger coverage every second, third … article is enough to know what it is about. */
const ARTICLES = 2000;
const TOPICS = 5000;
const OFTEN = 2;
/** So many words are looked at in one step. */
const STEP = 1_000;

/** The most used first, each in the form in which it is used most; in how many paragraphs decides. */
export function* topicSteps({ articles }: Coverage): Steps<readonly string[]> {
  const uses = new Map<string, number>();
  const every = Math.ceil(articles.length / ARTICLES) || 1;
  for (let at = 0; at < articles.length; at += every) {
    for (const { kind, text } of articles[at]?.paragraphs ?? [])
      if (kind === 'body')
        for (const word of new Set(text.match(WORD)))
          if (!STOP_WORDS.has(word) && !NO_TOPIC.test(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    yield;
  }
  const forms = new Map<string, { readonly word: string; readonly most: number; readonly all: number }>();
  let looked = 0;
  for (const [word, times] of uses) {
    if (looked++ % STEP === 0) yield;
    const stemmed = stem(word);
    const before = forms.get(stemmed);
    const [most, form] = before !== undefined && before.most >= times ? [before.most, before.word] : [times, word];
    forms.set(stemmed, { word: form, most, all: (before?.all ?? 0) + times });
  }
  const often = [...forms.values()].filter(({ all }) => all >= OFTEN);
  const ordered = yield* inOrderSteps(often, (a, b) => b.all - a.all || (a.word < b.word ? -1 : 1));
  return ordered.slice(0, TOPICS).map(({ word }) => word);
}
