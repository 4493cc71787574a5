import { readdirSync } from 'node:fs';
import type { Crm, RecordExample } from '../../src/crm/crm';

/** A file of src/crm that holds a CRM, with the examples that stand under it. */
export interface KnownCrm {
  readonly file: string;
  readonly crm: Crm;
  readonly records: readonly RecordExample[];
  readonly notRecords: readonly string[];
}

/** Reads every CRM there is in a folder, registered or not. */
export async function crmsIn(folder: URL): Promise<readonly KnownCrm[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(files.map((file) => crmIn(file, folder)));
  return found.flat();
}

async function crmIn(file: string, folder: URL): Promise<readonly KnownCrm[]> {
  const exports: Record<string, unknown> = await import(new URL(file, folder).pathname);
  const crm = Object.values(exports).find(isCrm);
  const { records, notRecords } = exports;
  return crm ? [{ file, crm, records: listed(records), notRecords: listed(notRecords) }] : [];
}

const isCrm = (value: unknown): value is Crm =>
  typeof value === 'object' && value !== null && 'shapes' in value && 'page' in value;

// A file without examples has none: that is what the contract test reports.
const listed = (list: unknown) => (Array.isArray(list) ? list : []);

/** Names the lists of examples in which a CRM has fewer than two. */
export const lacks = ({ records, notRecords }: KnownCrm): string[] =>
  Object.entries({ records, notRecords }).flatMap(([name, list]) => (list.length < 2 ? [name] : []));

/** The folder that the product's CRMs live in. */
export const crmFolder = new URL('../../src/crm/', import.meta.url);
