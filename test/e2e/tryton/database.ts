import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

interface NewDatabase {
  /** The folder of databases, as in the configuration. */
  readonly folder: string;
  readonly config: string;
  readonly database: string;
  /** Of the user `admin`. */
  readonly password: string;
}

/** Makes a database with parties and sale opportunities, without a prompt. */
export async function createDatabase({ folder, config, database, password }: NewDatabase): Promise<void> {
  // trytond-admin fills an existing file, and does not create one.
  writeFileSync(path.join(folder, `${database}.sqlite`), '');
  const secret = path.join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  const modules = ['ir', 'res', 'party', 'sale_opportunity'];
  const which = ['-c', config, '-d', database, '-u', ...modules, '--activate-dependencies'];
  await run('trytond-admin', [...which, '--email', 'admin@crm.example'], { TRYTONPASSFILE: secret });
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`${command}: ${said}`))));
  });
}
