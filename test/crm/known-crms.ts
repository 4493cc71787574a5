import { readdirSync } from 'node:fs';
import type { Crm, RecordExample } from '../../src/crm/crm';

/** A file of src/crm that exports a CRM and its examples. */
export interface KnownCrm {
  readonly file: string;
  readonly crm: Crm;
  readonly records: readonly RecordExample[];
  readonly notRecords: readonly string[];
}

/** Reads every CRM in a folder, registered or not. */
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

// A file may lack examples, which the contract test reports.
const listed = (list: unknown) => (Array.isArray(list) ? list : []);

/** Returns the names of the lists in which a CRM has fewer than two examples. */
export const lacks = ({ records, notRecords }: KnownCrm): string[] =>
  Object.entries({ records, notRecords }).flatMap(([name, list]) => (list.length < 2 ? [name] : []));

/** The folder of the product's CRMs. */
export const crmFolder = new URL('../../src/crm/', import.meta.url);
