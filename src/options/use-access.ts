import { useEffect, useState } from 'preact/hooks';
import type { OriginMap } from '../browser/origins';
import type { Access } from './access';

/** What the browser grants now, and the user's own origins; read again whenever either changes, from wherever. */
export interface Granted {
  readonly hosts: readonly string[];
  readonly origins: OriginMap;
  /** Ids of the CRMs that are off though their host is granted. */
  readonly leftOut: readonly string[];
}

/** Gives what is granted; undefined until it was read. */
export function useAccess(access: Access): Granted | undefined {
  const [granted, show] = useState<Granted>();
  useEffect(() => {
    const read = async () => {
      const [hosts, origins, leftOut] = await Promise.all([
        access.grantedHosts(),
        access.readOrigins(),
        access.readLeftOut(),
      ]);
      show({ hosts, origins, leftOut });
    };
    access.onGrantsChanged(read);
    access.onOriginsChanged(read);
    access.onLeftOutChanged(read);
    void read();
  }, [access]);
  return granted;
}
