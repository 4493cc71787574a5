import { loadOnce } from '../ui/load-once';

/** Loads what notes what a page showed, once. Nothing on screen waits for it. */
export const loadRecordSighting = loadOnce(() => import('./record-sighting'));
