import { describe, expect, it } from 'vitest';
import { dueAtInstant, dueAtWall } from '../../../src/domain/due/due-at';
import { dueInstant } from '../../../src/domain/due/due-instant';
import { usualHours } from '../../../src/domain/due/working-hours';
import { instantNear, offsetAt, transitionsOf, type Transition } from './zone-oracle';

const from = Date.UTC(2020, 0, 1);
const to = Date.UTC(2036, 0, 1);
const minute = 60_000;
const zones = Intl.supportedValuesOf('timeZone');
const transitions = zones.map((zone) => [zone, transitionsOf(zone, from, to)] as const);

const iso = (wall: number) => new Date(wall).toISOString().slice(0, 19);

/** Wall clocks around a transition: well before, the last minute, inside the gap or overlap, at its edges, and after. */
function wallsAround({ at, before, after }: Transition): number[] {
  const [low, high] = [at + Math.min(before, after), at + Math.max(before, after)];
  return [low - minute, low, (low + high) / 2, high - minute, high, high + minute].map(
    (wall) => Math.floor(wall / minute) * minute,
  );
}

describe('a due time near a change of the clock, in every zone, 2020 to 2035', () => {
  it('finds changes to check', () => {
    expect(zones.length).toBeGreaterThan(400);
    const counts = new Map(transitions.map(([zone, all]) => [zone, all.length]));
    expect(counts.get('Europe/Berlin')).toBe(32);
    expect(counts.get('Asia/Tokyo')).toBe(0);
    expect([...counts.values()].reduce((a, b) => a + b)).toBeGreaterThan(3_000);
  });

  // Twenty thousand wall clocks: a second here, more on a busy machine.
  it('falls due at the instant that Intl gives for its wall clock', () => {
    const wrong = transitions.flatMap(([zone, all]) =>
      all.flatMap((transition) =>
        wallsAround(transition)
          .map((wall) => ({ wall, due: dueAtWall(iso(wall), zone) }))
          .filter(
            ({ wall, due }) => dueInstant(due, zone, usualHours) !== instantNear(wall, zone, transition),
          )
          .map(({ wall }) => `${zone} ${iso(wall)}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps its instant and its wall clock wherever the user is', () => {
    const [zone, [transition]] = transitions.find(([name]) => name === 'Europe/Berlin') ?? ['', []];
    const due = dueAtWall(iso((transition?.at ?? 0) + 3_600_000), zone);
    for (const elsewhere of zones)
      expect(dueInstant(due, elsewhere, usualHours)).toBe(dueInstant(due, zone, usualHours));
    expect(due).toMatchObject({ zone, wall: iso((transition?.at ?? 0) + 3_600_000) });
  });

  it('ends a day with the work where the user is, also on the days when the clock changes', () => {
    const end = 17.5 * 60 * minute;
    const wrong = transitions.flatMap(([zone, all]) =>
      all.flatMap((transition) => {
        const wall = startOfDay(transition.at + transition.before) + end;
        const day = iso(wall).slice(0, 10);
        const at = dueInstant({ type: 'day', day }, zone, usualHours);
        return at === instantNear(wall, zone, transition) ? [] : [`${zone} ${day}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('shows the same wall clock for an instant as Intl', () => {
    for (const zone of zones) {
      const at = Date.UTC(2026, 2, 29, 1, 30);
      const due = dueAtInstant(at, zone);
      expect(due).toMatchObject({ at, zone });
      expect(due.type === 'at' && Date.parse(`${due.wall}Z`) - at).toBe(offsetAt(at, zone));
    }
  });
});

const startOfDay = (wall: number) => Math.floor(wall / 86_400_000) * 86_400_000;
