import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** Puts a text between the two marks of the README. */
export async function writeReadme(text: string, file = 'README.md'): Promise<void> {
  const readme = readFileSync(file, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${begin} … ${end}`);
  const whole = `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`;
  writeFileSync(file, await format(whole, { ...(await resolveConfig(file)), filepath: file }));
}
