import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Returns a page that shows all pictures of a gallery's folder, a row for each state. */
export function overview(folder: string): string {
  const surfaces = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory());
  return `<!doctype html>
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { font: 13px system-ui; background: #888; }
  section { display: flex; gap: 8px; overflow-x: auto; align-items: start; }
  img { height: 480px; width: auto; }
</style>
${surfaces.map((surface) => statesIn(folder, surface)).join('\n')}
`;
}

function statesIn(folder: string, surface: string): string {
  const files = readdirSync(path.join(folder, surface)).toSorted();
  const states = [...new Set(files.map((file) => file.split('.')[0]))];
  return states.map((state) => row(surface, `${state}`, files)).join('\n');
}

const row = (surface: string, state: string, files: readonly string[]) =>
  `<h2>${surface}/${state}</h2><section>${files
    .filter((file) => file.startsWith(`${state}.`))
    .map(
      (file) =>
        `<a href="${surface}/${file}"><img loading="lazy" src="${surface}/${file}" title="${file}"></a>`,
    )
    .join('')}</section>`;
