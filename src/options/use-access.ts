import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { OriginMap } from '../browser/origins';
import type { Access } from './access';

/** What is granted and turned on at present. */
export interface Granted {
  readonly hosts: readonly string[];
  readonly origins: OriginMap;
  /** Ids of the CRMs that are off although their host is granted. */
  readonly disabled: readonly string[];
}

/** Returns what is granted, undefined until it is read, or `failed` if it cannot be read. Updated on every change. */
export function useAccess(access: Access): Granted | 'failed' | undefined {
  const [granted, setGranted] = useState<Granted | 'failed'>();
  useEffect(() => {
    const readAll = async () => {
      const [hosts, origins, disabled] = await Promise.all([
        access.grantedHosts(),
        access.readOrigins(),
        access.readDisabledCrms(),
      ]);
      setGranted({ hosts, origins, disabled });
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
