/** Words of ours for buttons, pages, permissions and mishaps: a part of the catalogue in `words.ts`. */
export const doorWords = {
  context: 'Context',
  previous: 'Previous',
  next: 'Next',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  openNumbered: (number: number) => `Open ${number}`,
  coverageChanged: 'The coverage has changed since this was asked: this is the answer from today’s.',
  articleChanged:
    'This article has changed since it was cited: its paragraphs are shown as they are today, nothing is marked.',
  articleGone:
    'The article that this button cites is no longer in the coverage. Ask again: the answer will come from today’s.',
  paragraphGone:
    'This article has changed since it was cited, and no longer has that paragraph. Ask again: the answer will come from today’s.',
  tooLongForPages:
    'There is more, but the question is too long to turn pages with: ask it in fewer words to see the rest.',
  openArticle: 'Open',
  asItWasCited: 'This article has changed since it was cited. What was cited, as it stood then:',
  asItIsToday: 'The article today:',
  askPrivately: 'Only you see the answer',
  askOpenly: 'Only you see the answer, unless you choose False',
  unknownButton: 'This button is none that I know. Ask again with a command: /help lists them.',
  unknownWish: 'I do not know what to do with this. /help lists what can be asked.',
  unknownMenu: 'This menu is none that I know any more. /help lists what can be asked.',
  delete: 'Delete',
  notYoursToDelete: 'Only who asked, or a member who may manage messages, can delete this answer.',
  notReadable: 'I cannot read any more what this message was an answer to. Ask again with the command.',
  noTextToVerify:
    'That message has no text to verify: pictures, embeds and forwarded messages cannot be read. Copy the words into the command instead.',
  noAccess: (channel: string, why: string) =>
    `I cannot look at <#${channel}> (${why}): invite me there, or choose another channel.`,
  noPostsThere: (channel: string) =>
    `<#${channel}> takes no messages by itself: choose a text channel, a forum or a thread.`,
  asksForTags: (channel: string) =>
    `<#${channel}> asks for a tag on every post, and I give none: choose another channel.`,
  lacksPermission: (missing: string, channel: string) => `I lack the permission ${missing} in <#${channel}>.`,
  tooManyMessages: 'too many messages were written there since',
  mayNotAnswer: (channel: string | null, missing: readonly string[]) =>
    `Discord does not let me answer ${channel === null ? 'here' : `in <#${channel}>`}${missing.length === 0 ? '' : `: I lack the permission ${missing.join(', ')}`}. Whoever manages the server can allow it; until then ask me in another channel.`,
  mayNotAnswerThere: (why: string) =>
    `I read your question, but may not answer it where you asked. ${why} Whoever manages the server can allow it; until then ask me here.`,
  readOn: 'More',
  thereIsMore: 'There is more: /summary shows it.',
  notSoFast: 'You ask faster than I may answer, and others want to ask too. Your next question is welcome',
  soon: 'in a moment',
  notHere: 'This coverage may be asked in certain servers only, and this is none of them. Whoever runs me can add it.',
  welcome:
    'I answer questions about news coverage in its own words, each cited to its paragraph.\nType **/ask** and your question, or **/help** for all that can be asked. Mention me with a question and I answer below it. I read no message that is not addressed to me; whoever manages the server finds what can be set with **/settings**.',
  unheardReply:
    'Your reply reached me without its words: Discord passes them on only where I am mentioned. Reply with the ping on, or mention me, and I answer.',
  writtenNothing:
    'I read words alone: write me a question, and I answer from the coverage. /help lists what can be asked.',
  mentionedAlone: 'Mention me together with a question and I answer from the coverage. /help lists what can be asked.',
  leaving: 'I am just restarting: ask again in a minute.',
  notTaken: (id: string) =>
    `I have an answer, but Discord did not take it when it was ready. Ask again; whoever runs me finds it in the log as ${id}.`,
  mishap: (id: string) =>
    `Something of mine failed over this, and it is written down. Try again, or ask in other words; whoever runs me finds it in the log as ${id}.`,
} as const;
