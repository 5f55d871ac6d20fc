import { createHash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import type { Citation } from '../../articles/span.ts';
import type { Options, OptionValue } from './event.ts';
import { CUSTOM_ID } from './limits.ts';

/**
 * What a button does, all of it in its custom id: it works after a restart and a month later.
 * page: the same question again, another page; options absent: they are read from the message. ask: another question.
 * context: the paragraphs around a citation, from `first` where the reader has turned on. remove: the message goes, where its
 * asker or a moderator wants it.
 */
export type Button =
  | { readonly does: 'page'; readonly fingerprint: string; readonly page: number; readonly asked: Asked | null }
  | { readonly does: 'ask'; readonly asked: Asked }
  | { readonly does: 'context'; readonly cited: CitedPlace; readonly first: number | null }
  | { readonly does: 'remove'; readonly asker: string };

export interface Asked {
  readonly command: string;
  readonly options: Options;
}

/** A citation in few characters: the article's id (or, where that is long, `#` and a hash of it) and the first digits of its content's hash. */
export interface CitedPlace {
  readonly article: string;
  readonly hash: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const FINGERPRINT = 8;
/** In place of a fingerprint: what is shown is kept, not answered anew. */
export const AS_IT_WAS = '';
const CONTENT_HASH = 8;
const LONG_ID = 40;
const SEPARATOR = '|';

export const shortFingerprint = (fingerprint: string): string => fingerprint.slice(0, FINGERPRINT);

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
const keyOf = (id: string): string => (id.length <= LONG_ID ? id : `#${digest(id).slice(0, 12)}`);

export const placeCited = ({ article, hash, paragraph, start, end }: Citation): CitedPlace => ({
  article: keyOf(article),
  hash: hash.slice(0, CONTENT_HASH),
  paragraph,
  start,
  end,
});

export const isOf = (place: CitedPlace, { id }: Article): boolean => place.article === keyOf(id);
export const isUnchanged = (place: CitedPlace, { hash }: Article): boolean => hash.startsWith(place.hash);

const number = (value: number): string => value.toString(36);

/** `name=text`, `name#3`, `name!true`: option names have none of these marks. */
const optionField = ([name, value]: readonly [string, OptionValue]): string => {
  if (typeof value === 'string') return `${name}=${value}`;
  return typeof value === 'number' ? `${name}#${value}` : `${name}!${value}`;
};

const askedFields = ({ command, options }: Asked): readonly string[] => [
  command,
  ...Object.entries(options).map(optionField),
];

function fieldsOf(button: Button): readonly string[] {
  if (button.does === 'remove') return ['d', button.asker];
  if (button.does === 'ask') return ['a', ...askedFields(button.asked)];
  if (button.does === 'page')
    return ['p', button.fingerprint, number(button.page), ...(button.asked === null ? [] : askedFields(button.asked))];
  const { article, hash, paragraph, start, end } = button.cited;
  const first = button.first === null ? '' : number(button.first);
  return ['c', article, hash, number(paragraph), number(start), number(end), first];
}

/** A damaged or invented id is told apart from one of ours; no secret is needed, since a button can only ask what anyone may ask. */
const checked = (body: string): string => `${body}${digest(body).slice(0, 4)}`;

const bodyWith = (fields: readonly string[]): string =>
  fields.map((field) => field.replace(/[\\|]/gu, '\\$&') + SEPARATOR).join('');

/** Where a button keeps what its id has no room for: it outlives the process. */
export interface Cloakroom {
  /** The ticket for it; the same for the same text. */
  readonly keep: (text: string) => string;
  readonly find: (ticket: string) => string | null;
}

const KEPT = 'k';

/** The custom id. Where it would be longer than Discord takes: a ticket of the cloakroom, or null where there is none. */
export function customId(button: Button, cloakroom?: Cloakroom): string | null {
  const body = bodyWith(fieldsOf(button));
  const id = checked(body);
  if (id.length <= CUSTOM_ID) return id;
  return cloakroom === undefined ? null : checked(bodyWith([KEPT, cloakroom.keep(body)]));
}

function split(body: string): readonly string[] {
  const fields = body.match(/(?:[^\\|]|\\[\\|])*\|/gu) ?? [];
  return fields.map((field) => field.slice(0, -1).replace(/\\([\\|])/gu, '$1'));
}

const parsed = (digits: string | undefined): number => Number.parseInt(digits ?? '', 36);

function readAsked([command, ...fields]: readonly string[]): Asked | null {
  if (command === undefined) return null;
  const options = fields.map((field) => /^([^=#!]+)([=#!])([\s\S]*)$/u.exec(field) ?? []);
  if (options.some(([whole]) => whole === undefined)) return null;
  const value = (mark: string, text: string): OptionValue =>
    mark === '=' ? text : mark === '#' ? Number(text) : text === 'true';
  return {
    command,
    options: Object.fromEntries(options.map(([, name = '', mark = '', text = '']) => [name, value(mark, text)])),
  };
}

function readContext([article = '', hash = '', ...rest]: readonly string[]): Button | null {
  const [paragraph, start, end] = rest.slice(0, 3).map(parsed);
  if (![paragraph, start, end].every(Number.isSafeInteger)) return null;
  const cited = { article, hash, paragraph: paragraph ?? 0, start: start ?? 0, end: end ?? 0 };
  return { does: 'context', cited, first: rest[3] ? parsed(rest[3]) : null };
}

/** What a pressed button means, or null where the id is none of ours. */
export function readButton(id: string, cloakroom?: Cloakroom): Button | null {
  const body = id.slice(0, id.lastIndexOf(SEPARATOR) + 1);
  if (body === '' || checked(body) !== id) return null;
  const [kind, ticket = ''] = split(body);
  const kept = kind === KEPT ? (cloakroom?.find(ticket) ?? null) : body;
  return kept === null ? null : readBody(kept);
}

function readBody(body: string): Button | null {
  const [kind, ...fields] = split(body);
  if (kind === 'd') return { does: 'remove', asker: fields[0] ?? '' };
  if (kind === 'c') return readContext(fields);
  if (kind === 'a') {
    const asked = readAsked(fields);
    return asked && { does: 'ask', asked };
  }
  const [fingerprint = '', page, ...rest] = fields;
  if (kind !== 'p' || !Number.isSafeInteger(parsed(page))) return null;
  return { does: 'page', fingerprint, page: parsed(page), asked: readAsked(rest) };
}
