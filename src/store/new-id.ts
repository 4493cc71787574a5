import { v7 } from 'uuid';

/** Returns a new UUIDv7, which sorts by time, so that rows written together lie together on disk. */
export const newId = (): string => v7();
