/** English forms that no ending rule reaches: each line is a base form and the forms that lead to it. */
const LINES = `be was were been
become became
begin began begun
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown
forget forgot forgotten
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left
lend lent
lie lying lain
lose lost
make made
mean meant
meet met
pay paid
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
sue sued suing sues
sing sang sung
sink sank sunk
sit sat
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
swim swam swum
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
beat beaten
bite bit bitten
bleed bled
blow blew blown
break broke broken
dig dug
draw drew drawn
drink drank drunk
feed fed
forbid forbade forbidden
freeze froze frozen
hear heard
lay laid
oversee oversaw overseen
overthrow overthrew overthrown
overrun overran
overtake overtook overtaken
retake retook retaken
ride rode ridden
ring rang rung
shrink shrank shrunk
slay slew slain
sleep slept
sweep swept
tear tore torn
undergo underwent undergone
undertake undertook undertaken
wake woke woken
die dead dying
man men
woman women
child children
foot feet
person people persons
wife wives
life lives
knife knives
thief thieves
leaf leaves
half halves
analysis analyses
crisis crises
basis bases
medium media
mouse mice
high height
long length
strong strength
deep depth
wide width
young youth
hot heat
free freedom
true truth
grow growth
marry marriage
choose choice
lose loss
sell sale
speak speech
fly flight
give gift
weigh weight
think thought
believe belief
prove proof
arrive arrival
refuse refusal
propose proposal
approve approval
deny denial
withdraw withdrawal
bury burial
survive survival
try trial tried
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
2 two
three 3`;

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "thirty" and "thirty-one", written as one word. */
const NUMERALS = TENS.flatMap((ten, tens) =>
  ONES.map((one, ones): [string, string] => [`${ten}${one}`, `${10 * (tens + 2) + ones}`]),
);

/** From a form to its base. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...NUMERALS,
  ...LINES.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
]);
