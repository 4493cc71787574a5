import type { ContactRef, RefKey } from './contact-ref';

/** Returns the ref of a key, or undefined if the text is not a key. */
export function refOfKey(key: RefKey): ContactRef | undefined {
  const parts = key.split('|').map(decodePart);
  const [crm, tenant, kind, id] = parts;
  if (parts.length !== 4 || !crm || !tenant || !kind || !id) return undefined;
  return { crm, tenant, kind, id };
}

function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
