// A web server for one folder, as strict as a city's would be.
//
// A folder and the path under which it is published enter; an origin leaves. Every answer forbids whatever the
// published pages may not need: a page with an inline style, or one that asks another origin, then fails loudly.
// Deliberately absent: caching, compression, ranges, listings of folders.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** What a page may do. Nothing here has an exception, so nothing in a theme may need one. */
export const POLICY = [
  "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
  "font-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.xml': 'application/xml', '.atom': 'application/atom+xml', '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.gif': 'image/gif', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.pdf': 'application/pdf', '.epub': 'application/epub+zip',
  '.webmanifest': 'application/manifest+json',
};

/** Serves `folder` under `base`, a path that begins and ends with `/`, on a port of its own. */
export async function serve(folder, base = '/') {
  const home = resolve(folder);
  const server = createServer((request, response) => {
    answer(home, base, request, response).catch(() => response.writableEnded || response.destroy());
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    base,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

async function answer(home, base, request, response) {
  const found = request.method === 'GET' || request.method === 'HEAD' ? await find(home, base, request.url) : undefined;
  if (found?.move) {
    response.writeHead(308, { location: found.move }).end();
    return;
  }
  const file = found?.file ?? join(home, '404.html');
  const exists = found?.file || (await isFile(file));
  response.writeHead(found?.file ? 200 : 404, {
    'content-type': exists ? (TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream') : 'text/plain',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  if (!exists || request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The file at an address; nothing where it lies outside the folder, however that is written. */
async function find(home, base, target) {
  let path;
  try {
    path = decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0') || path.split(/[/\\]/).includes('..')) return undefined;
  const file = resolve(home, path.slice(base.length));
  if (file !== home && !file.startsWith(home + sep)) return undefined;
  if (path.endsWith('/')) {
    const index = join(file, 'index.html');
    return (await isFile(index)) ? { file: index } : undefined;
  }
  if (await isFile(file)) return { file };
  return (await isFile(join(file, 'index.html'))) ? { move: `${encodeURI(path)}/` } : undefined;
}

async function isFile(path) {
  return stat(path).then((found) => found.isFile(), () => false);
}
