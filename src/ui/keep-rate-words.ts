import { keepRate } from '../domain/keep-rate/keep-rate';
import { dayAt } from '../domain/due/working-hours';
import type { ClientPromise } from '../domain/promise/client-promise';
import { dayWords } from './time-words';
import type { Wording } from './wording';

/**
 * Returns our keep-rate in one line, with the day that it counts from (P7), or undefined if none of our promises has been kept,
 * broken or released yet. Bad news is said as plainly as good news.
 */
export function keepRateWords(
  promises: readonly ClientPromise[],
  now: number,
  wording: Wording,
): string | undefined {
  const { say, zone, hours, locale } = wording;
  const closed = promises.filter(({ by, closed: end }) => by === 'us' && end);
  const window = { from: -Infinity, to: now, zone, hours };
  if (closed.length === 0) return undefined;
  const { rate, onTime, late, warned, broken, released, moved } = keepRate(closed, window);
  const since = Math.min(...closed.map(({ closed: end }) => end?.at ?? now));
  const counted = [
    rate === undefined ? '' : share(rate, locale),
    rate === undefined ? '' : say('keptOnTime', String(onTime.length)),
    lateWords(late.length, warned.length, say),
    broken.length ? say('keptBroken', String(broken.length)) : '',
    moved.length ? say('keptMoved', String(moved.length)) : '',
    released.length ? say('keptReleased', String(released.length)) : '',
  ].filter(Boolean);
  return say('keptSince', dayWords(dayAt(since, zone), now, wording), counted.join(' · '));
}

const share = (rate: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(rate);

function lateWords(late: number, warned: number, say: Wording['say']): string {
  if (late === 0) return '';
  return warned ? say('keptLateWarned', String(late), String(warned)) : say('keptLate', String(late));
}
