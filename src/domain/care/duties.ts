import { dayAt } from '../due/working-hours';
import { waitingQuestion, type WaitingQuestion } from '../question/waiting-question';
import { careOrder, type Care } from './care';
import { careOf } from './care-of';
import { daysUntil } from './days-until';
import type { CareFacts } from './facts';

/** What waits or falls due for one person beside promises, and so belongs into the day. */
export type Duty = CareDuty | { readonly type: 'question'; readonly waiting: WaitingQuestion };
type CareDuty = Exclude<Care, { type: (typeof onlyInSheet)[number] }>;

/** Advice that is read with the client on screen: nobody waits for it. */
const onlyInSheet = ['heat', 'wow', 'year-end', 'next-step'] as const satisfies readonly Care['type'][];

const isDuty = (care: Care): care is CareDuty => !onlyInSheet.some((type) => type === care.type);

/** For how many days after an interaction its question is listed. */
const questionWaits = 14;

/** Returns the duties to one person, the most important first. */
export function dutiesOf(facts: CareFacts): Duty[] {
  const waiting = waitingQuestion(facts.impressions, facts.keeping);
  return [
    ...careOf(facts).filter(isDuty),
    ...(waiting && isListed(waiting, facts) ? [question(waiting)] : []),
  ];
}

const question = (waiting: WaitingQuestion): Duty => ({ type: 'question', waiting });

/** A debrief is listed as such, for however long it waits. */
function isListed({ question: { type }, about }: WaitingQuestion, { now, zone }: CareFacts): boolean {
  const days = -daysUntil(dayAt(about.happenedAt, zone), dayAt(now, zone));
  return type !== 'debrief' && days >= 0 && days <= questionWaits;
}

/** Compares duties to anybody: by what they are, then the most urgent first. For `toSorted`. */
export const compareDuties = (a: Duty, b: Duty): number => rank(a) - rank(b) || urgency(a) - urgency(b);

const rank = ({ type }: Duty) => (type === 'question' ? careOrder.length : careOrder.indexOf(type));

function urgency(duty: Duty): number {
  if (duty.type === 'question') return -duty.waiting.about.happenedAt;
  if (!('days' in duty)) return 0;
  // These count how long somebody has waited; all others count down to a day.
  return duty.type === 'request' || duty.type === 'quiet' ? -duty.days : duty.days;
}
