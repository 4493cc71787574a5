import type { ExportScope } from '../../../domain/export/scope';
import type { SheetFor, SheetKind } from '../../../domain/export/sheet-kinds';
import type { MessageKey } from '../../../ui/wording';
import type { Format } from './export-order';

export const formatKey: Readonly<Record<Format, MessageKey>> = {
  journal: 'exportAsJournal',
  csv: 'exportAsCsv',
  events: 'exportAsEvents',
  todos: 'exportAsTodos',
  markdown: 'exportAsMarkdown',
  print: 'exportAsPrint',
};

export const formatWhyKey: Readonly<Record<Format, MessageKey>> = {
  journal: 'exportAsJournalWhy',
  csv: 'exportAsCsvWhy',
  events: 'exportAsEventsWhy',
  todos: 'exportAsTodosWhy',
  markdown: 'exportAsMarkdownWhy',
  print: 'exportAsPrintWhy',
};

export const kindKey: Readonly<Record<SheetKind, MessageKey>> = {
  contacts: 'exportContacts',
  notes: 'exportNotes',
  tasks: 'exportTasks',
};

export const scopeKey: Readonly<Record<ExportScope['type'], MessageKey>> = {
  whole: 'exportWhole',
  contact: 'exportOneContact',
  time: 'exportTime',
};

/** Names of products, which are the same in each language. */
export const targetName: Readonly<Partial<Record<SheetFor, string>>> = {
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
};
