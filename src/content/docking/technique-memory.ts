import { extensionApi } from '../extension-api';
import { techniques, type Technique } from './technique';

/** Windows of about the same width lay a page out alike. Gives the one that stands for them all, CSS px. */
export const bucketOf = (width: number): number => Math.round(width / 160) * 160;

const keyFor = (bucket: number) => `li:docking:${location.origin}:${bucket}`;

/** Returns what worked here in a window of about this width; the gentlest if nothing was kept. */
export async function readTechnique(bucket: number): Promise<Technique> {
  const key = keyFor(bucket);
  const kept = (await extensionApi.storage.local.get(key))[key];
  return techniques.find((technique) => technique === kept) ?? 'margin';
}

/** Keeps what worked here in a window of about this width. */
export async function keepTechnique(bucket: number, technique: Technique): Promise<void> {
  await extensionApi.storage.local.set({ [keyFor(bucket)]: technique });
}
