import type { Cut } from '../../answer/cut.ts';
import type { Citation } from '../../articles/span.ts';
import { BUTTON_URL } from './limits.ts';

/* The publisher's page, opened at the very words: a text fragment (https://wicg.github.io/scroll-to-text-fragment). */

const EDGE_WORDS = 5;
const SHORT = 12;

/** In a fragment a hyphen, a comma and an ampersand mean something. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(
    words.join(' ').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, ''),
  ).replaceAll('-', '%2D');

function fragment(text: string): string {
  const words = text.trim().split(/\s+/u);
  if (words.length <= SHORT) return encoded(words);
  return `${encoded(words.slice(0, EDGE_WORDS))},${encoded(words.slice(-EDGE_WORDS))}`;
}

export const isOpenable = (url: string | undefined): url is string =>
  url !== undefined && url.length <= BUTTON_URL && URL.canParse(url) && /^https?:\/\//iu.test(url);

/** The article's page at the cited words; the page alone where both together are too long; null where the article names none. */
export function pageAt(url: string | undefined, citation: Citation, cut: Cut): string | null {
  if (!isOpenable(url)) return null;
  const { href, hash } = new URL(url);
  const at = `${href}${hash === '' ? '#' : ''}:~:text=${fragment(cut(citation))}`;
  if (at.length <= BUTTON_URL) return at;
  return href.length <= BUTTON_URL ? href : null;
}
