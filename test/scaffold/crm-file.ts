/** A name as it is written in addresses and file names: `acme-crm`. */
export const isCrmName = (name: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);

/** `acme-crm` as the name of a constant: `acmeCrm`. */
export const constantOf = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `acme-crm` as people write it: `Acme Crm`, to be put right by hand. */
export const titleOf = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** Returns the file of a new CRM. Its examples are empty, and the contract test refuses it until they are there. */
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
