import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fixturePage, type Routing } from './fixture-page';

/** A running fixture CRM. */
export interface FixtureCrm {
  readonly routing: Routing;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Id of the CRM that it is like. */
  readonly crm: 'demo' | 'espocrm';
  close(): Promise<void>;
}

/** Serves a fixture CRM on loopback, on a free port; every path of it is the app. */
export async function startFixtureCrm(routing: Routing): Promise<FixtureCrm> {
  const page = fixturePage(routing);
  const answer = answerOnceLet();
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fixture CRM got no port');
  return {
    routing,
    origin: `http://127.0.0.1:${address.port}`,
    crm: routing === 'path' ? 'demo' : 'espocrm',
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Answers a request for a record when another request says so. Returns whether it was one of the two. */
function answerOnceLet(): (request: IncomingMessage, response: ServerResponse) => boolean {
  const held = new Map<string, ServerResponse>();
  const isLet = new Set<string>();
  return ({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://fixture');
    const number = searchParams.get('number') ?? '';
    if (pathname === '/let') {
      isLet.add(number);
      response.end();
    } else if (pathname.startsWith('/data/')) held.set(number, response);
    else return false;
    if (isLet.has(number)) held.get(number)?.end('{}');
    return true;
  };
}

/** Returns the path of a record's page, or of the list without an id. */
export function addressOf(
  { routing }: Pick<FixtureCrm, 'routing'>,
  id: string | undefined,
  query = '',
): string {
  if (routing === 'path') return `/crm/people${id === undefined ? '' : `/${id}`}${query}`;
  return `/${query}#Contact${id === undefined ? '' : `/view/${id}`}`;
}

/** Returns the id of the record that an address of a fixture CRM says. */
export const idAt = (address: string): string | undefined => /\/(?:people|view)\/(r-\d+)/.exec(address)?.[1];
