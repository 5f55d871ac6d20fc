/** What went wrong, as the machine doors name it. */
export type ErrorCode = 'bad-line' | 'unknown-command' | 'bad-option' | 'bad-settings' | 'no-articles' | 'internal';

/** Something that the asker (or the one who set the bot up) can put right. The message is shown as it is: kind, and says what to do. */
export class UserError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'UserError';
    this.code = code;
  }
}
