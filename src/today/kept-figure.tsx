import { useMemo } from 'preact/hooks';
import { keepRate } from '../domain/keep-rate/keep-rate';
import { weekly, type KeptWeek } from '../domain/keep-rate/weekly';
import { keptWindow } from '../store/day-book';
import { Region } from '../ui/region';
import { useWording } from '../ui/wording';
import { keptWords } from './kept-words';
import type { Today } from './today';

const day = 24 * 60 * 60_000;

/** The share of promises kept on time, as plainly when it is bad (P7). */
export function KeptFigure({ day: { closed }, now }: Today) {
  const wording = useWording();
  const { say, zone, hours, locale } = wording;
  const today = Math.floor(now / day) * day + day;
  const [rate, weeks] = useMemo(() => {
    const window = { from: today - (keptWindow + 1) * day, to: today, zone, hours };
    return [keepRate(closed, window), weekly(closed, window)] as const;
  }, [closed, today, zone, hours]);
  return (
    <Region name={say('todayKept')} aside={say('todayKeptWindow', String(keptWindow))}>
      {rate.rate === undefined ? (
        <p class="soft">{say('todayKeptNone')}</p>
      ) : (
        <>
          <p class="figure">{new Intl.NumberFormat(locale, { style: 'percent' }).format(rate.rate)}</p>
          <p class="soft">{keptWords(rate, say).join(' · ')}</p>
          <WeekBars weeks={weeks} />
        </>
      )}
    </Region>
  );
}

const [width, height, gap] = [22, 72, 2];

/** On time in the accent, late or broken above it in red; the words beside it say the same. */
function WeekBars({ weeks }: { readonly weeks: readonly KeptWeek[] }) {
  const { say } = useWording();
  const most = Math.max(1, ...weeks.map(({ onTime, lateOrBroken }) => onTime + lateOrBroken));
  const scale = (height - gap) / most;
  return (
    <figure class="bars">
      <svg
        viewBox={`0 0 ${weeks.length * width} ${height}`}
        preserveAspectRatio="xMinYMax"
        aria-hidden="true"
      >
        {weeks.map(({ monday, onTime, lateOrBroken }, i) => (
          <g key={monday}>
            <rect
              class="on-time"
              x={i * width + 2}
              width={width - 6}
              y={height - onTime * scale}
              height={onTime * scale}
              rx="2"
            />
            <rect
              class="late"
              x={i * width + 2}
              width={width - 6}
              y={height - (onTime + lateOrBroken) * scale - (onTime ? gap : 0)}
              height={lateOrBroken * scale}
              rx="2"
            />
          </g>
        ))}
      </svg>
      <figcaption>
        <span class="on-time">{say('todayKeptOnTime')}</span>
        <span class="late">{say('todayKeptLate')}</span>
        <span class="by-week">{say('todayKeptByWeek', String(most))}</span>
      </figcaption>
    </figure>
  );
}
