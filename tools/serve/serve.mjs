// Serves the production build on this computer: compression, caching, security headers, deep links. Another folder: --root; below a
// path of the host: --base, as the build was made ready with.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { argument, basePath, buildRoot } from './arguments.mjs';

const root = buildRoot();
const base = basePath();
const port = Number(argument('port', process.env.PORT ?? '4200'));
const host = argument('host', '127.0.0.1');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressors = {
  // Quality 5 takes milliseconds; 11 takes seconds for a megabyte and would stall a first visit.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};
const cache = new Map(); // file + encoding + mtime → promise of the body

function load(file, encoding) {
  const key = `${file}|${encoding}|${statSync(file).mtimeMs}`;
  if (!cache.has(key)) {
    const raw = readFileSync(file);
    const packed = `${file}.br`; // of this build, at a quality that is too slow for here
    if (encoding === 'br' && existsSync(packed)) cache.set(key, Promise.resolve(readFileSync(packed)));
    else cache.set(key, encoding ? compressors[encoding](raw) : Promise.resolve(raw));
  }
  return cache.get(key);
}

function resolveFile(pathname) {
  if (!pathname.startsWith(base)) return null;
  let file;
  try {
    file = normalize(join(root, decodeURIComponent(pathname.slice(base.length))));
  } catch {
    return null;
  }
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (existsSync(file) && statSync(file).isFile()) return file;
  return extname(pathname) ? null : join(root, 'index.html'); // a route of the application
}

async function answer(req, res) {
  const file = resolveFile(new URL(req.url ?? '/', 'http://localhost').pathname);
  if (!file || !['GET', 'HEAD'].includes(req.method ?? '')) {
    res.writeHead(file ? 405 : 404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const accepts = String(req.headers['accept-encoding'] ?? '');
  const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/.test(type);
  const encoding = compressible ? (['br', 'gzip'].find((e) => accepts.includes(e)) ?? '') : '';
  let body;
  try {
    body = await load(file, encoding);
  } catch {
    // The build was removed or is being written: the next request finds it.
    res.writeHead(503, { 'Retry-After': '5' }).end();
    return;
  }
  const lasting = /-[\w-]{8}\.(js|css)$/.test(file) || file.startsWith(join(root, 'fonts') + sep);
  res.writeHead(200, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': "frame-ancestors 'none'", // the rest is the <meta> in index.html
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

const server = createServer(answer);
server.on('error', (e) => {
  console.error(e.code === 'EADDRINUSE' ? `Port ${port} is in use: try PORT=${port + 1} npm start` : e.message);
  process.exit(1);
});
server.listen(port, host, () =>
  console.log(`\n  Open http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${base}   (stop with Ctrl+C)\n`),
);
// "localhost" may mean the loopback of either family; a machine without IPv6 does without the second.
if (host === '127.0.0.1')
  createServer(answer)
    .on('error', () => null)
    .listen(port, '::1');

// npm does not pass a kill on through its shell: stop when the npm that started this is gone.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(), 500).unref();
}
