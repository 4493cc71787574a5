import { useEffect, useState } from 'preact/hooks';
import {
  dropFileSealRecord,
  onFileSealChanged,
  readFileSealRecord,
  saveFileSealRecord,
} from '../../../browser/file-seal-record';
import { makeFileSeal, readFileSeal, SealUnreadable, type FileSeal } from '../../../store/seal/file-seal';
import { useLoaded } from '../use-loaded';

/** Whether files are sealed. `unreadable`: they should be, and what seals them cannot be read any more. */
export type FileSealing =
  | { readonly type: 'none' }
  | { readonly type: 'unreadable' }
  | { readonly type: 'set'; readonly seal: FileSeal };

/** Returns whether files are sealed (undefined until that is known), and what changes it. */
export function useFileSeal() {
  const [version, setVersion] = useState(0);
  useEffect(() => onFileSealChanged(() => setVersion((one) => one + 1)), []);
  const sealing = useLoaded(readSealing, [version]);
  return {
    sealing,
    set: async (passphrase: string) => saveFileSealRecord(await makeFileSeal(passphrase, Date.now())),
    drop: dropFileSealRecord,
  };
}

/** Returns what seals files; undefined if they are not sealed. @throws SealUnreadable */
export const currentFileSeal = async (): Promise<FileSeal | undefined> =>
  readFileSeal(await readFileSealRecord());

async function readSealing(): Promise<FileSealing> {
  try {
    const seal = await currentFileSeal();
    return seal ? { type: 'set', seal } : { type: 'none' };
  } catch (cause) {
    if (cause instanceof SealUnreadable) return { type: 'unreadable' };
    throw cause;
  }
}
