import { waitingDebriefs } from '../keeping/debrief/waiting';
import { dueDay } from '../due/due-day';
import { dayAt } from '../due/working-hours';
import { heatOf } from '../heat/heat';
import { ofType } from '../keeping/keeping';
import { daysToRenewal, isNear } from '../keeping/renewal/days-to-renewal';
import { slideOf } from '../trend/sliding';
import { daysUntil, soon } from './days-until';
import type { Finder } from './facts';

const debriefs: Finder = ({ impressions, keeping }) =>
  waitingDebriefs(impressions, ofType(keeping, 'debrief')).map((waiting) => ({ type: 'debrief', waiting }));

const renewals: Finder = ({ keeping }, today) =>
  ofType(keeping, 'renewal')
    .filter((renewal) => isNear(renewal, today))
    .map((renewal) => ({ type: 'renewal' as const, renewal, days: daysToRenewal(renewal, today) }))
    .toSorted((a, b) => a.days - b.days);

const heat: Finder = (facts) => {
  const { keeping, likes } = facts;
  const given = { gifts: ofType(keeping, 'gift'), introductions: ofType(keeping, 'introduction') };
  const asks = heatOf({ ...facts, ...given, steps: ofType(keeping, 'step') });
  return asks ? [{ type: 'heat', asks, like: likes[0] }] : [];
};

/** For how many days a request may wait before it is listed. */
const requestWaits = 2;
const requests: Finder = ({ requests: all, zone }, today) =>
  all
    .filter((request) => request.open)
    .map((request) => ({
      type: 'request' as const,
      request,
      days: -daysUntil(dayAt(request.madeAt, zone), today),
    }))
    .filter(({ days, request }) => days >= requestWaits || (request.due && dueDay(request.due) <= today))
    .toSorted((a, b) => b.days - a.days);

const expectations: Finder = ({ keeping }, today) =>
  ofType(keeping, 'expectation').flatMap((expectation) => {
    if (expectation.how || !expectation.due) return [];
    const days = daysUntil(dueDay(expectation.due), today);
    return days <= soon ? [{ type: 'expectation', expectation, days }] : [];
  });

const badWords: Finder = ({ keeping }) =>
  ofType(keeping, 'mention')
    .filter(({ good, thankedAt }) => !good && thankedAt === undefined)
    .map((mention) => ({ type: 'bad-word', mention }));

const slides: Finder = ({ impressions }) => {
  const slide = slideOf(impressions);
  return slide ? [{ type: 'slide', slide }] : [];
};

/** What applies at every stage. */
export const always: readonly Finder[] = [debriefs, renewals, heat, requests, expectations, badWords, slides];
