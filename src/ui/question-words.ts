import type { DebriefSort, Question } from '../domain/keeping/debrief/questions';
import type { MessageKey } from './wording';

/** The message for each thing that can go wrong. */
export const wrongKey: Readonly<Record<Question, MessageKey>> = {
  research: 'wrongResearch',
  script: 'wrongScript',
  person: 'wrongPerson',
  pushed: 'wrongPushed',
  refusal: 'wrongRefusal',
  useless: 'wrongUseless',
  assumed: 'wrongAssumed',
  time: 'wrongTime',
  door: 'wrongDoor',
  impression: 'wrongImpression',
  'no-reasons': 'wrongNoReasons',
  'reasons-against': 'wrongReasonsAgainst',
  product: 'wrongProduct',
  service: 'wrongService',
  'no-room': 'wrongNoRoom',
  price: 'wrongPrice',
};

/** The name of each debrief. */
export const debriefKey: Readonly<Record<DebriefSort, MessageKey>> = {
  'no-thanks': 'debriefNoThanks',
  'lost-renewal': 'debriefLostRenewal',
};
