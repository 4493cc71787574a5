import { existsSync } from 'node:fs';
import { run, type Ran } from './command';

/** Whether we may install Debian packages here. */
export const canApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Returns those of the packages that are not installed. */
export async function missingPackages(packages: readonly string[]): Promise<string[]> {
  const states = await Promise.all(packages.map((name) => run('dpkg-query', ['-W', '-f=${Status}', name])));
  return packages.filter((_, i) => !states[i]?.output.includes('ok installed'));
}

/** Installs packages, and reports that. Fetches the package lists first, since a fresh machine has none. */
export async function aptInstall(packages: readonly string[]): Promise<Ran> {
  console.log(`  installing ${packages.join(', ')} by apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env, live: true });
  if (!update.ok) return update;
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  return run('apt-get', install, { env, live: true, limit: 20 });
}
