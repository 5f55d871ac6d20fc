import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NamesIn, together } from '../../../src/doors/discord/leaning.ts';
import type { Json, Shown } from '../../support/discord/interactions.ts';
import { snowflake } from '../../support/discord/interactions.ts';
import { CHANNEL, MEMBER, memberOf, SOMEBODY_ELSE, textOf, waitFor } from '../../support/discord/member.ts';
import { type Newsroom, openNewsroom } from '../../support/discord/newsroom.ts';
import { APPLICATION, DIRECT, GUILD, NO_ENTRY, NO_HISTORY } from '../../support/discord/small-discord.ts';

const ME = { id: APPLICATION };

describe('a message that is addressed to the bot', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  const writes = (content: string, more: Json = {}): string => {
    const id = snowflake();
    const author = { id: MEMBER, username: 'reader' };
    const message = { id, type: 0, channel_id: CHANNEL, guild_id: GUILD, author, content, mentions: [], ...more };
    newsroom.discord.gateway.dispatch('MESSAGE_CREATE', message);
    return id;
  };

  const answerTo = async (id: string): Promise<Shown> => {
    const found = () => newsroom.discord.posts.find(({ nonce }) => nonce === id);
    await waitFor('an answer', () => found() !== undefined);
    return found() as unknown as Shown;
  };

  const silent = async (): Promise<void> => {
    const asked = writes(`<@${APPLICATION}> how many died`, { mentions: [ME] });
    await answerTo(asked);
  };

  it('is answered as /ask would, as a reply that pings nobody', async () => {
    const id = writes(`<@${APPLICATION}> how many died`, { mentions: [ME] });
    const answer = await answerTo(id);
    expect(textOf(answer)).toContain('12 people were killed');
    expect(textOf(answer)).toContain('**/ask** · question: how many died');
    expect(answer).toMatchObject({
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
      enforce_nonce: true,
    });
  });

  it('may be a direct message', async () => {
    const id = writes('how many died', { guild_id: undefined });
    expect(textOf(await answerTo(id))).toContain('12 people were killed');
  });

  it('may be a reply, which keeps the subject', async () => {
    const first = await answerTo(writes(`<@${APPLICATION}> how many died on the ferry`, { mentions: [ME] }));
    const replied = writes('and who owned it?', {
      type: 19,
      mentions: [ME],
      referenced_message: { ...first, author: ME },
    });
    expect(textOf(await answerTo(replied))).toContain('question: who owned it\\: died on the ferry?'.replace('\\', ''));
  });

  it('gets told why where its words did not arrive', async () => {
    const unheard = writes('', { type: 19, referenced_message: { author: ME } });
    expect(textOf(await answerTo(unheard))).toContain('without its words');
    const empty = writes(`<@${APPLICATION}>`, { mentions: [ME] });
    expect(textOf(await answerTo(empty))).toContain('together with a question');
    const picture = writes('', { guild_id: undefined });
    expect(textOf(await answerTo(picture))).toContain('write me a question');
  });

  it.each([
    ['of other people', 'how many died', {}],
    ['of a machine', `<@${APPLICATION}> how many died`, { mentions: [ME], author: { id: '9', bot: true } }],
    ['of a webhook', `<@${APPLICATION}> how many died`, { mentions: [ME], webhook_id: '9' }],
    ['that pins something', `<@${APPLICATION}>`, { mentions: [ME], type: 6 }],
    ['for everyone', '@everyone how many died', { mention_everyone: true }],
    ['in reply to somebody else', '', { type: 19, referenced_message: { author: { id: '9' } } }],
    ['with nothing in it', '', { author: undefined, mentions: undefined }],
  ])('is none %s', async (_, content, more) => {
    const id = writes(content, more);
    await silent();
    expect(newsroom.discord.posts.filter(({ nonce }) => nonce === id)).toEqual([]);
  });

  it('is answered once, also where the connection breaks', async () => {
    newsroom.discord.faults.next(/^POST \/channels/u, 'lost', 2);
    const id = writes(`<@${APPLICATION}> how many died`, { mentions: [ME] });
    await answerTo(id);
    expect(newsroom.discord.posts.filter(({ nonce }) => nonce === id)).toHaveLength(1);
  });

  it('names the permission and the channel where it may not answer', async () => {
    const id = writes(`<@${APPLICATION}> how many died`, { mentions: [ME], channel_id: NO_ENTRY });
    await waitFor('a line in the log', () => newsroom.log.some(({ message }) => message === id));
    expect(newsroom.log.find(({ message }) => message === id)).toMatchObject({
      code: 50013,
      channel: NO_ENTRY,
      reason: expect.stringContaining('Send Messages'),
    });
    const told = () => newsroom.discord.posts.find(({ channel_id }) => channel_id === DIRECT);
    await waitFor('a word to the asker', () => told() !== undefined);
    expect(textOf(told() as unknown as Shown)).toContain(`I lack the permission Send Messages in <#${NO_ENTRY}>.`);
  });

  it('is answered without a reply where the bot may not read what was written', async () => {
    const answer = await answerTo(
      writes(`<@${APPLICATION}> how many died`, { mentions: [ME], channel_id: NO_HISTORY }),
    );
    expect(textOf(answer)).toContain('12 people were killed');
    expect(answer).not.toHaveProperty('message_reference');
  });

  it('may be deleted by who wrote the question', async () => {
    const answer = await answerTo(writes(`<@${APPLICATION}> how many died`, { mentions: [ME] }));
    const other = await memberOf(newsroom.discord, SOMEBODY_ELSE).presses(answer, 'Delete');
    expect(textOf(other.original)).toContain('can delete this answer');
    expect((await memberOf(newsroom.discord).presses(answer, 'Delete')).removed).toBe(true);
  });
});

describe('a question that leans on the one before', () => {
  const namesIn = (typed: string) =>
    [
      { name: 'Mara Quill', kind: 'person' },
      { name: 'Lowport', kind: 'place' },
      { name: 'Harbour Union', kind: 'organisation' },
    ].filter(({ name }) => name === typed) as ReturnType<NamesIn>;
  const asked = (question: string) => ({ command: 'ask', options: { question } });
  const BLAST = 'how many people died in the harbour blast?';
  const HURT = 'how many people were hurt in Lowport?';

  it.each([
    [HURT, 'and who claimed it?', 'who claimed it: people were hurt in Lowport?'],
    [HURT, 'what did they say', 'what did they say: people were hurt in Lowport?'],
    [HURT, 'what did he say', 'what did he say: people were hurt in Lowport?'],
    [HURT, 'Who is Mara Quill?', 'Who is Mara Quill?'],
    [HURT, 'how many boats sank in March', 'how many boats sank in March'],
    [HURT, 'how many were rescued?', 'how many were rescued in Lowport?'],
    [HURT, 'who claimed responsibility', 'who claimed responsibility in Lowport?'],
    [HURT, 'who is the mayor?', 'who is the mayor?'],
    [HURT, 'what is a ferry?', 'what is a ferry?'],
    [HURT, 'was anybody else there?', 'was anybody else in Lowport?'],
    [HURT, 'who said so?', 'who said so: people were hurt in Lowport?'],
    [HURT, 'and in 2021?', 'how many people were hurt in Lowport in 2021?'],
    ['how many people were hurt in 2020?', 'and in 2021?', 'how many people were hurt in 2021?'],
    ['how many people were hurt in 2020?', 'what about Lowport?', 'how many people were hurt in 2020 in Lowport?'],
    ['what did Mara Quill say about the ferry?', 'and about the tug?', 'what did Mara Quill say about the tug?'],
    [
      'what did the Harbour Union say about Lowport?',
      'and about its debts?',
      'about its debts: the Harbour Union say about Lowport?',
    ],
    [BLAST, 'and who claimed it?', 'who claimed the harbour blast?'],
    [BLAST, 'when was that?', 'when was the harbour blast?'],
    [BLAST, 'where?', 'where was the harbour blast?'],
    [BLAST, 'who was behind the blast?', 'who was behind the harbour blast?'],
    [BLAST, 'who was behind the blast at the mill?', 'who was behind the blast at the mill?'],
    [BLAST, 'how many were injured', 'how many were injured in the harbour blast?'],
    [BLAST, 'and in Lowport?', 'how many people died in the harbour blast in Lowport?'],
    [BLAST, 'did she say that it was safe?', 'did she say that it was safe: people died in the harbour blast?'],
    ['Who is Mara Quill?', 'and what did she say about Lowport?', 'what did Mara Quill say about Lowport?'],
    ['what did Mara Quill’s office say', 'what is her post?', 'what is Mara Quill’s post?'],
    ['what does the Harbour Union want?', 'when did they strike?', 'when did Harbour Union strike?'],
    ['Who is Mara Quill?', 'when did they strike?', 'when did they strike: Mara Quill?'],
    ['who claimed it: people were hurt in Lowport?', 'and when was it?', 'when was it: people were hurt in Lowport?'],
  ])('%s %s', (before, question, whole) => {
    expect(together(question, asked(before), namesIn)).toBe(whole);
  });
  it.each([
    ['> **Mara Quill** spoke for the Harbour Union.', 'what did Mara Quill say?'],
    ['> Harbour master Mara Quill spoke.', 'what did Mara Quill say?'],
    ['> The Harbour Union spoke.', 'what did he say: heads the port?'],
  ])('may lean on whom the answer names: %s', (passage, whole) => {
    const shown = ['-# **/ask** · question: who heads the port?', passage];
    expect(together('what did he say?', asked('who heads the port?'), namesIn, shown)).toBe(whole);
  });

  it('stands alone where nothing was asked before', () => {
    expect(together('and who claimed it?', null)).toBe('and who claimed it?');
  });
});
