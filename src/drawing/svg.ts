/* SVG as text. Whatever is drawn may come from an article: nothing in it is markup, and what XML forbids is left out. */

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number>>;

export const element = (name: string, attributes: Attributes, inner = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${inner}</${name}>`;
};

export const words = (text: string, attributes: Attributes): string => element('text', attributes, escaped(text));

/** A drawing: its size in pixels, and what it shows in words for those who do not see it. */
export interface Drawing {
  readonly svg: string;
  readonly description: string;
}

export const sheet = (width: number, height: number, inner: string): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'DejaVu Sans',
    },
    inner,
  );
