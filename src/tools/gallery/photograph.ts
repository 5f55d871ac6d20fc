import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';

/* The system's own browser, headless, looks at pages that are served on loopback. Nothing is fetched from elsewhere. */

const run = promisify(execFile);
const WIDTH = 720;
const TALLEST = 2600;
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const KINDS: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Serves the pages by name, and the library from `root`/node_modules. */
export async function serve(pages: ReadonlyMap<string, string>, root: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname));
    const page = pages.get(path.slice(1));
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const file = path.startsWith('/node_modules/') ? await readFile(join(root, path)).catch(() => null) : null;
    response.writeHead(file ? 200 : 404, { 'content-type': KINDS[extname(path)] ?? 'text/plain' }).end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const address = (server: Server, name: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(name)}`;

async function browser(): Promise<string> {
  for (const name of BROWSERS) {
    const found = await run(name, ['--version']).catch(() => null);
    if (found) return name;
  }
  throw new Error('There is no Chromium on this system (Debian: apt-get install chromium).');
}

const LOOK = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--force-device-scale-factor=1.5',
];
const PATIENCE = ['--virtual-time-budget=2500'];

/** Takes a picture of a page into a PNG file, as tall as the page says it is. */
export async function photographer(server: Server) {
  const chromium = await browser();
  return async (name: string, file: string, height = TALLEST): Promise<void> => {
    const size = `--window-size=${WIDTH},${height}`;
    await run(chromium, [...LOOK, ...PATIENCE, size, `--screenshot=${file}`, address(server, name)]);
  };
}

/** Reads the height of what a page shows from the page itself. */
export async function heightOf(server: Server, name: string): Promise<number> {
  const chromium = await browser();
  const { stdout } = await run(
    chromium,
    [...LOOK, ...PATIENCE, `--window-size=${WIDTH},200`, '--dump-dom', address(server, name)],
    {
      maxBuffer: 64_000_000,
    },
  );
  return Math.min(TALLEST, Number(/data-height="(\d+)"/u.exec(stdout)?.[1] ?? TALLEST));
}
