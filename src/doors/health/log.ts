const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LEVELS)[number];

type Fields = Readonly<Record<string, unknown>>;
type Write = (event: string, fields?: Fields) => void;

export type Log = Readonly<Record<Exclude<LogLevel, 'silent'>, Write>>;

const plain = (value: unknown): unknown => (value instanceof Error ? (value.stack ?? value.message) : value);

/** A structured log: one JSON object a line, `{"time","level","event",…}`. Levels beyond the one asked for are dropped. */
export function makeLog(level: LogLevel, now: () => Date, write: (line: string) => void): Log {
  const at = (own: LogLevel): Write => {
    if (LEVELS.indexOf(own) > LEVELS.indexOf(level)) return () => undefined;
    return (event, fields = {}) => {
      const line = JSON.stringify({ time: now().toISOString(), level: own, event, ...fields }, (_, value) =>
        plain(value),
      );
      write(`${line}\n`);
    };
  };
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}
