import { dayAt } from '../due/working-hours';
import { careOrder, type Care } from './care';
import type { CareFacts } from './facts';
import { always } from './find-always';
import { nextStep } from './find-next-step';
import { afterSale, beforeSale } from './find-after-sale';

/**
 * Returns what is to be done for a client, the most important first. After the sale nothing prompts a pitch any more (F1).
 */
export function careOf(facts: CareFacts): Care[] {
  const today = dayAt(facts.now, facts.zone);
  const bought = facts.stage === 'customer' || facts.stage === 'client';
  const finders = bought ? [...always, ...afterSale] : [...always, ...beforeSale, nextStep];
  return finders
    .flatMap((find) => find(facts, today))
    .toSorted((a, b) => careOrder.indexOf(a.type) - careOrder.indexOf(b.type));
}
