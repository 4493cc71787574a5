import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { demoRecords } from './records';

/** A running demo CRM. */
export interface DemoCrm {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the demo CRM on loopback; without a port, on a free one. */
export async function startDemoCrm(port = 0): Promise<DemoCrm> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the demo CRM got no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The files of the site; everything else under /crm/ is a page of the app, as in any single-page CRM. */
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/crm/site/app.js': ['app.js', 'text/javascript'],
  '/crm/site/pages.js': ['pages.js', 'text/javascript'],
  '/crm/site/slow-fields.js': ['slow-fields.js', 'text/javascript'],
  '/crm/site/style.css': ['style.css', 'text/css'],
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/') return void response.writeHead(302, { location: '/crm/people' }).end();
  if (pathname === '/crm/records.json')
    return send(response, 'application/json', JSON.stringify(demoRecords));
  if (!pathname.startsWith('/crm/')) return void response.writeHead(404).end();
  const [file, type] = files[pathname] ?? ['index.html', 'text/html'];
  send(response, type, await readFile(new URL(`site/${file}`, import.meta.url)));
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}
