import { isPossessive, lowerAt } from '../rules/words-at.ts';
import { isCapital } from '../runs.ts';
import type { Tagged } from '../tagger.ts';
import { REPORTING_VERBS } from '../words/persons.ts';
import { COUNTRIES } from '../words/places.ts';
import { wordSet } from '../words/word-set.ts';
import { type Found, isBody, isPost, isQualifier, type Named } from './posted.ts';

/** Words that no role goes across, to the left. */
const STOPS = wordSet(`
  a an the of to in on at for from by with and or but that this these who whom whose which what as is was are were be
  been has had have will would can could may might not no it its he his she her they their we our i my you your if when
  while after before because including like such so than then also only even just about into over under between against during without`);

const MOST_PLAIN = 3;

const isPlain = ({ line, at }: Named, token: number): boolean => {
  const word = lowerAt(line, token);
  return at(token) === undefined && /^[\p{L}-]{3,}$/u.test(word) && !STOPS.has(word) && !REPORTING_VERBS.has(word);
};

/** Where a body ends that only a few plain words part from `from`: "U.N. | financial |"; -1 where there is none. */
function bodyBeyond(text: Named, from: number): number {
  for (let at = from - 1; at >= from - MOST_PLAIN; at -= 1) {
    if (isBody(text.at(at)) || isPossessive(lowerAt(text.line, at))) return at;
    if (!isPlain(text, at)) return -1;
  }
  return -1;
}

const isCountry = ({ line }: Named, at: number): boolean => COUNTRIES.has(lowerAt(line, at));

interface Reach {
  readonly from: number;
  readonly bodies: readonly Tagged[];
}

/** "(PRI)" behind a body: its short form counts too. */
function overBracket(text: Named, at: number): { readonly short: Tagged | undefined; readonly to: number } | null {
  if (lowerAt(text.line, at) !== ')') return null;
  const short = text.at(at - 1);
  const open = (short?.from ?? at) - 1;
  return lowerAt(text.line, open) === '(' && isBody(text.at(open - 1)) ? { short, to: open - 1 } : null;
}

/** From the post leftwards over what belongs to it, up to the body and no further. */
function reach(text: Named, post: number): Reach {
  let from = post;
  for (;;) {
    const at = from - 1;
    const bracket = overBracket(text, at);
    const possessive = isPossessive(lowerAt(text.line, at));
    const name = text.at(bracket?.to ?? (possessive ? at - 1 : at));
    if (name?.type === 'ORG') return { from: name.from, bodies: [name, ...(bracket?.short ? [bracket.short] : [])] };
    if (name?.type === 'LOC') from = name.from;
    else if (name !== undefined || possessive || at < 0) return { from, bodies: [] };
    else if (isPost(text, at) || isQualifier(text, at)) from = at;
    else if (lowerAt(text.line, at) === 'of' && isPost(text, at - 1)) from = at - 1;
    else if (isCapital(text.line, at) && (!text.line.begins[at] || isCountry(text, at))) from = at;
    else if (bodyBeyond(text, from) >= 0) from = bodyBeyond(text, from) + 1;
    else return { from, bodies: [] };
  }
}

const LINKS = wordSet('of for in to');
const MOST_BETWEEN = 6;

/** "Deputy Commander of the Pacific Fleet | Igor Roe", "Secretary of State | Jane Roe", "the envoy to Kabul, | John Roe,": what the post is of stands between. */
function postOfBody(text: Named, holder: Tagged): Found | null {
  let last = holder.from - 1;
  while (last > 0 && (isPost(text, last) || lowerAt(text.line, last) === ',')) last -= 1;
  const body = text.at(last);
  if (body?.type === 'PER' || (body === undefined && !isCapital(text.line, last))) return null;
  let at = (body?.from ?? last) - 1;
  const isOver = (token: number) =>
    lowerAt(text.line, token) === 'the' ||
    isQualifier(text, token) ||
    text.at(token)?.type === 'LOC' ||
    isCapital(text.line, token);
  while (last - at < MOST_BETWEEN + (body ? body.to - body.from : 0) && isOver(at)) at -= 1;
  if (!LINKS.has(lowerAt(text.line, at)) || !isPost(text, at - 1)) return null;
  const { from, bodies } = reach(text, at - 1);
  return {
    holder,
    from,
    to: lowerAt(text.line, holder.from - 1) === ',' ? last + 1 : holder.from,
    bodies: isBody(body) ? [...bodies, body] : bodies,
    rule: 'post-of-body',
  };
}

const isClosed = ({ line }: Named, at: number): boolean => {
  const word = lowerAt(line, at);
  return word === '' || /^[,.;)]$/.test(word);
};

/** "the institute headed by Professor | Jane Roe", "Boston University’s | Jane Roe". */
function bodyOf(text: Named, holder: Tagged, from: number): Found | null {
  if (isPossessive(lowerAt(text.line, holder.from - 1))) {
    const body = text.at(holder.from - 2);
    return isBody(body) ? { holder, from: body.from, to: body.to, bodies: [body], rule: 'body-of-person' } : null;
  }
  if (
    lowerAt(text.line, from - 1) !== 'by' ||
    !/^(?:headed|led|run|chaired|founded)$/.test(lowerAt(text.line, from - 2))
  )
    return null;
  const body = text.at(from - 3);
  return isBody(body) ? { holder, from: body.from, to: from, bodies: [body], rule: 'headed-by' } : null;
}

/** "told reporters | Roe was ill": several do not bear one name. Not "spokesmen Roe and Reed". */
const isPlural = (text: Named, post: number): boolean =>
  isPost(text, post) && /(?:ers|ors|ists|ials|men|ants|ents)$/.test(lowerAt(text.line, post));

/**
 * A role before the name: "State Department spokesman Ned Price", "Gen. Munir", "the Taliban’s deputy spokesman, Bilal Karimi,".
 * Not "Mr Price", "the minister, Price said", "Price" alone.
 */
export function roleBefore(text: Named, holder: Tagged): Found | null {
  let post = holder.from - 1;
  const comma = lowerAt(text.line, post) === ',';
  if (comma) post -= 1;
  if (comma && !isClosed(text, holder.to)) return null;
  const ofBody = postOfBody(text, holder);
  if (ofBody) return ofBody;
  if (isPlural(text, post) && !/^(?:and|,)$/.test(lowerAt(text.line, holder.to))) return null;
  if (post < 0 || !isPost(text, post)) return comma ? null : bodyOf(text, holder, holder.from);
  const { from, bodies } = reach(text, post);
  const headed = bodies.length === 0 ? bodyOf(text, holder, from) : null;
  if (headed) return headed;
  return { holder, from, to: post + 1, bodies, rule: 'role-before-name' };
}
