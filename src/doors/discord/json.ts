/** JSON from outside, read without trust and without throwing. */
export type Json = Readonly<Record<string, unknown>>;

export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(object) : []);

/** Ids are strings with Discord; a number is taken for one. */
export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';

/** A permission bit field, sent as a string of digits. */
export const permissions = (value: unknown): bigint => (/^\d{1,30}$/u.test(text(value)) ? BigInt(text(value)) : 0n);
