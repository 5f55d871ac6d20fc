import type { Article } from '../../articles/article.ts';
import type { Draft, Place } from './drafts.ts';

/** "– House Speaker Adria Jonas, a Democrat, …", "Cris Roq, who spoke …", "A statement from the League after …". */
const SIGNATURE =
  /^(?:[–—-]{1,2}\s*(?<signed>\p{Lu}(?:[^,.;:]|(?<=\b(?:Rep|Sen|Gov|Gen|Dr|Mr|Mrs|Ms|Sgt|Lt|Col|\p{Lu}))\.){1,80})(?=[,.]|$)|(?<named>(?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}.’'-]+)(?=\s?,\s(?:who|after|on|in|during|speaking|responding|describing|reacting|telling|writing)\b)|(?<stated>A statement (?:from|by) (?:the\s)?(?:\p{Lu}[\p{L}.’'-]+\s?)+))/u;

/** A quotation that is a whole paragraph, and whose paragraph below is no sentence but says who it is from. */
export function signedBelow(article: Article, { rule, contents }: Draft): Place | null {
  const [content, ...others] = contents;
  if (!/^(?:nobody|carried-over)$/u.test(rule) || content === undefined || others.length > 0) return null;
  const { text = '' } = article.paragraphs[content.paragraph - 1] ?? {};
  if (text.slice(0, content.start).trim() !== '' || text.slice(content.end).trim() !== '') return null;
  const below = article.paragraphs[content.paragraph];
  const found = SIGNATURE.exec(below?.text.slice(0, 200) ?? '');
  const who = (found?.groups?.signed ?? found?.groups?.named ?? found?.groups?.stated)?.trimEnd();
  if (below === undefined || who === undefined) return null;
  const start = below.text.indexOf(who);
  return { paragraph: below.number, start, end: start + who.length };
}
