import type { KeepRate } from '../domain/keep-rate/keep-rate';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { Say } from '../ui/wording';
import type { FigurePart } from './figures/figure-parts';
import { promiseItems } from './figures/items-of';

/** Returns the parts of a keep rate in words, with their promises, including those that do not count. */
export function keepRateParts(rate: KeepRate, say: Say): FigurePart[] {
  const { onTime, late, warned, broken, released, moved } = rate;
  const part = (id: string, words: string, promises: readonly ClientPromise[]) => ({
    id,
    words,
    items: promiseItems(promises, say),
    count: promises.length,
  });
  const lateWords = warned.length
    ? say('keptLateWarned', countOf(late), countOf(warned))
    : say('keptLate', countOf(late));
  return [
    part('on-time', say('keptOnTime', countOf(onTime)), onTime),
    part('late', lateWords, late),
    part('broken', say('keptBroken', countOf(broken)), broken),
    part('moved', say('keptMoved', countOf(moved)), moved),
    part('released', say('keptReleased', countOf(released)), released),
  ].filter(({ id, count }) => id === 'on-time' || count > 0);
}

const countOf = (promises: readonly ClientPromise[]) => String(promises.length);
