import type { SentenceContext } from '../../domain/quick-log/reading';
import { loadOnce } from '../../ui/load-once';

type Parts = typeof import('./written-parts');

const loads = new Map<string, () => Promise<Parts>>();

/**
 * Loads the grammar with the words of the ticked languages, and what shows its readings, once. Rejects if they cannot be
 * loaded; the next call tries again.
 */
export function loadWrittenParts(languages: SentenceContext['languages']): Promise<Parts> {
  const ticked = languages.join(' ');
  const load = loads.get(ticked) ?? loadOnce(() => loadWith(languages));
  loads.set(ticked, load);
  return load();
}

async function loadWith(languages: SentenceContext['languages']): Promise<Parts> {
  const parts = await import('./written-parts');
  await parts.loadLanguages(languages);
  return parts;
}
