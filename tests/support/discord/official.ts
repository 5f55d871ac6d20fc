import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = Readonly<Record<string, unknown>>;

/** Where Discord's own OpenAPI document lies, if at all: VERBATIM_DISCORD_SCHEMA. */
export const officialSchema = process.env.VERBATIM_DISCORD_SCHEMA;

if (officialSchema === undefined)
  process.stderr.write(
    "Discord's official schema is not at hand (VERBATIM_DISCORD_SCHEMA): requests are checked against the written limits alone.\n",
  );

const inner = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Json)[key] : undefined), value);

/** In that document `oneOf` means "one of these", also where two fit. */
const relaxed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(relaxed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key === 'oneOf' ? 'anyOf' : key, relaxed(item)]),
  );
};

export type Official = (method: string, path: string, body: unknown) => readonly string[];

const pattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/gu, '[^/]+')}$`, 'u');

/** Checks request bodies against the document; a route that it does not know is a complaint. */
export function readOfficial(file: string): Official {
  const document = relaxed(JSON.parse(readFileSync(file, 'utf8'))) as Json;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, 'discord');
  const paths = Object.keys(document.paths as Json).sort((a, b) => a.split('{').length - b.split('{').length);
  const made = new Map<string, ValidateFunction | null>();
  const validator = (path: string, method: string): ValidateFunction | null => {
    const place = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
    if (inner(document, ...place) === undefined) return null;
    const pointer = place.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    return ajv.compile({ $ref: `discord#/${pointer}` });
  };
  return (method, path, body) => {
    const known = paths.find((one) => pattern(one).test(path) && inner(document, 'paths', one, method.toLowerCase()));
    if (known === undefined) return [`${method} ${path} is no route of Discord's`];
    const key = `${method} ${known}`;
    if (!made.has(key)) made.set(key, validator(known, method.toLowerCase()));
    const validate = made.get(key);
    if (!validate || validate(body)) return [];
    return [`${key}: ${ajv.errorsText(validate.errors).slice(0, 500)}`];
  };
}
