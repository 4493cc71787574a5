import * as v from 'valibot';
import { runTool } from './command';
import { check, type Found } from './step';

const Message = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string(), '') });
const Report = v.object({ errors: v.array(Message), warnings: v.array(Message) });

/** Preact writes innerHTML if a component asks for it by name; none of ours does. */
const known = 'UNSAFE_VAR_ASSIGNMENT';

/** Asks Mozilla's linter about the Firefox build: no error, and no warning but the one that is known. */
export async function lintFirefox(): Promise<Found> {
  const ran = await runTool('web-ext', [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const json = ran.output.slice(ran.output.indexOf('{'), ran.output.lastIndexOf('}') + 1);
  const { errors, warnings } = v.parse(Report, JSON.parse(json));
  const surprising = warnings.filter(({ code }) => code !== known);
  const isKnown = warnings.length - surprising.length <= 1;
  const say = [...errors, ...(isKnown ? surprising : warnings)].map(
    (m) => `${m.code} ${m.file}: ${m.message}`,
  );
  return check(errors.length === 0 && surprising.length === 0 && isKnown, say.join('\n'));
}
