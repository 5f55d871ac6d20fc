import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seen } from '../../support/discord/as-discord-reads.ts';
import type { Member } from '../../support/discord/member.ts';
import { buttonsOf, isPrivate, memberOf, SOMEBODY_ELSE, textOf, waitFor } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom } from '../../support/discord/newsroom.ts';
import { ferryNews, laterFerryNews } from '../../support/discord/small-coverage.ts';

const LONG = 'what did the harbour master and the coast guard say of the ferry · in * March? '.repeat(6).trim();

describe('a conversation in Discord', () => {
  let newsroom: Newsroom;
  let member: Member;

  beforeAll(async () => {
    newsroom = await openNewsroom({
      suggest: (_, option, typed) => {
        if (typed === 'boom') throw new Error('no suggestions today');
        return Array.from({ length: 40 }, (__, n) => ({
          name: `${option} ${typed} ${n}`.padEnd(130, '.'),
          value: `v${n}`,
        }));
      },
    });
    member = newsroom.member;
  });

  afterAll(() => newsroom.close());

  it('answers in the first response, in the exact words, what answers in bold, with where they stand', async () => {
    const { original, deferred, response } = await member.uses('ask', { question: 'how many died' });
    expect(response?.type).toBe(4);
    expect(deferred).toBe(false);
    expect(isPrivate(original)).toBe(false);
    expect(textOf(original)).toContain('> **At least** 12 people were killed when a ferry sank off Lowport');
    expect(textOf(original)).toContain('-# [1] ferry, 2024-03-05, ¶2');
    expect(textOf(original)).toContain('**/ask** · question: how many died');
    expect(textOf(original)).toMatch(/\*\*Supported\*\* · 1 passage · 1 article · coverage: 2 articles/);
    expect(buttonsOf(original).map(({ label }) => label)).toEqual(['Context 1', 'Who is Mara Quill?', 'Delete']);
  });

  it('answers privately where that is chosen', async () => {
    const { original } = await member.uses('ask', { question: 'how many died', private: true });
    expect(isPrivate(original)).toBe(true);
    expect(textOf(original)).not.toContain('private');
  });

  it('says that nothing covers the question', async () => {
    const { original } = await member.uses('ask', { question: 'nothing' });
    expect(textOf(original)).toContain('Nothing is said of that.');
    expect(textOf(original)).toContain('**Not covered**');
  });

  it('announces a slow answer and edits it in', async () => {
    const slow = await member.uses('slow');
    expect(slow.response).toMatchObject({ type: 5 });
    expect(slow.respondedAfter).toBeLessThan(2000);
    expect(slow.edited).toBe(1);
    expect(textOf(slow.original)).toContain('all checks had been passed');
  });

  it('shows the paragraphs around a citation to the one who asks for them', async () => {
    const { original } = await member.uses('who', { name: 'Quill' });
    const { original: context } = await member.presses(original, 'Context');
    expect(isPrivate(context)).toBe(true);
    expect(textOf(context)).toContain('> **“We are still searching,” said Mara Quill');
    expect(textOf(context)).toContain('> The mayor denied that the ferry was overloaded.');
    expect(seen(textOf(context))).toContain('¶1');
  });

  it('turns the pages of an article from its context', async () => {
    const { original } = await member.uses('ask', { question: 'how many died' });
    const { original: context } = await member.presses(original, 'Context');
    const { original: further } = await member.presses(context, 'Next');
    expect(textOf(further)).toContain('A memorial is planned in the old fish hall.');
  });

  it('pages a long answer in place for the asker', async () => {
    const { original } = await member.uses('source', {});
    expect(buttonsOf(original).map(({ label }) => label)).toContain('Page 1 of 2');
    const turned = await member.presses(original, 'Next');
    expect(turned.response).toMatchObject({ type: 7 });
    expect(textOf(turned.original)).toContain('rs doubt it.');
    const back = await member.presses(turned.original, 'Previous');
    expect(textOf(back.original)).toBe(textOf(original));
  });

  it('gives somebody else the page for their eyes only', async () => {
    const { original } = await member.uses('source', {});
    const turned = await memberOf(newsroom.discord, SOMEBODY_ELSE).presses(original, 'Next');
    expect(turned.response).toMatchObject({ type: 4 });
    expect(isPrivate(turned.original)).toBe(true);
  });

  it('pages an answer whose question no button can hold', async () => {
    const { original } = await member.uses('source', { article: LONG });
    const turned = await member.presses(original, 'Next');
    expect(textOf(turned.original)).toContain('rs doubt it.');
    expect(seen(textOf(turned.original))).toContain(LONG);
    const back = await member.presses(turned.original, 'Previous');
    expect(textOf(back.original)).toBe(textOf(original));
  });

  it('runs the command behind a follow-up', async () => {
    const { original } = await member.uses('ask', { question: 'how many died' });
    const who = await member.presses(original, 'Who is');
    expect(who.response).toMatchObject({ type: 4 });
    expect(isPrivate(who.original)).toBe(false);
    expect(textOf(who.original)).toContain('**/who** · name: Mara Quill');
    const others = await memberOf(newsroom.discord, SOMEBODY_ELSE).presses(original, 'Who is');
    expect(isPrivate(others.original)).toBe(true);
  });

  it.each(['', 'x', 'p|00|0|source|', 'c|ferry|00|2|0|5||abcd', 'a|who|name=x|!!!!', '\\', '|||||', 'page:2'])(
    'refuses a button that it never made, kindly: %s',
    async (forged) => {
      const { original } = await member.uses('who', { name: 'Quill' });
      const { original: refusal } = await member.pressesId(original, forged);
      expect(isPrivate(refusal)).toBe(true);
      expect(textOf(refusal)).toContain('none that I know');
    },
  );

  it('shows figures as a picture above the words, with what it shows in words', async () => {
    // On a busy machine the first may come without its picture.
    await waitFor('a picture', async () =>
      JSON.stringify((await member.uses('tolls')).response).includes('attachment'),
    );
    const { original, response } = await member.uses('tolls');
    expect(textOf(original)).toContain('killed · at least 12 people');
    expect(textOf(original)).toMatch(/^\*\*≥12\*\* killed .*\\\[1\\\]$/mu);
    expect(JSON.stringify(original?.components)).toContain('attachment://answer.png');
    expect(JSON.stringify(response)).toContain('Chart of the figures reported.');
  });

  it('takes an answer away for who asked and for moderators, and for nobody else', async () => {
    const { original } = await member.uses('ask', { question: 'how many died' });
    const other = await memberOf(newsroom.discord, SOMEBODY_ELSE).presses(original, 'Delete');
    expect(textOf(other.original)).toContain('can delete this answer');
    expect(isPrivate(other.original)).toBe(true);
    const moderator = await memberOf(newsroom.discord, SOMEBODY_ELSE, String(1 << 13)).presses(original, 'Delete');
    expect([moderator.response?.type, moderator.removed]).toEqual([6, true]);
    const asker = await member.presses(original, 'Delete');
    expect(asker.removed).toBe(true);
    const secret = await member.uses('ask', { question: 'how many died', private: true });
    expect(buttonsOf(secret.original).map(({ label }) => label)).not.toContain('Delete');
  });

  it("verifies somebody's message for the asker alone", async () => {
    const { original } = await member.opensMenu('Verify quote', 'We are still looking');
    expect(isPrivate(original)).toBe(true);
    expect(textOf(original)).toContain('### Altered');
    expect(textOf(original)).toContain('We are still \\[~~looking~~ → **searching**\\]');
    const { original: empty } = await member.opensMenu('Verify quote', '');
    expect(textOf(empty)).toContain('has no text to verify');
  });

  it('suggests while one types, and never fails', async () => {
    const choices = await member.types('ask', 'source', 'fer');
    expect(choices).toHaveLength(25);
    expect(String(choices[0]?.name)).toMatch(/^source fer 0\.+…$/);
    expect(await member.types('ask', 'source', 'boom')).toEqual([]);
  });

  it("says what the asker can put right, for the asker's eyes", async () => {
    const { original } = await member.uses('who', { name: 'nobody' });
    expect(isPrivate(original)).toBe(true);
    expect(textOf(original)).toContain('Nobody is called "nobody". Try another name.');
    const { original: date } = await member.uses('ask', { question: 'x', from: 'yesterweek' });
    expect(textOf(date)).toContain('takes a date');
  });

  it('says that a bug is written down, and under what', async () => {
    const { original } = await member.uses('broken');
    const id = /log as (\w{6})/.exec(textOf(original))?.[1];
    const line = newsroom.log.find((one) => one.event === 'bug' && one.id === id);
    expect(isPrivate(original)).toBe(true);
    expect(line?.error).toContain('a bug in broken');
    const slow = await member.uses('slow', { failing: true });
    expect(textOf(slow.original)).toContain('written down');
  });

  it("keeps members' words out of the log", () => {
    expect(JSON.stringify(newsroom.log)).not.toMatch(/how many died|still looking|Quill/);
  });

  it('answers an old button from today’s coverage, and says so', async () => {
    const { original: pages } = await member.uses('source', {});
    const { original: answer } = await member.uses('ask', { question: 'how many died' });
    newsroom.recover(laterFerryNews());
    const turned = await member.presses(pages, 'Next');
    expect(textOf(turned.original)).toContain('The coverage has changed since this was asked');
    const { original: context } = await member.presses(answer, 'Context');
    expect(textOf(context)).toContain('has changed since it was cited');
    expect(textOf(context)).toContain('> At least 14 people');
    newsroom.recover(ferryNews());
  });
});
