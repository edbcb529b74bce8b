/**
 * Serves the built site as GitHub Pages does: under a sub-path, a folder's address ending in "/",
 * 404.html for what is not there. `PORT` and `BASE_PATH` say where.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { PORT = '4180', BASE_PATH = '/bend-the-curve/' } = process.env;
const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (!pathname.startsWith(BASE_PATH)) return response.writeHead(404).end();
  // `join` with a leading "/" cannot climb out of the folder.
  const path = join('/', decodeURIComponent(pathname.slice(BASE_PATH.length)));
  let file = join(dist, path);
  if (existsSync(file) && statSync(file).isDirectory()) {
    if (!path.endsWith('/')) return response.writeHead(301, { location: `${pathname}/` }).end();
    file = join(file, 'index.html');
  }
  const found = existsSync(file);
  if (!found) file = join(dist, '404.html');
  const headers = { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' };
  response.writeHead(found ? 200 : 404, headers).end(readFileSync(file));
}).listen(Number(PORT), '127.0.0.1');
