/** A name as it is written in addresses and file names: `acme-crm`. */
export const isCrmName = (name: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);

/** `acme-crm` as the name of a constant: `acmeCrm`. */
export const constantOf = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const titleOf = (name: string) =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** Gives the file of a new CRM. Its examples are empty, and the contract test refuses it until they are there. */
export const crmFile = (name: string): string => `import type { Crm, RecordExample } from './crm';

/** ${titleOf(name)}. Say here what is peculiar about its record pages, and where that is known from. */
export const ${constantOf(name)}: Crm = {
  id: '${name}',
  name: '${titleOf(name)}',
  standing: 'experimental',
  // Match patterns to ask permission for; none where it is only self-hosted, and then no \`host\` below either.
  hosts: ['https://*.${name}.example/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\\.${name}\\.example$/,
      path: /^\\/(?<kind>contact|company)\\/(?<id>\\d+)(?:[/?#]|$)/,
    },
  ],
  // Selectors of what the page shows; those of a hashed class do not last.
  page: { name: [] },
};

// At least two addresses of record pages, each with the ref that it must give.
export const records: readonly RecordExample[] = [];

// At least two addresses that look alike and are no record: a list, a form, the settings.
export const notRecords: readonly string[] = [];
`;

/** Gives the registry with a new CRM in it, in the order of the alphabet. */
export function withCrm(registry: string, name: string): string {
  const constant = constantOf(name);
  const imported = insertSorted(
    registry,
    /^import \{ \w+ \} from '\.\/[\w-]+';$/,
    `import { ${constant} } from './${name}';`,
    isCrmImport,
  );
  return insertSorted(imported, /^ {2}\w+,$/, `  ${constant},`, () => true);
}

// The functions beside the CRMs are imported first.
const isCrmImport = (line: string) => !/'\.\/(?:identify-with|lives-on)'/.test(line);

function insertSorted(text: string, pattern: RegExp, line: string, isOne: (line: string) => boolean): string {
  const lines = text.split('\n');
  const ones = lines.flatMap((one, at) => (pattern.test(one) && isOne(one) ? [at] : []));
  const after = ones.findLast((at) => (lines[at] ?? '') < line);
  const place = after === undefined ? ones[0] : after + 1;
  if (place === undefined) throw new Error('The registry has no list of CRMs');
  return lines.toSpliced(place, 0, line).join('\n');
}
