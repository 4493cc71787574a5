import type { NewEntry } from '../../journal/entry';
import { about } from '../../journal/thing';
import type { Confidence } from './index';

/** Gives the entry by which something, by its id, must never leave (F5). */
export const makeConfidential = (
  something: { readonly id: string; readonly contact: string },
  id: string,
): NewEntry => ({
  kind: 'confidence.asked',
  entity: id,
  contact: something.contact,
  data: { about: something.id },
  text: {},
});

/** Gives the entry by which it may leave again. */
export const liftConfidence = (confidence: Confidence): NewEntry => ({
  kind: 'confidence.lifted',
  ...about(confidence),
});
