import type { SentenceContext } from '../../domain/quick-log/reading';
import { loadOnce } from '../../ui/load-once';

type Parts = typeof import('./typing-parts');

const loads = new Map<string, () => Promise<Parts>>();

/**
 * Loads the grammar with the words of the ticked languages, and what shows its readings, once. Rejects if that
 * fails; the next call tries again.
 */
export function loadTypingParts(languages: SentenceContext['languages']): Promise<Parts> {
  const ticked = languages.join(' ');
  const load = loads.get(ticked) ?? loadOnce(() => loadWith(languages));
  loads.set(ticked, load);
  return load();
}

async function loadWith(languages: SentenceContext['languages']): Promise<Parts> {
  const parts = await import('./typing-parts');
  await parts.loadLanguages(languages);
  return parts;
}
