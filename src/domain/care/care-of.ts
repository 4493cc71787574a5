import { dayAt } from '../due/working-hours';
import { careOrder, type Care } from './care';
import type { CareFacts } from './facts';
import { always } from './find-always';
import { nextStep } from './find-next-step';
import { friendly, onceBought } from './find-once-bought';

/**
 * Gives what is to be done for them, what matters most first; empty where there is nothing to do. Once the sale is made
 * nothing prompts a pitch any more (F1).
 */
export function careOf(facts: CareFacts): Care[] {
  const today = dayAt(facts.now, facts.zone);
  const bought = facts.stage === 'customer' || facts.stage === 'client';
  const finders = bought ? [...always, ...onceBought] : [...always, ...friendly, nextStep];
  return finders
    .flatMap((find) => find(facts, today))
    .toSorted((a, b) => careOrder.indexOf(a.type) - careOrder.indexOf(b.type));
}
