import type { Reading } from '../extraction/reading.ts';
import { termsIn } from '../search/terms.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './best-sentences.ts';
import { othersSpeakIn, speaksIn } from './evidence.ts';
import { leans } from './sentence-read.ts';
import { metBy, shareOf } from './sought-words.ts';
import { isBeside } from './speakers-asked.ts';
import { besideIt } from './told-there.ts';

/** Somebody who speaks of something else shares a word or two with the question. */
const OF_IT = 0.35;

function isOfIt({ topic }: Asked, candidate: Candidate, speaks: boolean): boolean {
  const { article, paragraph } = candidate;
  const beside = `${speaks ? paragraph.text : besideIt(candidate)} ${article.title ?? ''}`;
  return topic.length === 0 || shareOf(topic, metBy(topic, termsIn(beside))) >= OF_IT;
}

/** Whether what is asked for is said: on what was asked, in a quotation of theirs, or beside a word for saying and those who should speak. */
export function isSaid(asked: Asked, candidate: Candidate, reading: Reading | undefined): boolean {
  const speaks = reading !== undefined && speaksIn(asked, candidate, reading);
  if (!isOfIt(asked, candidate, speaks)) return false;
  if (speaks) return true;
  if (reading !== undefined && asked.asksPerson && othersSpeakIn(asked, candidate, reading)) return false;
  const { article, paragraph, typed } = candidate;
  const goesOn = leans(paragraph.text) || /^[“"‘']/.test(paragraph.text);
  const before = goesOn ? (article.paragraphs[paragraph.number - 2]?.text ?? '') : '';
  return typed.length > 0 && isBeside(asked.speakers, besideIt(candidate), before, article.outlet ?? '');
}
