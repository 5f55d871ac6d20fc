import { CALENDAR_WORDS } from '../dates/words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Between subject and verb, or between verb and what is said, without being either. */
export const ADVERBS =
  words(`also later then again once even still further furthermore both all just now today yesterday tonight always never often
  ever soon too only first afterward afterwards instead meanwhile however therefore already earlier recently sometimes rather simply
  perhaps maybe thus indeed moreover nevertheless nonetheless back aloud once twice here there flatly`);

export const AUXILIARIES =
  words(`has have had is are was were be been being do does did will would can could may might must shall should having
  's 've 'd ’s ’ve ’d ’ll 'll hasn’t haven’t hadn’t didn’t doesn’t don’t wasn’t isn’t aren’t weren’t hasn't haven't hadn't didn't doesn't
  don't wasn't isn't aren't weren't won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t cannot`);

export const PASSIVE = words('is are was were be been being');

export const NEGATIONS =
  words(`not never hasn’t haven’t hadn’t didn’t doesn’t don’t hasn't haven't hadn't didn't doesn't don't won't won’t wouldn't
  wouldn’t can't can’t couldn't couldn’t cannot`);

export const MODALS = words("will would can could may might must shall should ’ll 'll to");

/** A clause begins behind these. */
export const CONJUNCTIONS =
  words(`but while whereas as because since after before if when though although that who which whom where whether so than
  or nor yet until unless once what how why`);

export const RELATIVES = words('who which that');

export const PREPOSITIONS =
  words(`in on at to from for with by of during after before over under about against through across between among into
  within without via amid despite since until near outside inside around upon toward towards following throughout alongside beyond per`);

/** Prepositions that tie a noun to the noun before it: "a spokesman for the ministry in Kabul". */
export const LINKING = words(
  'of for in at from with on to near against inside behind within between under by outside across',
);

export const DETERMINERS =
  words(`the a an this that these those his her its their our my your one another some any no each every several many two three
  four five six seven eight nine ten both few most all other`);

export const PRONOUNS = words('he she they it we i you who');

export const TIME_WORDS = words(
  `${CALENDAR_WORDS.join(' ')} today yesterday tonight tomorrow morning afternoon evening night week month year`,
);

/** What a reporter's listener is called where no name stands. */
export const LISTENERS = words(
  'reporters journalists supporters lawmakers him her them us me you people voters investigators police congress',
);
