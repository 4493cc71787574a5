// Made from the folders beside this one by `npm run new:entry`: do not edit.

import { section as expectation } from '../expectation/section';
import { section as gift } from '../gift/section';
import { section as introduction } from '../introduction/section';
import { section as meeting } from '../meeting/section';
import { section as mention } from '../mention/section';
import { section as occasion } from '../occasion/section';
import { section as practice } from '../practice/section';
import { section as renewal } from '../renewal/section';
import { section as request } from '../request/section';
import { section as review } from '../review/section';
import { section as rhythm } from '../rhythm/section';
import { section as step } from '../step/section';

/** The sections of the client file, by what they show. */
export const sections = {
  expectation,
  gift,
  introduction,
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
