import type { KeepRate } from '../domain/keep-rate/keep-rate';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { Say } from '../ui/wording';
import type { FigurePart } from './figures/figure-parts';
import { promiseItems } from './figures/items';

/** Gives a keep-rate's parts in words, with their promises: bad news as plainly as good, and what is not counted said to be so. */
export function keptParts(rate: KeepRate, say: Say): FigurePart[] {
  const { onTime, late, warned, broken, released, moved } = rate;
  const part = (id: string, words: string, promises: readonly ClientPromise[]) => ({
    id,
    words,
    items: promiseItems(promises, say),
  });
  const lateWords = warned.length
    ? say('keptLateWarned', number(late), number(warned))
    : say('keptLate', number(late));
  return [
    part('on-time', say('keptOnTime', number(onTime)), onTime),
    part('late', lateWords, late),
    part('broken', say('keptBroken', number(broken)), broken),
    part('moved', say('keptMoved', number(moved)), moved),
    part('released', say('keptReleased', number(released)), released),
  ].filter(({ id, items }) => id === 'on-time' || items.length > 0);
}

const number = (promises: readonly ClientPromise[]) => String(promises.length);
