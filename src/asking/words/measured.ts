import { UP_TO_TEN } from './question-words.ts';

/** What a measure or an attribute is told with: an age with years, a cost with money, a weight with its unit. */
export const AGE =
  /\b(?:aged|ages? (?:of )?\d|years? old|-year-old|year-olds?|born)\b|\(\d{1,3}\)|, \d{1,3},|\b(?:he|she) (?:is|was|turned|turns) \d{1,3}(?=[.,;])/i;
const SPAN =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries|since|until|long-?term|overnight)\b/i;
const MONEY = new RegExp(
  `[$€£¥₹₨]|(?:\\d|\\b(?:an?|${UP_TO_TEN}|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|lakhs?|crores?)(?: of)?) (?:\\p{L}+ )?(?:dollars?|euros?|pounds?(?! of)|rupees?|yen|rubles?|roubles?|yuan|lira|dinars?|dirhams?|afghanis?|shekels?|cents?|francs?)\\b|\\b(?:(?<!\\bone in [\\d.]+ )(?:million|billion|trillion)(?= (?:in|to|for|an?|per|and|from|by|on|as|at|was|were|is|that|which|of|worth)\\b|[^\\s\\w]|$)|free of charge|Rs|USD|PKR|INR|EUR|GBP)\\b`,
  'iu',
);
const WEAPON =
  /\b(?:weapons?|guns?|rifles?|pistols?|grenades?|rockets?|missiles?|mortars?|launchers?|bombs?|explosives?|kalashnikovs?|machine-?guns?|shotguns?|kni(?:fe|ves)|swords?|machetes?|ammunition|drones?|vests?|AK-?47s?|armed with)\b/i;
const LENGTH = new RegExp(
  `(?:\\d|\\b(?:${UP_TO_TEN}|hundreds?)\\b).{0,12}\\b(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|m|feet|foot|ft|inch(?:es)?|cm|centimet(?:er|re)s?|storeys?|stor(?:ies|y)|yards?)\\b`,
  'i',
);
/** With its number: "the Avars are the largest part of the population" tells of no size. */
const PEOPLE =
  /\b(?:population|home to)\b.{0,60}?(?:\d|\b(?:million|thousand)\b)|\b(?:city|town|village|camp|district|province|region|country|island) of (?:about |around |some |almost |nearly |roughly |over |more than |at least )?(?:\d|\p{L}+ (?:million|thousand)\b)|(?:\d|\b(?:million|thousand)\b).{0,40}?\b(?:population|inhabitants|residents|people liv(?:e|ed|ing))\b|\bpopulous\b/iu;
const SCORE = /\b\d{1,3}\s?[-–—:]\s?\d{1,3}\b|\b(?:nil|goalless)\b|\bby \p{L}+ (?:goals?|points?|runs|wickets)\b/iu;
const SHARE =
  /%|\b(?:per ?cent|half|majority|most(?! of the)|thirds?|quarters?|fifths?|tenths?|one in (?:two|three|four|five|ten)|all of|none of)\b/i;
/** "Over 20 days in prison" is no sentence. */
const TERM = new RegExp(
  `(?:\\d|\\b(?:${UP_TO_TEN}|fifteen|twenty|thirty|several))[ -](?:and a half )?(?:years?|months?)\\b|\\b(?:life|death|hang(?:ed|ing)|suspended)\\b`,
  'i',
);
const WEIGHT = new RegExp(
  `(?:\\d|\\b(?:a|${UP_TO_TEN}|half)\\b).{0,12}\\b(?:kilo(?:gram(?:me)?)?s?|kg|g|grams?|tons?|tonnes?|pounds?|lbs?|ounces?|oz|stone)\\b`,
  'i',
);
const SPEED =
  /\b(?:mph|kph|km\/h|knots?|mach)\b|\b(?:miles|kilomet(?:er|re)s|met(?:er|re)s|feet) (?:per|an|a) (?:hour|second|minute)\b/i;
const TEMPERATURE = /\bdegrees?\b|°|\b(?:celsius|fahrenheit)\b|\d ?[CF]\b/i;
/** "The death of her brother at 34" gives none. */
const CAUSE_OF_DEATH =
  /\b(?:died|dies|dying|dead|killed|succumbed) (?:of|from|after|by|in|to|when|while|during)\b|\bcause\b|\bdue to\b|\b(?:cancer|heart|stroke|disease|illness|virus|infection|poison\w*|drown\w*|overdos\w*|complications|injuries|wounds|suicide|shot|stabbed)\b/i;
/** "A gas leak caused the blast", "blamed on": "hours after the blast" tells of none. */
const CAUSE =
  /\b(?:caus(?:e[ds]?|ing)|due to|owing to|because|resulted from|result of|led to|blam(?:e[ds]?|ing)|attributed|prompted|triggered|spark(?:ed|s)|set off|started by|brought on)\b/i;
/** "In revenge for", "he hated": what somebody said of why. */
const MOTIVE =
  /\bmotiv\w*|\b(?:because|in (?:revenge|retaliation|protest|response)|revenge|avenge|hate[ds]?|hatred|in order to|grudge|wanted to)\b/i;
/** "Executed 40 men, some of them fishermen" tells of no charge. */
export const CHARGE =
  /\b(?:accus|alleg|charge|convict|guilt|suspect)\w*|\b(?:arrested|detained|executed|fined|hanged|jailed|punished|sentenced|tried|prison|jail|died|death)\b[^.;]{0,60}\b(?:for|over|because|on)\b/i;
const SHORT_FOR = /[([]|\b(?:stands? for|short for|known as|abbreviated|acronym)\b|, or (?:the )?\p{Lu}/u;

/** "Works as", ", a retired teacher,": "a father of two" tells of no work. */
const WORK =
  /\b(?:works? (?:as|for|at)|worked (?:as|for|at)|jobs? (?:as|at)|employed|by (?:profession|trade)|career|a living)\b|, an? (?:[\p{L}-]+ ){0,4}?(?!(?:fa|mo|bro)ther|sister|daughter|protest|member)(?:\p{Ll}{3,}(?:er|or|[iy]st|ress|[tc]ian|man|woman)|mechanic|surgeon|attorney|cleric|priest)\b|\b(?:student|nurse|clerk|chef|cook|guard|judge|pilot)\b/u;
const STUDY =
  /\b(?:stud(?:y|ies|ied|ying)|major(?:ed|ing|s)? in|degrees? in|graduat\w+ in|course)\b|\b(?:engineering|law|medical|medicine|art|music|business|history|nursing|economics|science|literature|language|physics) (?:student|major)s?\b/i;

/** "Became the head of it after the death of Lund", "succeeded Lund", "Lund's predecessor". */
const BEFORE =
  /\b(?:succe(?:ed|ss)\w*|replac\w*|t(?:ook|ak\w+) over|(?:after|following) the (?:arrest|death|killing|ouster|removal|resignation)|predecessors?|former|previous|stepped down)\b/i;

/** A number, why something happened or somebody was punished, what somebody works at or studies, who came before. */
export type MeasureKind = 'number' | 'cause' | 'work' | 'somebody';

/** What a question for a measure or an attribute must find in the sentence itself; the first that fits the question decides. */
export const MEASURES: readonly (readonly [asked: RegExp, found: RegExp, is?: MeasureKind])[] = [
  [
    /\bhow old\b|\bage(?: (?:when|at|on)\b.*)?\s*\??$|\bwhat (?:is|was) .{1,60} age\b|\b(?:typical |average |mean |median )?age of (?!the age)/i,
    AGE,
  ],
  [/\bhow long (?:is|was|were) the\b/i, new RegExp(`${SPAN.source}|${LENGTH.source}`, 'i')],
  [/\bhow long (?:did|has|have|had|is|was|were|do|does|will|would|ago|before|after|until)\b/i, SPAN],
  [/\bhow (?:tall|deep|wide|far)\b|\bwhat (?:is|was) the (?:height|length|depth|width|distance)\b/i, LENGTH],
  [
    /\bhow much (?:money|ransom|aid|(?:did|does|do|has|have|will|would) .{1,80} (?:cost|paid|pay|spent|spend|earn|give|given|pledged?|promised?|donated?|lent|lend|lost|lose|raised?|provided?|owed?|invest|contributed?|get|receive|win|won|collect)|(?:must|should|will) .{1,60} pay|(?:is|are|was|were) .{1,60} (?:lending|paying|giving|spending|earning|offering|investing|losing|raising)|is .{1,60} worth|(?:would|will) .{1,60} be (?:paid|reimbursed))\b|\bwhat (?:do|does|did|will|would) .{1,80} (?:pay|cost|spend|earn)\b|\bwhat (?:is|was|are|were) .{1,80} worth\b|\bprice of\b|\bwhat (?:is|was) the (?:total )?value of\b|\bhow expensive\b|\bwhat (?:is|was|are|were) (?:the|its|his|her|their|[\p{L}-]+['’]s?) (?:[\p{L}-]+ ){0,2}?(?:budget|cost|price|revenue|turnover|income|debt)s?\b|\b(?:total|annual|yearly|monthly) (?:budget|cost|price|revenue|turnover|income|debt)\s*\??$|\bwhat (?:is|was) the (?:total|sum|amount) .{1,60}\b(?:pays?|paying|paid|spent)\b|\bsalary\b|\bwhat (?:is|was) the (?:ransom|bounty|reward|fine)\b|\bhow (?:big|large|high) (?:is|was|are|were) (?:the|his|her|their|its) (?:[\p{L}-]+ ){0,3}?(?:bounty|reward|ransom|fine|debt|deficit|loan|jackpot|prize|bill)\b|\b(?:cash value|worth of)\b/iu,
    MONEY,
  ],
  [
    /\bhow (?:strong|powerful|big|large) (?:is|was|were) .{0,40}\b(?:earth)?quakes?\b|\bmagnitude of\b/i,
    /\bmagnitude\b|\brichter\b|\b(?:register(?:ed|ing)|measur(?:ed|ing)) (?:an? )?\d\.\d\b/i,
  ],
  [/\bpopulation\b|\bhow many (?:people|inhabitants|residents) (?:live|are there)\b/i, PEOPLE],
  [/\bwhat (?:is|was) [^?]{1,60}\b(?:level|rate)\b/i, /\d|\b(?:half|double|twice)\b/i],
  [/\bwhat (?:is|was) the (?:final |half-?time )?score\b|\bfinal score\b|^score\b/i, SCORE],
  [
    /\b(?:what|which|kind of|sort of|type of) (?:explosives?|firearms?|guns?|pistols?|rifles?|weapons?)\b|\bweapons? (?:did|were|was)\b/i,
    WEAPON,
  ],
  [
    /\b(?:what|which) (?:share|percentage|percent|proportion|fraction)\b|\b(?:share|percentage|proportion) of\b/i,
    SHARE,
  ],
  [/\bhow much of\b/i, new RegExp(`${SHARE.source}|${MONEY.source}|${LENGTH.source}`, 'i')],
  ...(['year', 'month', 'week', 'day', 'hour', 'minute'] as const).map(
    (unit) =>
      [
        new RegExp(`\\bhow many ${unit}s\\b`, 'i'),
        new RegExp(
          `(?:\\d|\\b(?:an?|${UP_TO_TEN}|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|half|hundreds?)\\b)(?:[ -](?:\\p{L}+[ -]){0,2}?|[ -])${unit}s?\\b`,
          'iu',
        ),
      ] as const,
  ),
  [
    /\bhow many (?:dollars|euros|pounds|rupees)\b|\bcosts? of (?!living)|\b(?:minimum|average|hourly|monthly|annual|yearly|daily) (?:wage|pay|salary)\b|\bhow much (?:.{1,80} )?bail\b|\bin (?:dollars|euros|pounds|rupees|money)\b/i,
    MONEY,
  ],
  [
    /\bhow many (?:kilomet(?:er|re)s|km|miles|met(?:er|re)s|feet|yards) (?:long|wide|high|tall|deep|away|off|from)\b/i,
    LENGTH,
  ],
  [/\bhow heavy\b|\bhow much (?:does|do|did) .{1,60} weigh\b|\bweight of\b/i, WEIGHT],
  [/\bhow fast\b|\bspeed of\b/i, SPEED],
  [/\bhow (?:hot|cold|warm)\b|\btemperature\b/i, TEMPERATURE],
  [
    /\bwhat (?:did|does|do) .{1,60} die (?:of|from)\b|\bcause of (?:his |her |their )?death\b/i,
    CAUSE_OF_DEATH,
    'cause',
  ],
  [
    /\bwhat (?:was|were|is|are) .{1,80} (?:arrested|charged|convicted|detained|executed|fined|hanged|held|jailed|punished|sentenced|tried|wanted|sued|on trial|in (?:jail|prison|custody)) (?:for|with|over)\b|\bwhat (?:was|were|is|are) .{1,80} (?:accused|suspected|convicted) of\b/i,
    CHARGE,
    'cause',
  ],
  [/\bwhat (?:was|were|is|are) .{1,60}\bmotives?\b|\bmotives? (?:of|for|behind)\b/i, MOTIVE, 'cause'],
  [/\bwhat (?:has |had )?caused\b|\bcauses? of (?!death)/i, CAUSE, 'cause'],
  [
    /\bfor a living\b|\bwhat (?:is|was|are) .{1,60} (?:job|occupation|profession)\s*\??$|^(?!(?:what|how|which)\b)(?:[\p{L}.'’-]+ ){1,3}(?:job|occupation|profession)\s*$/iu,
    WORK,
    'work',
  ],
  [
    /\bwhat (?:is|was|are|were|does|did|do) .{1,60} (?:study|studying|majoring in)(?: (?:at|in)\b|\s*\??$)/i,
    STUDY,
    'work',
  ],
  [
    /\b(?:boss|captain|ceo|chief|commander|governor|head|king|leader|mayor|minister|president)\b.{0,30}?\bbefore\s(?!(?:the|an?|his|her|he|she|it|they)\b)\p{L}/iu,
    BEFORE,
    'somebody',
  ],
  [/\b(?:prison|jail) (?:term|sentence)\b/i, TERM],
  [/\b(?:does|do|did|what) .{1,60}\bstands? for\s*\??$|\bshort for\b/i, SHORT_FOR],
];
