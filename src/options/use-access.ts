import { useEffect, useState } from 'preact/hooks';
import type { OriginMap } from '../browser/origins';
import type { Access } from './access';

/** What the browser grants now, and the user's own origins; read again whenever either changes, from wherever. */
export interface Granted {
  readonly hosts: readonly string[];
  readonly origins: OriginMap;
}

/** Gives what is granted; undefined until it was read. */
export function useAccess(access: Access): Granted | undefined {
  const [granted, show] = useState<Granted>();
  useEffect(() => {
    const read = async () => {
      const [hosts, origins] = await Promise.all([access.grantedHosts(), access.readOrigins()]);
      show({ hosts, origins });
    };
    access.onGrantsChanged(read);
    access.onOriginsChanged(read);
    void read();
  }, [access]);
  return granted;
}
