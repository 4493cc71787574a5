import { extensionApi } from '../extension-api';
import { techniques, type Technique } from './technique';

/** Windows of about the same width lay a page out alike. */
const bucket = (width: number) => Math.round(width / 160) * 160;
const keyFor = (width: number) => `li:docking:${location.origin}:${bucket(width)}`;

/** Gives what worked here in a window of this width; the gentlest where nothing was kept. */
export async function readTechnique(width: number): Promise<Technique> {
  const key = keyFor(width);
  const kept = (await extensionApi.storage.local.get(key))[key];
  return techniques.find((technique) => technique === kept) ?? 'margin';
}

/** Keeps what worked here in a window of this width. */
export const keepTechnique = (width: number, technique: Technique): Promise<void> =>
  extensionApi.storage.local.set({ [keyFor(width)]: technique });
