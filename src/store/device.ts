import * as v from 'valibot';
import type { Book } from './book';
import type { DeviceRow } from './meta-rows';
import { newId } from './new-id';
import { readRow } from './read-rows';

const Device = v.object({
  key: v.literal('device'),
  device: v.string(),
  n: v.number(),
  lamport: v.number(),
});

/**
 * Returns this device's place in the journal's order; a new device gets an id and starts at 0. Must be called inside the
 * append's transaction.
 */
export async function readDevice(book: Book): Promise<DeviceRow> {
  const row = await book.meta.get('device');
  return row === undefined ? { key: 'device', device: newId(), n: 0, lamport: 0 } : readRow(Device, row);
}
