/** What one CSV file lists. */
export const sheetKinds = ['contacts', 'notes', 'tasks'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Whose import it is for; `plain` is for a spreadsheet, and for our own import. */
export const sheetsFor = ['plain', 'hubspot', 'salesforce', 'pipedrive'] as const;
export type SheetFor = (typeof sheetsFor)[number];
