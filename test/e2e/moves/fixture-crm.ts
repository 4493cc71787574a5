import { createServer } from 'node:http';
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
  const server = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page),
  );
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
