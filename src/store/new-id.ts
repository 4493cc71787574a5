import { v7 } from 'uuid';

/** Returns a new UUIDv7, which sorts by time, so that rows written together lie together on disk. */
export const newId = (): string => v7();

/** Returns a string that sorts before all ids made at a time (epoch ms) or later, and after all made before it. */
export function idsFrom(at: number): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
