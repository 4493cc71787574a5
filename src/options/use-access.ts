import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { OriginMap } from '../browser/origins';
import type { Access } from './access';

/** What the browser grants now, and the user's own origins; read again whenever either changes, from wherever. */
export interface Granted {
  readonly hosts: readonly string[];
  readonly origins: OriginMap;
  /** Ids of the CRMs that are off though their host is granted. */
  readonly leftOut: readonly string[];
}

/** Gives what is granted, `failed` where that cannot be read; undefined until it was. */
export function useAccess(access: Access): Granted | 'failed' | undefined {
  const [granted, setGranted] = useState<Granted | 'failed'>();
  useEffect(() => {
    const readAll = async () => {
      const [hosts, origins, leftOut] = await Promise.all([
        access.grantedHosts(),
        access.readOrigins(),
        access.readDisabledCrms(),
      ]);
      setGranted({ hosts, origins, leftOut });
    };
    const read = () =>
      readAll().catch((cause: unknown) => {
        logUnexpected('reading what is turned on', cause);
        setGranted('failed');
      });
    access.onGrantsChanged(read);
    access.onOriginsChanged(read);
    access.onDisabledCrmsChanged(read);
    void read();
  }, [access]);
  return granted;
}
