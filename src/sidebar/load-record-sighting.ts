import { loadOnce } from '../ui/load-once';

/** Loads the code that saves what a page showed, once. Nothing on screen waits for it. */
export const loadRecordSighting = loadOnce(() => import('./record-sighting'));
