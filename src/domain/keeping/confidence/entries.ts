import type { NewEntry } from '../../journal/entry';
import { about } from '../../journal/about';
import type { Confidence } from './index';

/** Returns the entry that marks something as confidential (F5). */
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

/** Returns the entry that removes the mark. */
export const liftConfidence = (confidence: Confidence): NewEntry => ({
  kind: 'confidence.lifted',
  ...about(confidence),
});
