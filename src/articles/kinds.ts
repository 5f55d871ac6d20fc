import type { ParagraphKind } from './article.ts';

/** What a line looks like beside its neighbours. */
interface Line {
  readonly text: string;
  readonly index: number;
  readonly lines: readonly string[];
  readonly title: string | undefined;
  readonly author: string | undefined;
}

type KindRule = readonly [kind: ParagraphKind, fits: (line: Line) => boolean];

const CREDIT_IN_BRACKETS =
  /[([](?:photo |image |picture |video )?(?:credits?|courtesy|photo|image|file photo|source)\s?(?:[:/]|by\b|of\b)[^()[\]]{2,120}[)\]]/iu;
const CREDIT_LINE =
  /^(?:photo(?:graph)?(?: illustration)?|illustration|image|picture|video|graphic|credit|photo credit|image credit)s?\s?(?:by\b|:|courtesy|credit:|via)\s?.{2,100}$/iu;
const AGENCY_TAIL = /\s[([—–-]?\s?(?:AP Photo|Getty Images|AFP via|Reuters|EPA|Anadolu)[^.!?]{0,60}[)\]]?$/u;
/** "A bridge in Aden, May 3, 2021. REUTERS/Jane Roe", "Image caption, A bridge in Aden" */
const PHOTO_LINE = /^Image caption,\s|\s(?:REUTERS|AP|AFP|EPA)\/\p{Lu}[^.!?]{2,60}$/u;
/** "(Reporting by Jane Roe; Editing by John Doe)", "Additional reporting by Jane Roe" */
const DESK_LINE =
  /^[([]?(?:(?:Additional|With) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by\s\p{Lu}[^.!?“"]{2,160}[)\]]?$/u;
/** "The Planet’s Jane Roe and John Doe contributed to this report." */
const DESK_TAIL =
  /^(?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){2,12}(?:also )?contributed to this (?:report|article|story)\.?$/u;
/** "Published 5 March 2023, 10:00", "Last updated: March 5, 2023 10:12 am" */
const STAMP =
  /^(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:?\s(?:\p{L}{3,9}\.? \d|\d)[^.!?“"]{0,40}$/iu;
const BYLINE =
  /^(?:By|BY|(?:Reported|Reporting|Written|Edited|Compiled) by)\s+\p{Lu}[\p{L}.'’-]+(?:[\s,&/|]+(?:and\s+|for\s+|in\s+)?\p{Lu}[\p{L}.'’-]*){1,12}(?:,\s[^.!?:]{2,50})?$/u;
const PROMO =
  /^(?:[[(*►▶→»-]\s?)?(?:for more (?:stories|news|on|from|information)\b|read (?:more|also|next|the full)\b|also read\b|see also\b|more (?:from|on this|stories|news)\b|more on [^:.,]{2,40}:|just watched\b|related(?: (?:articles?|stories|topics|coverage|content))?\s?:?$|related:|recommended\b|sign up (?:for|to|here)\b|subscribe\b|click here\b|(?:you can )?follow (?:us|our|@|(?:\S+ ){1,7}?on (?:twitter|facebook|instagram))\b|join (?:our|us on)\b|download (?:our|the) app\b|advertisement$|story continues below|article continues|continue reading|watch(?: now| live)?:|listen(?: now)?:|listen to\b|get (?:our|the latest)\b|support our\b|share this\b|copyright ©|©|all rights reserved|don['’]t miss\b|\d{1,2}[ -]min(?:ute)?s? read$|(?:tags|topics|keywords|filed under)\s?:|our standards:|(?:editor['’]s note: )?(?:a version of )?this (?:story|article) (?:(?:was )?(?:originally|first) (?:appeared|published)|is free\b)|video ad feedback\b)/iu;
/** "More:Ships leave the port", not "More: seven of them". */
const MORE = /^(?:Learn )?(?:More|MORE):\s?[‘'“"]?\p{Lu}/u;
/** "Want more? Sign up for our newsletter", not "Thousands signed up for the march". */
const ASKS_READER =
  /(?:^|[.!?:]\s|\b(?:please|you can also|to stay updated[^.]{0,60}?),?\s)(?:sign up (?:for|here)|subscribe to)\b/iu;
/** What it can only hold where this stands: most paragraphs are looked at no longer. */
const ASKS = /sign up (?:for|here)|subscribe to/iu;
/** It names the film twice over, so that it may be long. */
const FILM = /^JUST WATCHED .*\bReplay\b/u;
const PROMOS = [PROMO, MORE];

const isPromo = (text: string): boolean =>
  PROMOS.some((promo) => promo.test(text)) || (ASKS.test(text) && ASKS_READER.test(text));

const LIVES_BY =
  /\bis (?:an?|the|currently|also)\s(?:[\p{L}-]+\s){0,6}?(?:author|writer|journalist|columnist|reporter|correspondent|editor|researcher|analyst|fellow|scholar|academic|professor|lecturer|student|freelancer?|contributor|commentator|consultant|producer|photographer)\b/u;

const words = (text: string) => text.split(/\s+/u).length;
const isShort = (text: string) => text.length <= 110 && words(text) <= 16;

/** Ends as a sentence does, or is an item of a list ("Injured: 74", "• a bomb"). */
const isSentenceOrItem = (text: string) => /[.!;:,…"”’')\]]$/u.test(text) || /^[•*\-–—\d]|:\s?[\d"“‘]/u.test(text);

const isRepeated = ({ text, index, lines }: Line) =>
  words(text) >= 6 &&
  [lines[index - 1], lines[index + 1]].some((near) => near !== undefined && near !== text && near.startsWith(text));

const isCreditAlone = (text: string) => text.length <= 160 && text.replace(CREDIT_IN_BRACKETS, '').trim() === '';

const isHeading = ({ text, index, lines, title }: Line) =>
  text === title ||
  (index < lines.length - 1 &&
    isShort(text) &&
    !isSentenceOrItem(text) &&
    (/[^?]$/u.test(text) || index === 0) &&
    /^[\p{Lu}\p{N}“‘"'#]/u.test(text));

/** The author introduced at the end. Not an expert introduced in mid-article, nor a last paragraph that quotes one. */
const isBio = ({ text, index, lines, author }: Line) =>
  index > 0 &&
  index >= lines.length - 3 &&
  !/[“"]/u.test(text) &&
  ((author !== undefined &&
    text.startsWith(author) &&
    /^.{0,80}\b(?:is|was|writes|covers|has|works|reports)\b/u.test(text)) ||
    (/^(?:The (?:author|writer)|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}) (?:is|writes|covers|works)\b/u.test(
      text,
    ) &&
      LIVES_BY.test(text.slice(0, 200))));

/** Longer ones tell what the picture shows: "[Photo: A rescue dog searches the ruins …]". */
const LONGEST_CREDIT = 80;

/** The first that fits. A line that nothing fits is body. */
const RULES: readonly KindRule[] = [
  ['credit', ({ text }) => text.length <= LONGEST_CREDIT && (isCreditAlone(text) || CREDIT_LINE.test(text))],
  ['caption', ({ text }) => isCreditAlone(text)],
  [
    'caption',
    ({ text }) =>
      text.length <= 900 && (CREDIT_IN_BRACKETS.test(text) || (text.length <= 400 && AGENCY_TAIL.test(text))),
  ],
  ['caption', ({ text }) => text.length <= 400 && PHOTO_LINE.test(text)],
  ['caption', isRepeated],
  ['promo', ({ text }) => FILM.test(text) || (text.length <= 200 && isPromo(text))],
  ['byline', ({ text }) => text.length <= 200 && [DESK_LINE, DESK_TAIL, STAMP].some((line) => line.test(text))],
  ['byline', ({ text }) => text.length <= 140 && BYLINE.test(text)],
  ['bio', isBio],
  ['heading', isHeading],
];

/** The kind of each line of a body, by its form and its neighbours. */
export function kindsOf(
  lines: readonly string[],
  header: { title?: string; author?: string } = {},
): readonly ParagraphKind[] {
  const { title, author } = header;
  return lines.map((text, index) => {
    const line = { text, index, lines, title, author };
    return RULES.find(([, fits]) => fits(line))?.[0] ?? 'body';
  });
}
