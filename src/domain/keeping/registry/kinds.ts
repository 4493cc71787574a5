// Made from the folders beside this one by `npm run new:entry`: do not edit.

import { kinds as confidence } from '../confidence/kinds';
import { kinds as debrief } from '../debrief/kinds';
import { kinds as expectation } from '../expectation/kinds';
import { kinds as gift } from '../gift/kinds';
import { kinds as intention } from '../intention/kinds';
import { kinds as introduction } from '../introduction/kinds';
import { kinds as like } from '../like/kinds';
import { kinds as matter } from '../matter/kinds';
import { kinds as meeting } from '../meeting/kinds';
import { kinds as mention } from '../mention/kinds';
import { kinds as occasion } from '../occasion/kinds';
import { kinds as practice } from '../practice/kinds';
import { kinds as renewal } from '../renewal/kinds';
import { kinds as request } from '../request/kinds';
import { kinds as review } from '../review/kinds';
import { kinds as rhythm } from '../rhythm/kinds';
import { kinds as step } from '../step/kinds';

/** Every kind of entry about what is kept of a client. */
export const keptKinds = {
  ...confidence,
  ...debrief,
  ...expectation,
  ...gift,
  ...intention,
  ...introduction,
  ...like,
  ...matter,
  ...meeting,
  ...mention,
  ...occasion,
  ...practice,
  ...renewal,
  ...request,
  ...review,
  ...rhythm,
  ...step,
};
