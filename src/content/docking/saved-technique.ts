import { extensionApi } from '../extension-api';
import { techniques, type Technique } from './technique';

/** Rounds a window's width, CSS px: a page has the same layout in windows of about the same width. */
export const bucketOf = (width: number): number => Math.round(width / 160) * 160;

const keyFor = (bucket: number) => `li:docking:${location.origin}:${bucket}`;

/** Resolves to the technique that worked here in a window of about this width, or to the gentlest if none was saved. */
export async function readTechnique(bucket: number): Promise<Technique> {
  const key = keyFor(bucket);
  const saved = (await extensionApi.storage.local.get(key))[key];
  return techniques.find((technique) => technique === saved) ?? 'margin';
}

/** Saves the technique that worked here in a window of about this width. */
export async function saveTechnique(bucket: number, technique: Technique): Promise<void> {
  await extensionApi.storage.local.set({ [keyFor(bucket)]: technique });
}
