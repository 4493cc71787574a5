/** Independent zone calculations, made with Intl.DateTimeFormat only and without Temporal. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
  formats.set(zone, made);
  return made;
}

/** Returns how far (ms) a zone's clock is ahead of UTC at an instant (epoch ms, whole seconds). */
export function offsetAt(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - at;
}

/** A zone's clock was put forward or back at an instant: offsets (ms) before and from then on. */
export interface Transition {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const week = 7 * 24 * 3_600_000;

/** Finds a zone's transitions between two instants: by weekly samples, bisecting between two that differ. */
export function transitionsOf(zone: string, from: number, to: number): Transition[] {
  const found: Transition[] = [];
  let before = offsetAt(from, zone);
  for (let at = from; at < to; at += week) {
    const after = offsetAt(at + week, zone);
    if (after !== before) found.push({ at: halve(zone, at, at + week, before), before, after });
    before = after;
  }
  return found;
}

function halve(zone: string, from: number, to: number, before: number): number {
  let [low, high] = [from, to];
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Returns the instant of a wall clock (as if it were UTC, epoch ms) near a transition: the first of two in an overlap; in a
 * gap, as far after it as the wall clock is into it, which is the wall read with the offset from before.
 */
export function instantNear(wall: number, zone: string, { before, after }: Transition): number {
  const fits = [wall - before, wall - after].filter((at) => at + offsetAt(at, zone) === wall);
  return fits.length ? Math.min(...fits) : wall - before;
}
