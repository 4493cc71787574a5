import { useEffect, useState } from 'preact/hooks';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { taughtListOf } from '../crm/taught/taught-list';
import type { Access } from './access';

/** Gives the CRMs that the user has taught, held to the schema; read again whenever they change, from wherever. */
export function useTaught(access: Access): readonly TaughtCrm[] {
  const [list, show] = useState<readonly TaughtCrm[]>([]);
  useEffect(() => {
    const read = async () => show(taughtListOf(await access.readTaught()));
    access.onTaughtChanged(read);
    void read();
  }, [access]);
  return list;
}
