import { expectations } from './expectations';
import { gifts, occasions } from './gifts';
import { introductions } from './introductions';
import { mentions } from './mentions';
import { practices } from './practices';
import { renewal } from './renewal';
import { requests } from './requests';
import { reviews, rhythm } from './reviews';
import type { SectionOf } from './section';
import { steps } from './steps';

/** The sections of the long screen, in their order before the sale: who they are, then what may come. */
const beforeSale: readonly SectionOf[] = [requests, occasions, gifts, mentions, introductions];
const keeping: readonly SectionOf[] = [expectations, steps, reviews, rhythm, renewal, practices];

/** Gives the sections in the order that fits what they are to us: care comes first once the sale is made (F1). */
export const sectionsOf = (bought: boolean): readonly SectionOf[] =>
  bought ? [...keeping, ...beforeSale] : [...beforeSale, ...keeping];
