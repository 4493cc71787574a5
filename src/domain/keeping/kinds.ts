import { confidenceKinds } from './confidence/kinds';
import { debriefKinds } from './debrief/kinds';
import { expectationKinds } from './expectation/kinds';
import { giftKinds } from './gift/kinds';
import { stepKinds } from './step/kinds';
import { intentionKinds } from './intention/kinds';
import { introductionKinds } from './introduction/kinds';
import { occasionKinds } from './occasion/kinds';
import { practiceKinds } from './practice/kinds';
import { renewalKinds } from './renewal/kinds';
import { reviewKinds } from './review/kinds';
import { rhythmKinds } from './rhythm/kinds';
import { mentionKinds } from './mention/kinds';

/** Everything that can happen while a client is kept, beside talks, promises, matters, likes and requests. */
export const keepingKinds = {
  ...intentionKinds,
  ...debriefKinds,
  ...practiceKinds,
  ...expectationKinds,
  ...stepKinds,
  ...introductionKinds,
  ...reviewKinds,
  ...rhythmKinds,
  ...renewalKinds,
  ...occasionKinds,
  ...giftKinds,
  ...mentionKinds,
  ...confidenceKinds,
};
