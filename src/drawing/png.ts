import { createRequire } from 'node:module';

/* DejaVu fonts (Bitstream Vera licence, changes in the public domain): Latin, Greek, Cyrillic, Arabic, Hebrew and more, the same everywhere. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

const require = createRequire(import.meta.url);
const fontFiles = FONTS.map((file) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`));

/** Away from the main thread; the fonts of the system play no part, so that every machine draws the same. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' };
  return (await renderAsync(svg, { font })).asPng();
}
