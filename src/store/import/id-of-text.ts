import { v5 } from 'uuid';

/** The namespace of ids that are made from a file's content. */
const namespace = '6f1b6a52-8f5e-4c1e-9d0a-1f6d3a5f6c11';

/** Returns the same id (UUIDv5) for the same text, so that what was imported once is known when it comes again. */
export const idOfText = (text: string): string => v5(text, namespace);
