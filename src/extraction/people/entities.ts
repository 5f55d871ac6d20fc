import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../articles/span.ts';
import type { LocalEntity, Name } from '../reading.ts';
import { keyOf, personWords, type Sort, sortOf } from './name-key.ts';
import { bodyName, standsForBody } from './same-body.ts';
import { mayBeOnePerson, shortFor } from './same-person.ts';

/** One wording of a name and where it stands. */
interface Form {
  readonly sort: Sort;
  readonly key: string;
  readonly text: string;
  readonly words: number;
  readonly names: number[];
}

/** Two names that the article itself says are one: "Tehrik-i-Taliban Pakistan (TTP)". */
export type Introduced = readonly [long: Span, short: Span];

/** Forms by what they have in common, in reading order. */
function formsOf(texts: readonly string[], names: readonly Name[]): readonly Form[] {
  const forms = new Map<string, Form>();
  const keys = new Map<string, string>();
  names.forEach(({ kind }, index) => {
    const text = texts[index] ?? '';
    const sort = sortOf(kind);
    const key = keys.get(`${sort} ${text}`) ?? (keyOf(sort, text) || text);
    keys.set(`${sort} ${text}`, key);
    const known = forms.get(`${sort} ${key}`);
    if (known) known.names.push(index);
    else forms.set(`${sort} ${key}`, { sort, key, text, words: key.split(' ').length, names: [index] });
  });
  return [...forms.values()];
}

const first = ({ names }: Form): number => names[0] ?? 0;

/** The only one of several; none of several is. */
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** Forms by a word that they have, so that only those that may be one are compared. */
function byWord(forms: readonly Form[]): (key: string) => readonly Form[] {
  const index = new Map<string, Form[]>();
  for (const form of forms)
    for (const word of new Set(form.key.split(' '))) {
      const known = index.get(word);
      if (known) known.push(form);
      else index.set(word, [form]);
    }
  return (word) => index.get(word) ?? [];
}

/** The group of each form: forms that lead to one another. */
class Groups {
  readonly #leader = new Map<Form, Form>();

  of(form: Form): Form {
    let at = form;
    for (let next = this.#leader.get(at); next !== undefined; next = this.#leader.get(at)) at = next;
    return at;
  }

  join(a: Form, b: Form): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one !== other) this.#leader.set(other, one);
  }
}

function joinFullNames(persons: readonly Form[], groups: Groups): void {
  const full = persons.filter(({ words }) => words > 1);
  const near = byWord(full);
  for (const form of full) {
    const words = personWords(form.text);
    const longer = near(words.at(-1) ?? '').filter(
      (other) => other !== form && other.words >= form.words && mayBeOnePerson(words, personWords(other.text)),
    );
    const one = only(longer);
    if (one) groups.join(one, form);
  }
}

/** Who a surname means at one place: the only bearer named so far, or the only one of the article. Two brothers share it: nobody, unless one of them went by it before the other came. */
function bearerAt(name: number, bearers: readonly Form[], groups: Groups, uses: readonly number[]): Form | undefined {
  const before = bearers.filter((form) => first(form) < name);
  const leaders = [...new Set((before.length > 0 ? before : bearers).map((form) => groups.of(form)))];
  const [known, rival] = leaders;
  if (known === undefined || rival === undefined || before.length === 0) return only(leaders);
  const came = Math.min(...before.filter((form) => groups.of(form) !== known).map(first));
  const isCalledSo = uses.filter((use) => use > first(known) && use < came).length >= OFTEN;
  return isCalledSo ? known : undefined;
}

/** How often one must have gone by a surname for it to stay his when a namesake is named. */
const OFTEN = 2;

/** Each place of a short name goes to the person it stands for. */
function shortNames(persons: readonly Form[], groups: Groups): ReadonlyMap<number, Form> {
  const near = byWord(persons.filter(({ words }) => words > 1));
  const homes = new Map<number, Form>();
  for (const short of persons) {
    const [word = ''] = short.key.split(' ');
    const fits = near(short.key.split(' ').at(-1) ?? word).filter(({ words }) => words > short.words);
    const surnames = fits.filter(({ text }) => shortFor(short.text, text) === 'surname');
    const bearers = surnames.length > 0 ? surnames : fits.filter(({ text }) => shortFor(short.text, text) === 'first');
    for (const name of short.names) {
      const home = bearers.length > 0 ? bearerAt(name, bearers, groups, short.names) : undefined;
      if (home) homes.set(name, home);
    }
  }
  return homes;
}

const MOST_COMPARED = 200;

function joinBodies(bodies: readonly Form[], groups: Groups): void {
  const compared = bodies.slice(0, MOST_COMPARED).map((form) => ({ form, name: bodyName(form.text) }));
  for (const short of compared) {
    const long = compared.filter(
      (full) => full !== short && standsForBody(short.name, full.name, first(full.form) < first(short.form)),
    );
    const one = only([...new Set(long.map(({ form }) => groups.of(form)))]);
    if (one) groups.join(one, short.form);
  }
}

function joinIntroduced(forms: readonly Form[], names: readonly Name[], told: readonly Introduced[], groups: Groups) {
  const place = ({ paragraph, start, end }: Span) => `${paragraph} ${start} ${end}`;
  const at = new Map<string, Form>();
  for (const form of forms)
    for (const name of form.names) {
      const span = names[name]?.span;
      if (span) at.set(place(span), form);
    }
  for (const [long, short] of told) {
    const [full, brief] = [at.get(place(long)), at.get(place(short))];
    if (full && brief && full.sort === brief.sort) groups.join(full, brief);
  }
}

/** The fullest: most words, then most letters; capitals throughout count less. */
function fullest(texts: readonly string[]): string {
  const weight = (text: string) => text.split(/\s+/).length * 100 + text.length - (/\p{Ll}/u.test(text) ? 0 : 1000);
  return texts.reduce((best, text) => (weight(text) > weight(best) ? text : best));
}

/** The kind that most of its names have. */
function kindOf(names: readonly number[], all: readonly Name[]): Name['kind'] {
  const tally = new Map<Name['kind'], number>();
  for (const index of names) {
    const kind = all[index]?.kind ?? 'organisation';
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
  }
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'organisation';
}

/** Groups the names of one article that stand for one person, body or place. Never two people in one: in doubt a name stands alone. */
export function entitiesIn(
  article: Article,
  names: readonly Name[],
  told: readonly Introduced[] = [],
): readonly LocalEntity[] {
  const texts = names.map(({ span }) => slice(article, span));
  const forms = formsOf(texts, names);
  const groups = new Groups();
  const persons = forms.filter(({ sort }) => sort === 'person');
  joinIntroduced(forms, names, told, groups);
  joinFullNames(persons, groups);
  joinBodies(
    forms.filter(({ sort }) => sort === 'body'),
    groups,
  );
  const homes = shortNames(persons, groups);
  const members = new Map<Form, number[]>();
  for (const form of forms)
    for (const name of form.names) {
      const leader = groups.of(homes.get(name) ?? form);
      const found = members.get(leader);
      if (found) found.push(name);
      else members.set(leader, [name]);
    }
  return [...members.values()]
    .map((found) => found.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((found) => ({
      kind: kindOf(found, names),
      name: fullest([...new Set(found.map((index) => texts[index] ?? ''))]),
      names: found,
    }));
}
