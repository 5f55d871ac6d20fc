import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/settings.ts';

const messageOf = (variables: Record<string, string>): string => {
  try {
    readSettings(variables);
    return 'accepted';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('settings', () => {
  it('has defaults for all but the token', () => {
    expect(readSettings({})).toEqual({
      corpusDir: 'corpus',
      dataDir: 'data',
      logLevel: 'info',
      healthPort: null,
      colour: 'auto',
    });
  });

  it('counts an empty value as not set', () => {
    expect(readSettings({ DISCORD_TOKEN: '', CORPUS_DIR: ' ', HEALTH_PORT: '' })).toEqual(readSettings({}));
  });

  it.each([
    [{ DISCORD_TOKEN: 'abc.def.ghi' }, { discordToken: 'abc.def.ghi' }],
    [{ DISCORD_GUILD_ID: '123456789012345678' }, { discordGuildId: '123456789012345678' }],
    [{ DISCORD_API_URL: 'http://127.0.0.1:8080/api/' }, { discordApiUrl: 'http://127.0.0.1:8080/api' }],
    [{ CORPUS_DIR: 'news' }, { corpusDir: 'news' }],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    [{ HEALTH_PORT: '8081' }, { healthPort: 8081 }],
    [{ HEALTH_PORT: 'off' }, { healthPort: null }],
    [
      { ALLOWED_GUILDS: '123456789012345678, 223456789012345678' },
      { allowedGuilds: ['123456789012345678', '223456789012345678'] },
    ],
    [{ LOG_QUESTIONS: 'on' }, { logQuestions: true }],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, { colour: 'never' }],
    [{ FORCE_COLOR: '1' }, { colour: 'always' }],
    [{ FORCE_COLOR: '0' }, { colour: 'never' }],
  ])('reads %j', (variables, expected) => {
    expect(readSettings(variables)).toMatchObject(expected);
  });

  it.each([
    [{ DISCORD_TOKEN: 'two words' }, 'DISCORD_TOKEN: expected a bot'],
    [{ DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID: expected the id of a server'],
    [{ DISCORD_API_URL: 'http://127.0.0.1/api/v10' }, 'DISCORD_API_URL: expected an http address without the version'],
    [{ DISCORD_API_URL: 'ftp://127.0.0.1' }, 'DISCORD_API_URL: expected an http address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of silent, error, warn, info, debug'],
    [{ ALLOWED_GUILDS: 'here' }, 'ALLOWED_GUILDS: expected ids of servers with commas between them'],
    [{ HEALTH_PORT: '70000' }, 'HEALTH_PORT: expected a port from 1 to 65535, or off'],
  ])('refuses %j and says what is expected', (variables, expected) => {
    expect(messageOf(variables)).toContain(expected);
  });

  it('names every wrong setting at once and never repeats a value', () => {
    const message = messageOf({ DISCORD_TOKEN: 'secret words', LOG_LEVEL: 'loud' });
    expect(message).toContain('DISCORD_TOKEN');
    expect(message).toContain('LOG_LEVEL');
    expect(message).not.toContain('secret');
  });

  it('is frozen', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });
});
