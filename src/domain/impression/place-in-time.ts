import type { Impression } from './impression';

/** How far ahead a time may be without doubt (ms): clocks are set right by a little all the time. */
const tolerance = 5 * 60_000;

/**
 * Returns impressions with those from the future put in their place: they were logged while the clock was ahead, so their order in the
 * journal says when they were, as nearly as it is known: right after the latest that was logged before. They are marked as doubtful.
 * The newest first, if any was put. `now` is epoch ms.
 */
export function placeInTime(impressions: readonly Impression[], now: number): readonly Impression[] {
  const isSure = ({ happenedAt }: Impression) => happenedAt <= now + tolerance;
  if (impressions.every(isSure)) return impressions;
  const sure = impressions.filter(isSure);
  return impressions
    .map((one) => (isSure(one) ? one : placed(one, sure, now)))
    .toSorted((a, b) => b.happenedAt - a.happenedAt);
}

function placed(one: Impression, sure: readonly Impression[], now: number): Impression {
  const before = sure.filter((other) => orderOf(other) < orderOf(one)).map(({ happenedAt }) => happenedAt);
  const after = sure.filter((other) => orderOf(other) > orderOf(one)).map(({ happenedAt }) => happenedAt);
  const happenedAt = before.length ? Math.max(...before) + 1 : Math.min(now, ...after) - 1;
  return { ...one, happenedAt, doubtful: true };
}

/** Rows of earlier versions have no order: they are older than any that has one. */
const orderOf = ({ order = 0 }: Impression): number => order;
