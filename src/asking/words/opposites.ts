import { terms } from '../../search/terms.ts';

/** Pairs of which news means one or the other; each line sets its first word against the rest. */
const LINES = `first last
most least fewest
largest smallest
biggest smallest
highest lowest
increase decrease reduce decline fall drop
rise fall drop decline
before after
earlier later
early late
maximum minimum
upper lower
above below
north south
northern southern
east west
eastern western
large small
high low
strong weak
won lost
win lose
victory defeat
began ended
start end
begin end
best worst
major minor
male female
men women
man woman
old new young
inside outside
internal external
positive negative
success failure
rich poor
more less fewer
same different
always never
all none
easy difficult hard
possible impossible
legal illegal
agree disagree
accept reject refuse
support oppose
allow ban forbid prevent
include exclude
help harm
join leave
open close
arrive leave depart
buy sell
import export
hot cold
public private
long short
good bad
common rare
oldest youngest newest
longest shortest
friend enemy
ally enemy
attack defend
present absent
active passive
able unable
former latter
true false
build destroy
create destroy
left right
day night
summer winter
rural urban
domestic foreign
war peace`;

/** What says the contrary of each term. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  const set = (one: string, other: string) => found.set(one, (found.get(one) ?? new Set()).add(other));
  for (const line of LINES.split('\n')) {
    const [first, ...others] = terms(line).map(({ term }) => term);
    for (const other of others)
      if (first !== undefined && other !== first) {
        set(first, other);
        set(other, first);
      }
  }
  return found;
})();
