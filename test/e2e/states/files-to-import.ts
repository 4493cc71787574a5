import { readEntry } from '../../../src/domain/journal/entry';
import { left, met } from '../../store/sample-entries';

/** A file as a file field takes it. */
export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, mimeType: string, text: string): FilePayload => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

/** A journal of another device: some entries, a line that is cut, and no last line. */
export function foreignJournal(now: number): FilePayload {
  const news = [met('them', 'Nadia Haddad'), left('them', now - 90_000_000), met('him', 'Bo Berg')];
  const entries = news.map((entry, i) =>
    readEntry({
      ...entry,
      id: `0193-${i}`,
      v: 1,
      device: 'other',
      n: i + 1,
      lamport: i + 1,
      at: now - 90_000_000,
      zone: 'UTC',
    }),
  );
  const first = { format: 'last-impression-journal', version: 1, madeAt: now - 90_000_000, scope: 'whole' };
  const lines = [first, ...entries].map((line) => JSON.stringify(line));
  return file('journal.json', 'application/json', [...lines, '{"id":"0193-9","kind":"promise.ma'].join('\n'));
}

/** A table of another program: notes with and without what they need, and someone who could be a contact here. */
export const foreignTable = (name: string): FilePayload =>
  file(
    'notes.csv',
    'text/csv',
    [
      'Record ID,Activity date,Note body,Contact name,Email,Owner',
      `1,24/11/2026 15:00,Wants the quote before the trade fair,${name},,Me`,
      '2,25/11/2026,Called back about the second site,Nadia Haddad,nadia@haddad.example,Me',
      '3,,Nobody wrote down when,Nadia Haddad,nadia@haddad.example,Me',
      '4,26/11/2026,Whose is this?,,,Me',
    ].join('\r\n'),
  );
