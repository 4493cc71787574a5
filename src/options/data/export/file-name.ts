import { dayAt } from '../../../domain/due/working-hours';
import type { ExportOrder, Format } from './export-order';

const endings: Readonly<Record<Format, string>> = {
  journal: 'json',
  csv: 'csv',
  events: 'ics',
  todos: 'ics',
  markdown: 'md',
  print: 'txt',
};

/** Returns the name of a file: the day and what kind of file it is, and nothing of whom it is about. */
export function fileName(
  { format, kind }: Pick<ExportOrder, 'format' | 'kind'>,
  now: number,
  zone: string,
): string {
  const about = format === 'csv' ? kind : format;
  return `last-impression-${dayAt(now, zone)}-${about}.${endings[format]}`;
}
