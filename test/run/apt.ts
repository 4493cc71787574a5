import { existsSync } from 'node:fs';
import { run, type Ran } from './command';

/** Tells whether we may install Debian packages here. */
export const canApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Gives those of the packages that are not installed. */
export async function missingPackages(packages: readonly string[]): Promise<string[]> {
  const states = await Promise.all(packages.map((name) => run('dpkg-query', ['-W', '-f=${Status}', name])));
  return packages.filter((_, i) => !states[i]?.output.includes('ok installed'));
}

/** Installs packages, saying what it does. Fetches the lists of packages first, as a fresh machine has none. */
export async function aptInstall(packages: readonly string[]): Promise<Ran> {
  console.log(`  installing ${packages.join(', ')} by apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env, live: true });
  if (!update.ok) return update;
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  return run('apt-get', install, { env, live: true, limit: 20 });
}
