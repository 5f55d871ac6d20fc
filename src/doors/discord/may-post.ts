import { ChannelType, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import { words } from '../../answer/words.ts';
import { type Json, list, object, permissions, text } from './json.ts';
import { undelivered } from './mishaps.ts';

type Wire = Pick<REST, 'get'>;

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

const POSTED_TO: readonly number[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ...THREADS,
];

/** Of a forum: every post must carry one of its tags. */
const REQUIRES_TAG = 1 << 4;

const { Administrator, ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
const EVERYTHING = ~0n;

interface Allowance {
  readonly allow: bigint;
  readonly deny: bigint;
}

const allowance = (overwrites: readonly Json[]): Allowance => ({
  allow: overwrites.reduce((sum, { allow }) => sum | permissions(allow), 0n),
  deny: overwrites.reduce((sum, { deny }) => sum | permissions(deny), 0n),
});

const applied = (before: bigint, { allow, deny }: Allowance): bigint => (before & ~deny) | allow;

/** As Discord reckons it: roles, then the channel's word on everyone, on the roles, on the member. */
export function permissionsIn(channel: Json, roles: readonly Json[], member: Json, bot: string): bigint {
  const server = text(channel.guild_id);
  const mine = new Set([server, ...(Array.isArray(member.roles) ? member.roles.map(text) : [])]);
  const base = roles
    .filter(({ id }) => mine.has(text(id)))
    .reduce((sum, role) => sum | permissions(role.permissions), 0n);
  if ((base & Administrator) !== 0n) return EVERYTHING;
  const overwrites = list(channel.permission_overwrites);
  const of = (fits: (id: string) => boolean) => allowance(overwrites.filter(({ id }) => fits(text(id))));
  const everyone = of((id) => id === server);
  const byRole = of((id) => id !== server && mine.has(id));
  return [everyone, byRole, of((id) => id === bot)].reduce(applied, base);
}

/** In a forum the same permission is called otherwise. */
function writingIn(type: number): readonly [string, bigint] {
  if (THREADS.includes(type)) return ['Send Messages in Threads', SendMessagesInThreads];
  return [type === ChannelType.GuildForum ? 'Create Posts' : 'Send Messages', SendMessages];
}

const needed = (type: number): readonly (readonly [string, bigint])[] => [
  ['View Channel', ViewChannel],
  writingIn(type),
  ['Read Message History', ReadMessageHistory],
];

/** Why nothing can be posted in a channel, as a sentence that names what is missing; null where it can. */
export async function whyNotPost(wire: Wire, bot: string, id: string): Promise<string | null> {
  try {
    const channel = object(await wire.get(Routes.channel(id)));
    const type = Number(channel.type);
    if (!POSTED_TO.includes(type)) return words.noPostsThere(id);
    if ((Number(channel.flags) & REQUIRES_TAG) !== 0) return words.asksForTags(id);
    const server = text(channel.guild_id);
    const home = THREADS.includes(type) ? object(await wire.get(Routes.channel(text(channel.parent_id)))) : channel;
    const [roles, member] = await Promise.all([
      wire.get(Routes.guildRoles(server)),
      wire.get(Routes.guildMember(server, bot)),
    ]);
    const may = permissionsIn(home, list(roles), object(member), bot);
    const missing = needed(type).filter(([, bit]) => (may & bit) === 0n);
    return missing.length === 0 ? null : words.lacksPermission(missing.map(([name]) => name).join(', '), id);
  } catch (error) {
    return words.noAccess(id, undelivered(error).reason);
  }
}
