/* Discord's markdown, as much of it as an answer uses, as the elements of the web-component library. */

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A character after a backslash stands for itself: hidden from the rules below, given back at the end. */
const hidden = (text: string): string =>
  text.replace(/\\([^0-9A-Za-z\s])/gu, (_, mark: string) => `\ue000${mark.charCodeAt(0)}\ue001`);
const given = (html: string): string =>
  html.replace(/\ue000(\d+)\ue001/gu, (_, code: string) => escapeHtml(String.fromCharCode(Number(code))));

const inline = (text: string): string =>
  escapeHtml(text)
    .replace(/\*\*([\s\S]+?)\*\*/gu, '<strong>$1</strong>')
    .replace(/~~([\s\S]+?)~~/gu, '<s>$1</s>')
    .replace(/\*([^*]+)\*/gu, '<em>$1</em>')
    .replace(/&lt;t:\d+:R&gt;/gu, 'in a moment');

function line(text: string): string {
  const [, mark = '', rest = ''] = /^(### |-# |> )?([\s\S]*)$/u.exec(text) ?? [];
  if (mark === '### ') return `<h3>${inline(rest)}</h3>`;
  if (mark === '-# ') return `<small>${inline(rest)}</small>`;
  if (mark === '> ') return `<blockquote>${inline(rest)}</blockquote>`;
  return `<div class="line">${inline(rest)}</div>`;
}

export const html = (markdown: string): string => given(hidden(markdown).split('\n').map(line).join(''));
export const plainHtml = escapeHtml;
