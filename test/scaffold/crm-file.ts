/** A name as it is written in addresses and file names: `acme-crm`. */
export const isCrmName = (name: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);

/** `acme-crm` as the name of a constant: `acmeCrm`. */
export const constantOf = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `acme-crm` as a name: `Acme Crm`, to be corrected by hand. */
export const titleOf = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** Returns the file of a new CRM. Its examples are empty, and the contract test refuses it until they are there. */
export const crmFile = (name: string): string => `import type { Crm, RecordExample } from './crm';

/** ${titleOf(name)}. Describe here what is special about its record pages, and the source of that. */
export const ${constantOf(name)}: Crm = {
  id: '${name}',
  name: '${titleOf(name)}',
  standing: 'experimental',
  // Match patterns to request. A CRM that is only self-hosted has none, and no \`host\` below.
  hosts: ['https://*.${name}.example/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\\.${name}\\.example$/,
      path: /^\\/(?<kind>contact|company)\\/(?<id>\\d+)(?:[/?#]|$)/,
    },
  ],
  // Selectors of what the page shows. Generated class names change with each build.
  page: { name: [] },
};

// At least two addresses of record pages, each with the ref that it must give.
export const records: readonly RecordExample[] = [];

// At least two addresses that look alike and are no record: a list, a form, the settings.
export const notRecords: readonly string[] = [];
`;
