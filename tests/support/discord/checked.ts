/*
 * What Discord's documentation says of request bodies, written down again here, apart from the door's own constants:
 * sums, counts, names and the rules of Components V2. Returns complaints; none is good.
 */

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const within = (what: string, value: unknown, least: number, most: number): readonly string[] => {
  const length = textOf(value).trim().length;
  return length < least || length > most ? [`${what} has ${length} characters, not ${least} to ${most}`] : [];
};

const repeated = (what: string, values: readonly unknown[]): readonly string[] =>
  new Set(values).size === values.length ? [] : [`${what} is not unique`];

/** Every component, nested ones too. */
export const allComponents = (components: unknown): readonly Json[] =>
  objects(components).flatMap((component) => [
    component,
    ...allComponents(component.components),
    ...(isObject(component.accessory) ? allComponents([component.accessory]) : []),
  ]);

function buttonComplaints(button: Json): readonly string[] {
  const isLink = button.style === 5;
  return [
    ...within('button label', button.label, 1, 80),
    ...(isLink ? within('button url', button.url, 1, 512) : within('custom_id', button.custom_id, 1, 100)),
    ...(isLink && button.custom_id !== undefined ? ['a link button has a custom_id'] : []),
    ...(!isLink && button.url !== undefined ? ['a button that is no link has a url'] : []),
    ...(isLink && !/^(?:https?|discord):\/\//u.test(textOf(button.url)) ? ['a link leads nowhere'] : []),
  ];
}

const MAY_HOLD: Readonly<Record<string, readonly number[]>> = {
  message: [1, 9, 10, 12, 13, 14, 17],
  17: [1, 9, 10, 12, 13, 14],
  9: [10],
  1: [2, 3, 5, 6, 7, 8],
};

function nestingComplaints(components: readonly Json[], parent: string): readonly string[] {
  const allowed = MAY_HOLD[parent] ?? [];
  return components.flatMap((component) => [
    ...(allowed.includes(Number(component.type)) ? [] : [`component ${component.type} may not stand in ${parent}`]),
    ...nestingComplaints(objects(component.components), String(component.type)),
  ]);
}

function componentComplaints(component: Json): readonly string[] {
  const inner = objects(component.components);
  if (component.type === 2) return buttonComplaints(component);
  if (component.type === 10) return within('text display', component.content, 1, 4000);
  if (component.type === 1 && (inner.length < 1 || inner.length > 5)) return [`a row has ${inner.length} components`];
  if (component.type === 17 && inner.length === 0) return ['a container is empty'];
  if (component.type !== 9) return [];
  const accessory = isObject(component.accessory) ? component.accessory.type : undefined;
  return [
    ...(inner.length < 1 || inner.length > 3 ? [`a section has ${inner.length} texts`] : []),
    ...(accessory === 2 || accessory === 11 ? [] : ['a section has no accessory']),
  ];
}

const V2 = 1 << 15;
const SETTABLE = (1 << 2) | (1 << 6) | (1 << 12) | (1 << 13) | V2;

/** A message as sent: create, first response or edit. */
export function messageComplaints(message: Json, { edit = false } = {}): readonly string[] {
  const flags = Number(message.flags ?? 0);
  const all = allComponents(message.components);
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => textOf(content).trim().length);
  const total = texts.reduce((sum, length) => sum + length, 0);
  const mentions = isObject(message.allowed_mentions) ? message.allowed_mentions : {};
  return [
    ...((flags & V2) === 0 ? ['not Components V2'] : []),
    ...((flags & ~SETTABLE) !== 0 ? [`flags ${flags} cannot be set`] : []),
    ...(edit && (flags & (1 << 6)) !== 0 ? ['an edit cannot make a message ephemeral'] : []),
    ...(['content', 'embeds', 'poll', 'sticker_ids'].some((name) => message[name] != null) ? ['legacy fields'] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(all.length === 0 ? ['empty message'] : []),
    ...(total > 4000 ? [`${total} characters of text`] : []),
    ...(JSON.stringify(mentions.parse) === '[]' && !mentions.users && !mentions.roles ? [] : ['it may mention']),
    ...nestingComplaints(objects(message.components), 'message'),
    ...all.flatMap(componentComplaints),
    ...repeated(
      'custom_id',
      all.flatMap(({ custom_id }) => custom_id ?? []),
    ),
    ...repeated(
      'component id',
      all.flatMap(({ id }) => id ?? []),
    ),
  ];
}

/** The body of an interaction's first response. */
export function callbackComplaints(body: Json, on: 'command' | 'component' | 'autocomplete'): readonly string[] {
  const data = isObject(body.data) ? body.data : {};
  const allowed = { command: [4, 5, 9], component: [4, 5, 6, 7, 9], autocomplete: [8] }[on];
  if (!allowed.includes(Number(body.type))) return [`callback type ${body.type} on ${on}`];
  if (body.type === 4) return messageComplaints(data);
  if (body.type === 7) return messageComplaints(data, { edit: true });
  if (body.type === 5 && (Number(data.flags ?? 0) & ~(1 << 6)) !== 0) return ['a deferral takes only EPHEMERAL'];
  return body.type === 8 ? choiceComplaints(data.choices) : [];
}

const choiceComplaints = (choices: unknown): readonly string[] => [
  ...(Array.isArray(choices) ? [] : ['no choices']),
  ...(objects(choices).length > 25 ? ['more than 25 choices'] : []),
  ...objects(choices).flatMap(({ name, value }) => [
    ...within('choice name', name, 1, 100),
    ...within('choice value', value, 1, 100),
  ]),
];

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function optionComplaints(options: readonly Json[]): readonly string[] {
  const required = options.map((option) => option.required === true);
  return [
    ...(options.length > 25 ? ['more than 25 options'] : []),
    ...repeated(
      'option name',
      options.map(({ name }) => name),
    ),
    ...(required.includes(false) && required.indexOf(false) < required.lastIndexOf(true) ? ['required last'] : []),
    ...options.flatMap((option) => [
      ...(NAME.test(textOf(option.name)) && textOf(option.name) === textOf(option.name).toLowerCase() ? [] : ['name']),
      ...within('option description', option.description, 1, 100),
      ...(option.choices && option.autocomplete ? ['choices and autocomplete'] : []),
      ...(option.max_length !== undefined && !(Number(option.max_length) >= 1 && Number(option.max_length) <= 6000)
        ? ['max_length']
        : []),
    ]),
  ];
}

function commandComplaints(command: Json): readonly string[] {
  const { type = 1, name, description, options } = command;
  const words = JSON.stringify([name, description, objects(options).map((one) => [one.name, one.description])]);
  if (type !== 1)
    return [...within('menu name', name, 1, 32), ...(description || options ? ['a menu has only a name'] : [])];
  return [
    ...(NAME.test(textOf(name)) && textOf(name) === textOf(name).toLowerCase() ? [] : [`command name ${name}`]),
    ...within('description', description, 1, 100),
    ...(words.length > 8000 ? ['more than 8000 characters'] : []),
    ...optionComplaints(objects(options)),
  ];
}

/** A bulk registration. */
export function registrationComplaints(body: unknown): readonly string[] {
  const commands = objects(body);
  const ofType = (type: number) => commands.filter((command) => (command.type ?? 1) === type);
  return [
    ...(Array.isArray(body) ? [] : ['not a list']),
    ...(ofType(1).length > 100 || ofType(3).length > 15 ? ['too many commands'] : []),
    ...repeated(
      'command name',
      commands.map(({ type = 1, name }) => `${type} ${name}`),
    ),
    ...commands.flatMap(commandComplaints),
  ];
}
