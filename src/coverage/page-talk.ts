import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../extraction/dates/words.ts';

/** What a page says to whoever looks at it: "please subscribe", "Watch video", "image caption". Not "subscribers fell", nor "a podcast host". */
const TO_THE_READER =
  /\bplease (?:subscribe|sign|follow|join|read)\b|\bsubscribe (?:to|here|now|today)\b|\bsign up (?:for|to|here)\b|\bour newsletters?\b|\bclick here\b|\b(?:today['’]s|this|latest) episode\b|\b(?:watch|read|listen|see) (?:more|video|also|next|now)\b:?|\bpermalink\b|\bimage (?:caption|copyright|source)\b|\b(?:getty images|afp via)\b|^\W*file (?:photo|picture|image|-|–|—)|\bcatch up on\b|\b(?:player|video) (?:above|below)\b|\btranscript below\b|\bstay tuned\b|\bfollow us\b|\ball rights reserved\b|^(?:this|an? (?:earlier|previous) version of this) (?:story|article|report|post|piece)(?: and its headline)? (?:has been|have been|was|is)\b|\bcontributed to this (?:story|article|report)\b|^must watch\b|\bwatch the video\b|^(?:\S+ ){1,7}(?:is|are) pictured\b|\bhappy [^.,]{2,30} day\b|\bfor more (?:news|stories|exclusive|information|on)\b|https?:\/\/|\bpic\.twitter\.com\b|\p{Extended_Pictographic}/iu;

const POSED =
  'stands?|sits?|walks?|holds?|looks?|waits?|poses?|carr(?:y|ies)|gathers?|attends?|inspects?|search(?:es)?|watch(?:es)?|rides?|prays?|mourns?|waves?|reacts?|arrives?|stages?|marches|march|speaks?|chants?|shouts?|burns?|clears?|runs?|queues?|takes? part|participates?|displays?|greets?|addresses|shakes?|hugs?|sifts?|plays?|patrols?|guards?|collects?|lights?|helps?|donates?|distributes?|receives?|tends?|treats?|loads?|pushes|pulls?|raises?|repairs?|crosses|passes|flees?|sleeps?|lies?|rests?|signs?|queue up|is seen|are seen|is pictured|are pictured';
/** "A man stands beside a house in Korsk, on June 23.": what a picture shows, told as it is seen, with the day on which it was taken. */
const PICTURED = new RegExp(
  `^(?!.*\\b(?:said|says|told|according)\\b)(?:\\S+ ){1,7}(?:${POSED}) [^“"]*\\b(?:on|in),? (?:\\p{Lu}\\p{Ll}+day, )?(?:${MONTH_NAMES}|(?:${SHORT_MONTH_NAMES})\\.)(?: \\d{1,2})?(?:, \\d{4})?\\.?$`,
  'u',
);

/** A line that the page ran into the next: "Published 17 January 2018The republic", "Surveillance PrioritiesLONDON — For". */
const RUN_TOGETHER = /==|\p{N}\p{Lu}\p{Ll}{2}|\p{Ll}{3}\p{Lu}{4}/u;

/** Whether a sentence is no news but the page around it, or what a picture shows. */
export const isPageTalk = (text: string): boolean =>
  TO_THE_READER.test(text) || PICTURED.test(text) || RUN_TOGETHER.test(text);
