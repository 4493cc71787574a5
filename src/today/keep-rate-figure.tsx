import { useMemo } from 'preact/hooks';
import { dayAt } from '../domain/due/working-hours';
import { firstWeekday } from '../domain/due/first-weekday';
import { keepRate } from '../domain/keep-rate/keep-rate';
import { weekly, type KeptWeek } from '../domain/keep-rate/weekly';
import { keptWindow } from '../store/day-book';
import { IfWhole } from '../surface/book/if-whole';
import { Region } from '../ui/region';
import { useWording, type Wording } from '../ui/wording';
import { BarChart, type Bar } from './figures/bar-chart';
import { FigureParts } from './figures/figure-parts';
import './figures/figure-parts.css';
import { promiseItems } from './figures/items-of';
import { keepRateParts } from './keep-rate-parts';
import type { Today } from './today';

/** The share of promises kept on time, shown plainly even if it is bad (P7). Each part and each week opens its promises. */
export function KeepRateFigure(today: Today) {
  const wording = useWording();
  const { say, zone, hours, locale } = wording;
  const { closed } = today.day;
  const date = dayAt(today.now, zone);
  const [rate, weeks] = useMemo(() => {
    const window = { ...endingWith(date, zone), zone, hours };
    return [keepRate(closed, window), weekly(closed, window, firstWeekday(locale))] as const;
  }, [closed, date, zone, hours, locale]);
  return (
    <Region name={say('todayKept')} aside={say('todayKeptWindow', String(keptWindow))}>
      {rate.rate === undefined ? (
        <p class="soft">
          <IfWhole>{say('todayKeptNone')}</IfWhole>
        </p>
      ) : (
        <>
          <p class="figure">{new Intl.NumberFormat(locale, { style: 'percent' }).format(rate.rate)}</p>
          <FigureParts today={today} parts={keepRateParts(rate, say)} />
          <BarChart
            today={today}
            name={say('todayKeptByWeek')}
            bars={weeks.map((week) => barOf(week, wording))}
            legend={[
              { look: 'on-time', words: say('todayKeptOnTime') },
              { look: 'late', words: say('todayKeptLate') },
            ]}
          />
        </>
      )}
    </Region>
  );
}

/** Returns the window of the keep rate (epoch ms), which ends with this day (ISO). */
function endingWith(date: string, zone: string) {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone);
  return { from: next.subtract({ days: keptWindow + 1 }).epochMilliseconds, to: next.epochMilliseconds - 1 };
}

/** Late or broken promises are on top of the bar, and first in the list. */
function barOf({ first: day, onTime, lateOrBroken }: KeptWeek, { say, locale }: Wording): Bar {
  const first = Temporal.PlainDate.from(day);
  const words = first.toLocaleString(locale, { day: 'numeric', month: 'long' });
  return {
    id: day,
    label: say('todayKeptWeek', words, String(onTime.length), String(lateOrBroken.length)),
    under: first.toLocaleString(locale, { day: 'numeric' }),
    pieces: [
      { look: 'on-time', count: onTime.length },
      { look: 'late', count: lateOrBroken.length },
    ],
    items: promiseItems([...lateOrBroken, ...onTime], say),
    count: lateOrBroken.length + onTime.length,
  };
}
