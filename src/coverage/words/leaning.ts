import { WEEKDAY_NAMES } from '../../extraction/dates/words.ts';

/** Words that open a sentence which only the one before explains: "However, …", "Earlier, …", "Another". */
export const CONNECTIVES: readonly string[] = (
  'however but and so also meanwhile moreover still instead both similarly conversely nevertheless nonetheless furthermore additionally therefore thus ' +
  'hence otherwise likewise then later earlier afterwards afterward separately consequently yet or nor besides indeed elsewhere finally another others ' +
  'neither either such too similar plus specifically'
).split(' ');

export const PRONOUNS: readonly string[] =
  'he she it they him her them his hers its their theirs this these those himself herself themselves itself'.split(' ');

/** Pronouns that open a sentence without pointing back: "It is …", "There were …" name nothing, but tell little alone. */
export const POINTING: readonly string[] = 'this that these those such'.split(' ');

/** What a "the" before it points back to, where nothing after it says which one. */
export const POINTED_AT: readonly string[] = (
  'attack attacks attacker attackers blast blasts explosion bombing bomb incident incidents strike strikes raid raids clash clashes assault shooting accident crash fire ' +
  'group organisation organization outfit party company agency firm statement announcement report reports decision move measure measures deal agreement accord plan proposal ' +
  'two three four former latter pair duo trio men man woman women suspect suspects victim victims gunman gunmen militants militant official officials spokesman spokesperson spokeswoman ' +
  'operation meeting talks visit remarks comments claim claims allegation allegations development developments situation issue matter case probe investigation ' +
  'promise comment same ' +
  'village town city province district area region site scene building bus vehicle driver storm flood floods earthquake quake'
).split(' ');

/** After such a word the sentence itself says which one: "the attack on the mosque". */
export const SAYS_WHICH: readonly string[] =
  'of in on at by against near from that which who whose between with to over for where when after during'.split(' ');

/** What follows "The crowd" where the sentence does not say which crowd. */
export const THEN: readonly string[] = (
  'was were is are has have had will would can could may might must should did does do also said says told came comes hit took began ended rose fell left ' +
  'followed follows remains remained'
).split(' ');

/** "The world is", "The police said": there is one only, or any will do. */
export const THE_ONLY: readonly string[] = 'world earth sun moon internet pope police public'.split(' ');

/** No names of which one: "the attack Monday". */
export const DAYS: readonly string[] = WEEKDAY_NAMES.toLowerCase().split('|');

/** Only at the head of a sentence: elsewhere they stand beside the name ("said Ana Lind, the governor"). */
export const TITLES: readonly string[] = 'president minister governor mayor'.split(' ');
