import { constantOf, titleOf } from './crm-file';

/** Returns the registry with a new CRM in it, in the order of the alphabet. */
export function withCrm(registry: string, name: string): string {
  const constant = constantOf(name);
  const imported = insertSorted(
    registry,
    /^import \{ \w+ \} from '\.\/[\w-]+';$/,
    `import { ${constant} } from './${name}';`,
    isCrmImport,
  );
  return insertSorted(imported, /^ {2}\w+,$/, `  ${constant},`);
}

// The functions beside the CRMs are imported first.
const isCrmImport = (line: string) => !/'\.\/(?:identify-with|lives-on)'/.test(line);

/** Returns the list of names that the interface says with a new CRM's in it, in the order of their ids. */
export function withName(names: string, name: string): string {
  const id = name.includes('-') ? `'${name}'` : name;
  return insertSorted(names, /^ {2}[\w'-]+: '/, `  ${id}: '${titleOf(name)}',`, () => true, idOf);
}

const idOf = (line: string): string => line.trim().replace(/^'?([\w-]+).*$/, '$1');

/** Returns the README with a new CRM's row in its table, in the order of the names. */
export function withRow(readme: string, name: string): string {
  const row = `| ${titleOf(name)} | experimental | hosted | asked for | public facts only |`;
  const [before, rest] = cut(readme, /^\| CRM .*\n\| -.*\n/m);
  const [table, after] = cut(rest, /(?:^\|.*\n)+/m);
  return (
    before +
    insertSorted(
      table,
      /^\| /,
      row,
      () => true,
      (line) => line.toLowerCase(),
    ) +
    after
  );
}

/** Cuts a text behind the first place that a pattern fits. */
function cut(text: string, pattern: RegExp): [string, string] {
  const found = pattern.exec(text);
  if (!found) throw new Error('The README has no table of CRMs');
  const at = found.index + found[0].length;
  return [text.slice(0, at), text.slice(at)];
}

/** Inserts a line among those that fit a pattern, in the order of their keys. */
function insertSorted(
  text: string,
  pattern: RegExp,
  line: string,
  isOne: (line: string) => boolean = () => true,
  keyOf: (line: string) => string = (one) => one,
): string {
  const lines = text.split('\n');
  const ones = lines.flatMap((one, at) => (pattern.test(one) && isOne(one) ? [at] : []));
  const after = ones.findLast((at) => keyOf(lines[at] ?? '') < keyOf(line));
  const place = after === undefined ? ones[0] : after + 1;
  if (place === undefined) throw new Error('There is no list of CRMs to add to');
  return lines.toSpliced(place, 0, line).join('\n');
}
