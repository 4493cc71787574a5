import { ask } from '../ask';
import { techniques, type Technique } from './technique';

/**
 * Resolves to the technique that worked here for records of a kind in a window of about this width, or to the gentlest if none was
 * saved.
 */
export async function readTechnique(bucket: number, kind: string): Promise<Technique> {
  const saved = await ask({ type: 'technique.read', bucket, kind });
  return techniques.find((technique) => technique === saved) ?? 'margin';
}

/** Saves the technique that worked here for records of a kind in a window of about this width. */
export async function saveTechnique(bucket: number, kind: string, technique: Technique): Promise<void> {
  await ask({ type: 'technique.keep', bucket, kind, technique });
}
