// Made from the folders beside this one by `npm run new:entry`: do not edit.

import { confidence } from '../confidence';
import { debrief } from '../debrief';
import { expectation } from '../expectation';
import { gift } from '../gift';
import { intention } from '../intention';
import { introduction } from '../introduction';
import { like } from '../like';
import { matter } from '../matter';
import { meeting } from '../meeting';
import { mention } from '../mention';
import { occasion } from '../occasion';
import { practice } from '../practice';
import { renewal } from '../renewal';
import { request } from '../request';
import { review } from '../review';
import { rhythm } from '../rhythm';
import { step } from '../step';

/** Everything that is kept of a client, by the name of its folder. */
export const keptThings = {
  confidence,
  debrief,
  expectation,
  gift,
  intention,
  introduction,
  like,
  matter,
  meeting,
  mention,
  occasion,
  practice,
  renewal,
  request,
  review,
  rhythm,
  step,
};
