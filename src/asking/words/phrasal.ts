import { folded, oneForm } from '../../search/spelling.ts';

/** Verbs with a second word that is too common to search for, and the plain word that news uses: a base form each. */
const LINES = `behind: claim
responsible for: claim
carry out: claim
go down: decrease
come down: decrease
bring down: decrease
go up: increase
take down: remove
pull down: remove
tear down: remove
get rid of: remove
blow up: explosion
go off: explode
set off: trigger
bring about: cause
set up: establish
take over: seize
take back: recapture
win back: recapture
call off: cancel
call on: urge
call home: recall
call back: recall
wipe out: destroy
knock down: demolish
turn down: reject
turn away: refuse
pull out: withdraw
drop out: withdraw
step down: resign
stand down: resign
give up: surrender
hand over: surrender
give back: return
give in: concede
give out: distribute
hand out: distribute
hand in: submit
look into: investigate
look after: care
fall down: collapse
fall apart: collapse
break up: collapse
break out: start
kick off: begin
run away: flee
make off: flee
get away: escape
run out: expire
cut off: block
cut back: reduce
cut down: reduce
scale back: reduce
set fire to: burn
set on fire: burn
set alight: burn
set ablaze: burn
start shooting: fire
begin shooting: fire
set free: release
let in: admit
lock up: jail
round up: detain
track down: find
throw out: expel
kick out: expel
force out: expel
leave out: exclude
rule out: exclude
keep out: bar
shut down: close
do away with: abolish
put off: postpone
hold off: delay
hold up: delay
put out: extinguish
put forward: propose
come up with: propose
put in charge: appoint
lay off: dismiss
bring in: introduce
bring back: restore
go through: pass
go back: return
get back: return
come back: return
turn back: return
send back: return
carry on: continue
find out: discover
fight off: repel
pay back: repay
own up: confess
work out: agree
sign up: join
team up: join
turn up: attend
walk out: leave
take away: confiscate
take out: kill
take in: host
draw up: draft
speak against: oppose
come out against: oppose`;

/** "Is against" has no verb of its own, "is less violent" and "is for closing it" no second word. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\bless (?:\p{L}+(?:ent|ous|ful|ive|ly|ic)|common|violence)\b/iu, 'decrease'],
  [/\bmore (?:\p{L}+(?:ent|ous|ful|ive|ly|ic)|common|violence)\b/iu, 'increase'],
  [/\b(?:is|are|was|were|be) against\b/i, 'oppose'],
  [/\b(?:is|are|was|were|be) (?:in favou?r of|for) \p{L}+ing\b/iu, 'support'],
];

interface Phrase {
  readonly behind: readonly string[];
  readonly plain: string;
}

/** By the form that stands for all of the verb. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const found = new Map<string, Phrase[]>();
  for (const line of LINES.split('\n')) {
    const [phrase = '', plain = ''] = line.split(': ');
    const [verb = '', ...behind] = phrase.split(' ');
    const form = oneForm(verb);
    found.set(form, [...(found.get(form) ?? []), { behind, plain }]);
  }
  return found;
})();

/** "Turned the offer down", "tore parts of it down". */
const MOST_BETWEEN = 4;
/** Before these nothing stands between: "took part in", "called her on Monday". */
const PREPOSITIONS: ReadonlySet<string> = new Set('in on into after through for to against'.split(' '));

const standsAt = (words: readonly string[], from: number, phrase: readonly string[]): boolean =>
  phrase.every((word, at) => words[from + at] === word);

/** "Called its envoy home": what it is done to may stand between; "blew himself up" is told in the same words. */
function follows(words: readonly string[], at: number, { behind }: Phrase): boolean {
  const between = behind.length === 1 && PREPOSITIONS.has(behind[0] ?? '') ? 0 : MOST_BETWEEN;
  for (let next = at + 1; next <= at + 1 + between && !/sel(?:f|ves)$/u.test(words[next] ?? ''); next++)
    if (standsAt(words, next, behind)) return true;
  return false;
}

/** Plain words for the phrasal verbs of a text: "reject" for "turned it down". */
export function plainWords(text: string): readonly string[] {
  const words = (text.match(/\p{L}+/gu) ?? []).map(folded);
  const phrasal = words.flatMap((word, at) =>
    (PHRASES.get(oneForm(word)) ?? []).flatMap((phrase) => (follows(words, at, phrase) ? [phrase.plain] : [])),
  );
  return [...new Set([...phrasal, ...OTHERS.flatMap(([phrase, plain]) => (phrase.test(text) ? [plain] : []))])];
}
