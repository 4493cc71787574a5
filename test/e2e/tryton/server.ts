import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { createDatabase } from './database';
import { logIn, type Rpc } from './rpc';

/** A real Tryton on loopback, with an empty database in which parties and opportunities can be made. */
export interface Tryton {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly rpc: Rpc;
  close(): Promise<void>;
}

const database = 'crm';
const user = 'admin';
const password = 'good-enough-for-loopback';

/** Makes a database (17 s on two cores, nearly all of it Tryton's own activation of 12 modules) and serves it with the web client. */
export async function startTryton(): Promise<Tryton> {
  const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-tryton-'));
  const port = await freePort();
  const config = path.join(folder, 'trytond.conf');
  writeFileSync(config, configuration(folder, port));
  await createDatabase({ folder, config, database, password });
  const stop = serve(config);
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  const rpc = await logIn(`${origin}/${database}/`, user, password);
  await skipConfiguration(rpc);
  const close = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { origin, database, user, password, rpc, close };
}

const configuration = (folder: string, port: number): string => `[database]
uri = sqlite://
path = ${folder}
[web]
listen = 127.0.0.1:${port}
root = /usr/share/tryton-sao/www
`;

function serve(config: string): () => Promise<void> {
  const server = spawn('trytond', ['-c', config, '-d', database], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  return () => {
    server.kill();
    return ended;
  };
}

/** The server does not report that it is ready, so it is asked until it answers. */
const answers = (origin: string): Promise<void> =>
  vi.waitFor(
    async () => {
      await fetch(origin);
    },
    { timeout: 30_000, interval: 50 },
  );

// Otherwise the web client opens the wizards of the fresh modules over everything.
async function skipConfiguration(rpc: Rpc): Promise<void> {
  const items = await rpc('model.ir.module.config_wizard.item.search', [], 0, null, null, {});
  await rpc('model.ir.module.config_wizard.item.write', items, { state: 'done' }, {});
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((done, fail) => {
    probe.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
