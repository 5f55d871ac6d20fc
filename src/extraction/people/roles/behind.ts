import { isPossessive, lowerAt } from '../rules/words-at.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { REPORTING_VERBS } from '../words/persons.ts';
import { HEADING_VERBS } from '../words/posts.ts';
import { wordSet } from '../words/word-set.ts';
import { type Found, isBody, isPost, isQualifier, type Named } from './posted.ts';

const LONGEST = 28;
const MOST_BEFORE_POST = 9;
const ENDS = wordSet(', ; : . ” “ " — – ? ! )');
/** Words that no role goes across, to the right. */
const STOPS = wordSet('who which that where when while whose after before because but although');
/** Before the post only what describes it may stand. */
const NO_DESCRIPTION = wordSet(`
  of for at with to from by on in and or he she it they him them was is are were be been has had have will would said
  not no there`);
const LINKS = wordSet('of for at with from in to');
const DETERMINERS = wordSet('the a an his her its their our that this');

/** "director at the Orlen | , VA-based Quincy House": the comma belongs to where the body sits. */
const isSeatOfBody = ({ line }: Named, comma: number): boolean =>
  lowerAt(line, comma) === ',' &&
  isCapital(line, comma - 1) &&
  isCapital(line, comma + 1) &&
  lowerAt(line, comma + 2) === '-' &&
  lowerAt(line, comma + 3) === 'based';

/** Where the words that may hold a role end: at a comma, a stop, or a clause of its own. */
function endOf(text: Named, from: number): number {
  const { line, at } = text;
  let to = from;
  while (to < line.tokens.length && to - from < LONGEST) {
    const word = lowerAt(line, to);
    const isBracket = word === ')' && at(to - 1) !== undefined;
    if (at(to)?.type === 'PER') break;
    if (isSeatOfBody(text, to)) {
      to += 1;
      continue;
    }
    if (at(to) === undefined && !isBracket && (ENDS.has(word) || STOPS.has(word))) break;
    if (at(to) === undefined && line.begins[to] && to > from) break;
    to += 1;
  }
  return to;
}

function postIn(text: Named, from: number, to: number, determined: boolean): number {
  for (let at = from; at < Math.min(to, from + MOST_BEFORE_POST); at += 1) {
    if (isPost(text, at) && !isBody(text.at(at))) {
      let post = at;
      while (post + 1 < to && isPost(text, post + 1) && !isBody(text.at(post + 1))) post += 1;
      return post;
    }
    const word = lowerAt(text.line, at);
    const joins = word === 'and' && determined && !DETERMINERS.has(lowerAt(text.line, at + 1));
    if (text.at(at) === undefined && !joins && (NO_DESCRIPTION.has(word) || REPORTING_VERBS.has(word))) return -1;
  }
  return -1;
}

/** The body that a post is said of, before it: "the Taliban’s deputy | spokesman", "a Tokyo University | professor". */
function bodyBefore(text: Named, from: number, post: number): Tagged | undefined {
  for (let at = post - 1; at >= from; at -= 1) {
    const name = text.at(at);
    if (name?.type === 'PER') return undefined;
    if (name?.type === 'ORG') return name;
  }
  return undefined;
}

const MOST_OVER = 6;

/** What may stand between the leading word and the body: "the Region 2 | Border Police". */
const isOver = (text: Named, at: number): boolean =>
  DETERMINERS.has(lowerAt(text.line, at)) ||
  isQualifier(text, at) ||
  text.at(at)?.type === 'LOC' ||
  (text.at(at) === undefined && (isCapital(text.line, at) || text.line.shapes[at] === 'number'));

/** Whether a body stands where the post's words lead: behind "of", "for the", "with the Texas-based", or in brackets behind another. */
function isLed(text: Named, body: Tagged, known: readonly Tagged[]): boolean {
  let at = body.from - 1;
  while (at > body.from - MOST_OVER && isOver(text, at)) at -= 1;
  const word = lowerAt(text.line, at);
  const before = text.at(isPossessive(word) || word === '(' || word === 'and' ? at - 1 : at);
  return LINKS.has(word) || (before !== undefined && known.includes(before));
}

/** "-based": "the UK-based Islamic Theology" leads to the body behind. */
function isBased(text: Named, body: Tagged): boolean {
  return /^(?:based|run|owned|led|backed|funded)$/.test(lowerAt(text.line, body.from - 1));
}

function bodiesIn(text: Named, from: number, to: number, post: number): readonly Tagged[] {
  const before = bodyBefore(text, from, post);
  const found: Tagged[] = before ? [before] : [];
  for (const name of text.tagged) {
    if (name.from <= post || name.to > to || !isBody(name)) continue;
    if (isLed(text, name, found) || isBased(text, name)) found.push(name);
  }
  return found;
}

/** A role ends where its circumstances begin: "spokesman | in a statement", "leader | such as". */
function lastOf(text: Named, post: number, to: number): number {
  for (let at = post + 1; at < to; at += 1) {
    const word = lowerAt(text.line, at);
    const isPlace = text.at(at + 1) !== undefined || text.at(at + 2) !== undefined;
    const ends = ((word === 'in' || word === 'on') && !isPlace) || word === 'such' || REPORTING_VERBS.has(word);
    if (text.at(at) === undefined && (ends || /^(?:was|is|were|has|had|will|as|during|since)$/.test(word))) return at;
  }
  return to;
}

function described(text: Named, holder: Tagged, begin: number, rule: string): Found | null {
  let from = begin;
  while (DETERMINERS.has(lowerAt(text.line, from))) from += 1;
  const to = endOf(text, from);
  const post = postIn(text, from, to, from > begin);
  if (post < 0) return null;
  return { holder, from, to: lastOf(text, post, to), bodies: bodiesIn(text, from, to, post), rule };
}

/** "who heads the agency", "who works for the ministry", "who is a member of the council". */
function relative(text: Named, holder: Tagged, begin: number): Found | null {
  const who = /^(?:now|also|then|currently)$/.test(lowerAt(text.line, begin + 1)) ? begin + 1 : begin;
  const verb = lowerAt(text.line, who + 1);
  if (/^(?:is|was)$/.test(verb)) return described(text, holder, who + 2, 'who-is');
  const works = /^(?:works|worked)$/.test(verb) && /^(?:for|at|with)$/.test(lowerAt(text.line, who + 2));
  if (!works && !HEADING_VERBS.has(verb)) return null;
  let at = who + (works ? 3 : 2);
  while (DETERMINERS.has(lowerAt(text.line, at)) || isQualifier(text, at) || text.at(at)?.type === 'LOC') at += 1;
  const body = text.at(at);
  return isBody(body) ? { holder, from: who + 1, to: body.to, bodies: [body], rule: 'who-heads' } : null;
}

/** Past an age or a seat: ", 54,", ", D-Calif.," → behind it. */
function pastAge({ line }: Named, at: number): number {
  if (line.shapes[at] === 'number' && lowerAt(line, at + 1) === ',') return at + 2;
  const isSeat = /^\p{L}-\p{L}/u.test(lowerAt(line, at)) && isCapital(line, at);
  const comma = [at + 1, at + 2].find((next) => lowerAt(line, next) === ',');
  return isSeat && comma !== undefined ? comma + 1 : at;
}

/** "Jane Roe of the Bureau", "John Roe and Jane Roe at the Institute of Physics". Not "Roe in Kabul". */
function roleOfBody(text: Named, holder: Tagged, begin = holder.to): Found | null {
  const link = lowerAt(text.line, begin);
  if (!/^(?:of|at|with|from)$/.test(link)) return null;
  let at = begin + 1;
  while (at < begin + MOST_OVER && isOver(text, at)) at += 1;
  const body = text.at(at);
  if (!isBody(body)) return null;
  const bodies = [body];
  for (const name of text.tagged)
    if (isBody(name) && name.from >= body.to && name.from - body.to < 4 && isLed(text, name, bodies)) bodies.push(name);
  return { holder, from: begin, to: body.to, bodies, rule: 'of-body' };
}

/** "was elected as", "has been named": behind it. */
function pastNaming({ line }: Named, begin: number): number {
  let at = lowerAt(line, begin) === 'been' ? begin + 1 : begin;
  if (/^(?:named|appointed|elected|installed|made)$/.test(lowerAt(line, at)))
    at += lowerAt(line, at + 1) === 'as' ? 2 : 1;
  return at;
}

const IS = wordSet('is was has became remains remained');

/**
 * A role behind the name: "Faran Jeffery, COO of the UK-based group", "Jane Roe, 54, a lawyer for the union", "Roe, who heads the agency", "Roe was comptroller at the university".
 * Not "Roe, speaking in Kabul", "Roe, Smith and the minister".
 */
export function roleBehind(text: Named, holder: Tagged): Found | null {
  const other = lowerAt(text.line, holder.to) === 'and' ? text.at(holder.to + 1) : undefined;
  if (other?.type !== 'PER') return behind(text, holder);
  const shared = roleOfBody(text, other);
  return shared && { ...shared, holder };
}

function behind(text: Named, holder: Tagged): Found | null {
  const next = lowerAt(text.line, holder.to);
  if (next === 'who') return relative(text, holder, holder.to);
  if (IS.has(next)) return described(text, holder, pastNaming(text, holder.to + 1), 'is-role');
  if (next !== ',') return roleOfBody(text, holder);
  const from = pastAge(text, holder.to + 1);
  const opens = lowerAt(text.line, from);
  if (opens === 'who') return relative(text, holder, from);
  if (IS.has(opens) && from > holder.to + 1) return described(text, holder, pastNaming(text, from + 1), 'is-role');
  if (opens === 'of') return roleOfBody(text, holder, from);
  if (opens === 'one' && lowerAt(text.line, from + 1) === 'of') return described(text, holder, from + 2, 'one-of');
  return described(text, holder, from, 'role-behind-name');
}
