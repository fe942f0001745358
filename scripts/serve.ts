import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

/** Pages made on demand, by path: "/large.html". */
export type MadePages = Readonly<Record<string, () => string>>;

export interface PageServer {
  /** "http://127.0.0.1:PORT", without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

const PAGES = join(import.meta.dirname, '../tests/pages');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves tests/pages, and the pages made on demand, on this machine alone. */
export async function servePages(made: MadePages = {}): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const type = TYPES[extname(pathname)];
    const body = type ? await (made[pathname]?.() ?? pageAt(pathname)) : null;
    if (body === null) response.writeHead(404).end('There is no such page.');
    else response.writeHead(200, { 'Content-Type': type }).end(body);
  });
  return { origin: await listening(server), close: () => closing(server) };
}

/** No path leaves the folder: the parser of URLs resolves "..", and what is escaped stays so. */
async function pageAt(pathname: string): Promise<Buffer | null> {
  return readFile(join(PAGES, pathname)).catch(() => null);
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}

function closing(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
