import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/asking/question.ts';
import type { QuestionKind, Wanted } from '../../src/asking/question-kind.ts';

describe('what is asked', () => {
  it.each<readonly [string, QuestionKind]>([
    ['How many miners were rescued at Lumora?', 'count'],
    ['death toll of the ferry accident', 'count'],
    ['who is Ada Brandt', 'identity'],
    ["Who's Ada Brandt?", 'identity'],
    ['Who closed the harbour?', 'who'],
    ['Who is the mayor of Lumora?', 'who'],
    ['When did the strike end?', 'when'],
    ['in which year did the dam break', 'when'],
    ['Where did the ferry sink?', 'where'],
    ['Why was the bridge closed?', 'why'],
    ['What did Brandt say about the bridge?', 'said'],
    ['President Brandt on the bridge', 'said'],
    ['guards on the bridge', 'passage'],
    ["Brandt's view of the bridge", 'said'],
    ['ada brandt statement on the bridge', 'said'],
    ['mayor reaction dam', 'said'],
    ['mayor last message date', 'passage'],
    ['exact day the dam broke', 'when'],
    ['What was the bridge called?', 'definition'],
    ['What has the mayor called the bridge?', 'said'],
    ['Who is on the bridge', 'who'],
    ['do we know who burned the barn', 'who'],
    ['is it clear who will win', 'who'],
    ['the barn was burned by whom', 'who'],
    ['in the ferry fire who was hurt', 'who'],
    ['the man who burned the barn', 'who'],
    ['was the man who burned the barn jailed', 'truth'],
    ['what did the woman who burned the barn do', 'how'],
    ['which miners who fled came back', 'which'],
    ['miners who drowned in the flood', 'passage'],
    ['is Ada Brandt, who was hurt, alive', 'truth'],
    ['What was the motive of the man who burned the barn?', 'why'],
    ['Which company built the dam?', 'which'],
    ['What could Lumora do about the flood?', 'how'],
    ['Did the mayor resign?', 'truth'],
    ['What carried the harbour lamp off?', 'how'],
    ['What stopped her?', 'how'],
    ['What breed won the race?', 'which'],
    ['Which armed group claimed it?', 'which'],
    ['What armed group claimed it?', 'which'],
    ['deputy mayor when the dam broke', 'passage'],
    ['harbour reopened when', 'when'],
    ['Since when is the bridge closed?', 'when'],
    ['Was the mayor there when the dam broke?', 'truth'],
    ['What made the miners leave?', 'why'],
    ['What makes boats of Lumora fast?', 'how'],
    ['What reason was there to close it?', 'why'],
    ['reason for the strike at Lumora', 'why'],
    ['Castell brothers money spent on the bridge', 'passage'],
    ['harbour fire', 'passage'],
  ])('%s: %s', (text, kind) => {
    expect(readQuestion(text).kind).toBe(kind);
  });

  it.each<readonly [string, string | null]>([
    ['How many Lumoran miners were rescued?', 'lumoran'],
    ['Which bridge was closed?', 'bridg'],
    ['Which wounded miners were freed?', 'wound'],
    ['What stopped the mayor?', null],
    ['What has the mayor rejected?', null],
    ['What sort of harbour does Lumora want?', null],
  ])('%s counts or names %s', (text, focus) => {
    expect(readQuestion(text).focus).toBe(focus);
  });

  it.each<readonly [string, Wanted]>([
    ['date of the last ferry to Lumora', 'time'],
    ['Lumora dam cost', 'number'],
    ['size of the fleet', 'number'],
    ['miners at the dam hometown', 'place'],
    ['ferry with two date palms on board', 'any'],
    ['What fraction of the fleet was lost?', 'number'],
  ])('%s wants %s', (text, wanted) => {
    expect(readQuestion(text).wanted).toBe(wanted);
  });

  it('takes years, phrases and plain words for phrasal ones from the words', () => {
    const question = readQuestion('Who said "the sea took it" when prices went up in 1997?');
    expect(question.years).toEqual(['1997']);
    expect(question.phrases).toEqual(['the sea took it']);
    expect(question.sought).toContain('increase');
    expect(readQuestion('Who went upstairs?').sought).not.toContain('increase');
  });

  it.each([
    ['When does the waiver run out?', 'expire'],
    ['Why did Velm call its envoy home?', 'recall'],
    ['Which towns tore their walls down?', 'remove'],
    ['Where were the otters set free?', 'release'],
    ['What did the mayor say about the guards coming back?', 'return'],
  ])('%s: %s', (text, plain) => expect(readQuestion(text).sought.split(' ')).toContain(plain));

  it.each([
    // Told in the same words.
    'When did the man blow himself up?',
    'Who ran outside?',
    // Before a preposition nothing may stand between.
    'How many took part in the march?',
    'What took place in Velm in 2022?',
    'Who called the mayor on Monday?',
    'Where did the mayor come from?',
  ])('has no plainer words for %s', (text) => expect(readQuestion(text).sought).toBe(text));

  it.each([
    ['What did Hugo April say about the tax?', ['hugo', 'april']],
    ['What did April Lund say about the tax?', ['april', 'lund']],
    ['What did the mayor say in October about the tax?', []],
    ['What did the mayor say on 9 October about the tax?', []],
  ])('names in %s: %j', (text, names) => {
    const { words } = readQuestion(text);
    expect(words.flatMap(({ term, name }) => (name ? [term] : []))).toEqual(names);
  });

  it('trusts no capital of a Title Written So', () => {
    expect(readQuestion('How Many Miners Were Rescued At Lumora').words.every(({ name }) => !name)).toBe(true);
    expect(readQuestion('How many miners were rescued at Lumora').words.some(({ name }) => name)).toBe(true);
  });
});
