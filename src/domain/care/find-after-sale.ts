import { dueDay } from '../due/due-day';
import { dayAt } from '../due/working-hours';
import { yearEndOf } from '../keeping/gift/year-end';
import { wasReached } from '../impression/was-reached';
import { ofType } from '../keeping/keeping';
import { hasMeetingAhead } from '../keeping/meeting/meetings-with';
import { nextDayOf } from '../keeping/occasion';
import { rhythmDueAt } from '../keeping/rhythm';
import { daysUntil, soon } from './days-until';
import type { Finder } from './facts';

const introductions: Finder = ({ keeping }) =>
  ofType(keeping, 'introduction')
    .filter(({ metAt }) => metAt === undefined)
    .map((introduction) => ({ type: 'introduction', introduction }));

const stepsDue: Finder = ({ keeping }, today) =>
  ofType(keeping, 'step').flatMap((step) => {
    if (step.doneAt !== undefined || !step.due) return [];
    const days = daysUntil(dueDay(step.due), today);
    return days <= soon ? [{ type: 'step', step, days }] : [];
  });

const rhythms: Finder = ({ keeping, impressions, zone }, today) =>
  ofType(keeping, 'rhythm').flatMap((rhythm) => {
    const at = rhythmDueAt(rhythm, ofType(keeping, 'review'), impressions);
    const days = daysUntil(dayAt(at, zone), today);
    return days <= 0 ? [{ type: 'rhythm', rhythm, days }] : [];
  });

const thanks: Finder = ({ keeping }) =>
  ofType(keeping, 'mention')
    .filter(({ good, thankedAt }) => good && thankedAt === undefined)
    .map((mention) => ({ type: 'thanks', mention }));

/** How many days before an occasion it is listed. */
const occasionAhead = 14;

const occasions: Finder = ({ keeping }, today) =>
  ofType(keeping, 'occasion').flatMap((occasion) => {
    const next = nextDayOf(occasion, today);
    const days = next === undefined ? Infinity : daysUntil(next, today);
    return days <= occasionAhead ? [{ type: 'occasion', occasion, days }] : [];
  });

/** Steps are open, and none is marked as a wow that exceeds what they expect (K3). */
const wow: Finder = ({ keeping }) => {
  const steps = ofType(keeping, 'step');
  const open = steps.some(({ doneAt }) => doneAt === undefined);
  return open && !steps.some((step) => step.wow) ? [{ type: 'wow' }] : [];
};

const yearEnd: Finder = ({ keeping, likes, zone }, today) => {
  const year = yearEndOf(today);
  if (year === undefined) return [];
  const thought = ofType(keeping, 'gift').some(
    ({ givenAt }) => givenAt === undefined || dayAt(givenAt, zone) >= `${year}-10-15`,
  );
  return thought ? [] : [{ type: 'year-end', like: likes[0] }];
};

/** After how many days without an interaction a client is listed (K1). */
const quietAfter = 60;
const quiet: Finder = ({ impressions, keeping, now, zone }, today) => {
  const reached = impressions.filter(wasReached).map(({ happenedAt }) => happenedAt);
  if (!reached.length || ofType(keeping, 'rhythm').length) return [];
  if (hasMeetingAhead(keeping, { now, zone })) return [];
  const days = -daysUntil(dayAt(Math.max(...reached), zone), today);
  return days >= quietAfter ? [{ type: 'quiet', days }] : [];
};

/** What applies after the sale. */
export const afterSale: readonly Finder[] = [
  introductions,
  stepsDue,
  rhythms,
  thanks,
  occasions,
  wow,
  yearEnd,
  quiet,
];

/** The part of it that also applies before the sale. */
export const beforeSale: readonly Finder[] = [introductions, thanks, occasions];
