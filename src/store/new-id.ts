import { v7 } from 'uuid';

/** Gives a fresh UUIDv7: sorts by time, so neighbours on disk belong together. */
export const newId = (): string => v7();
