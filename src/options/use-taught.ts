import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { taughtListOf } from '../crm/taught/taught-list';
import type { Access } from './access';

/** Returns the CRMs that the user has taught, without those that fail the schema, or `failed` if they cannot be read. Updated on every change. */
export function useTaught(access: Access): readonly TaughtCrm[] | 'failed' {
  const [list, setList] = useState<readonly TaughtCrm[] | 'failed'>([]);
  useEffect(() => {
    const read = async () => {
      try {
        setList(taughtListOf(await access.readTaught()));
      } catch (cause) {
        logUnexpected('reading the taught CRMs', cause);
        setList('failed');
      }
    };
    access.onTaughtChanged(read);
    void read();
  }, [access]);
  return list;
}
