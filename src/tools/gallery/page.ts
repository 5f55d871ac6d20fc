import { html, plainHtml } from './markdown.ts';

/* A message's payload as a page that shows Discord's look. The library has no containers yet: they are boxes here, all else is its own. */

type Json = Readonly<Record<string, unknown>>;

export interface Shot {
  readonly name: string;
  /** Dark alone where absent. */
  readonly light?: boolean;
  /** What a member typed. */
  readonly asked: string;
  /** The message as it goes over the wire. */
  readonly payload: Json;
  /** Pictures uploaded with it, by file name. */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => plainHtml(typeof value === 'string' ? value : '').replaceAll('"', '&quot;');

const button = ({ style, label, disabled, url }: Json): string =>
  `<discord-button type="secondary"${disabled === true ? ' disabled' : ''}${style === 5 ? ` url="${string(url)}"` : ''}>${string(label)}</discord-button>`;

const picture = ({ pictures }: Shot, { media, description }: Json): string => {
  const name = String((media as Json | undefined)?.url ?? '').replace('attachment://', '');
  const data = Buffer.from(pictures[name] ?? new Uint8Array()).toString('base64');
  return `<img alt="${string(description)}" src="data:image/png;base64,${data}">`;
};

function component(shot: Shot, one: Json): string {
  const inner = () =>
    list(one.components)
      .map((each) => component(shot, each))
      .join('');
  switch (one.type) {
    case 1:
      return `<discord-action-row>${inner()}</discord-action-row>`;
    case 2:
      return button(one);
    case 9:
      return `<div class="section"><div>${inner()}</div><discord-action-row>${component(shot, (one.accessory ?? {}) as Json)}</discord-action-row></div>`;
    case 10:
      return `<div class="text">${html(String(one.content))}</div>`;
    case 12:
      return `<div class="gallery">${list(one.items)
        .map((item) => picture(shot, item))
        .join('')}</div>`;
    case 14:
      return '<hr>';
    case 17:
      return `<div class="container" style="border-left-color:#${Number(one.accent_color).toString(16).padStart(6, '0')}">${inner()}</div>`;
    default:
      return '';
  }
}

const circle = (colour: string, letter: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="28" font-size="24" font-family="serif" fill="#fff" text-anchor="middle">${letter}</text></svg>`,
  )}`;
const AVATAR = circle('#2f6f5e', '”');
const READER = circle('#5865f2', 'R');

const STYLE = `
  body { margin: 0; background: var(--ground); }
  .dark { --ground: #313338; --box: #2b2d31; --edge: #3f4147; --words: #dbdee1; }
  .light { --ground: #ffffff; --box: #f2f3f5; --edge: #d9dadd; --words: #2e3338; }
  .container { background: var(--box); border: 1px solid var(--edge); border-left: 4px solid; border-radius: 8px; padding: 14px 16px;
    margin-top: 4px; color: var(--words); max-width: 580px; display: flex; flex-direction: column; gap: 8px; }
  .section { display: flex; gap: 12px; align-items: flex-start; justify-content: space-between; }
  .section > div { flex: 1; min-width: 0; }
  .gallery img { max-width: 100%; border-radius: 8px; display: block; }
  .text { line-height: 1.375rem; overflow-wrap: anywhere; }
  blockquote { margin: 0; padding: 0 8px 0 12px; border-left: 4px solid var(--edge); border-radius: 3px; }
  small { display: block; font-size: 0.8125rem; opacity: 0.75; }
  h3 { margin: 4px 0 2px; font-size: 1.05rem; }
  hr { width: 100%; border: 0; border-top: 1px solid var(--edge); margin: 2px 0; }
  discord-action-row { display: flex; flex-wrap: wrap; }
`;

/** A whole page; `/node_modules/` is where the library is served from. */
export function page(shot: Shot, theme: 'dark' | 'light'): string {
  const imports = {
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    '@lit/context': '/node_modules/@lit/context/index.js',
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${string(shot.name)}</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/node_modules/@skyra/discord-components-core/dist/index.js"></script>
<style>${STYLE}</style><body class="${theme}">
<discord-messages ${theme === 'light' ? 'light-theme' : ''} no-background>
<discord-message author="Verbatim" avatar="${AVATAR}" bot verified timestamp="today">
<discord-command slot="reply" author="Reader" avatar="${READER}" command="${string(shot.asked)}"></discord-command>
${list(shot.payload.components)
  .map((one) => component(shot, one))
  .join('')}
</discord-message></discord-messages>
<script type="module">
await customElements.whenDefined('discord-messages');
await new Promise((done) => setTimeout(done, 500));
document.body.dataset.height = String(Math.ceil(document.querySelector('discord-messages').getBoundingClientRect().height) + 24);
</script></body></html>`;
}
