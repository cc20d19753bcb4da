import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { render, renderKept } from './dist/server/server.js';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const read = (path) => readFile(new URL(`dist/client/${path}`, import.meta.url));
const served = await read('served.html');
const kept = await read('kept.html');

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  try {
    if (pathname === '/served') {
      const { page, styles } = render();
      response.setHeader('content-type', types['.html']);
      response.end(
        String(served)
          .replace('<!--styles-->', () => styles)
          .replace('<!--page-->', () => page),
      );
    } else if (pathname === '/kept') {
      const page = await renderKept();
      response.setHeader('content-type', types['.html']);
      response.end(String(kept).replace('<!--page-->', () => page));
    } else {
      const path = pathname === '/' ? 'index.html' : pathname.slice(1);
      const file = await read(path);
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.end(file);
    }
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(process.env.PORT ?? 3000, () => console.log(`http://localhost:${server.address().port}`));
