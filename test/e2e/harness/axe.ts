import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Results = v.object({
  violations: v.array(
    v.object({ id: v.string(), help: v.string(), nodes: v.array(v.object({ html: v.string() })) }),
  ),
});

/** The rules that a theme can break; everything else is the same markup in the same place. */
const colours = `{ runOnly: ['color-contrast'], resultTypes: ['violations'] }`;

/** All of axe's rules for what it calls best practice and WCAG A and AA, with the size of targets, which it leaves out by itself. */
const everything = `{ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }`;

/** Returns what axe finds wrong on a surface (a page of ours or the sidebar's frame), one line for each element. */
export async function axeFindings(
  surface: Frame | Page,
  { only }: { readonly only?: 'colours' } = {},
): Promise<string[]> {
  // Half a megabyte: it is sent only once.
  if (!(await surface.evaluate(`'axe' in globalThis`))) await surface.evaluate(`(() => { ${source} })()`);
  const raw = await surface.evaluate(`axe.run(document, ${only ? colours : everything})`);
  return v
    .parse(Results, raw)
    .violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
