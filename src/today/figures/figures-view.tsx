import type { DayBook } from '../../store/day-book';
import type { PracticeFigures } from '../../store/practice-figures';
import { Region } from '../../ui/region';
import { useWording } from '../../ui/wording';
import { KeepRateFigure } from '../keep-rate-figure';
import { LogFirst } from '../log-first';
import type { Today } from '../today';
import { EffectFigure, Granted, Patterns } from './plain-figures';
import { RatingChart } from './rating-chart';
import { SlidingList } from './sliding-list';
import { useFigures } from './use-figures';
import { YearEnd } from './year-end';
import './figures-view.css';

/** The figures view: how it is going, bad news as plain as good news. Each figure opens the items it counts. */
export function FiguresView(today: Today) {
  const { say } = useWording();
  const figures = useFigures(today.book, today.now);
  if (figures === 'failed') return <p class="trouble">{say('todayFailed')}</p>;
  if (!figures) return null;
  const { sliding, yearEnd } = figures;
  if (isNothing(figures, today.day))
    return (
      <main>
        <LogFirst words="figuresBegin" />
      </main>
    );
  return (
    <main class="figures">
      <KeepRateFigure {...today} />
      <Region name={say('figuresRatings')}>
        <RatingChart {...{ today, figures }} />
      </Region>
      <Region name={say('figuresSliding')} aside={sliding.count ? String(sliding.count) : undefined}>
        <SlidingList {...{ today, sliding: sliding.steepest }} />
      </Region>
      <Region name={say('figuresPatterns')}>
        <Patterns {...{ today, figures }} />
      </Region>
      <Region name={say('figuresGranted')}>
        <Granted {...{ today, figures }} />
      </Region>
      <Region name={say('figuresEffect')}>
        <EffectFigure {...{ today, figures }} />
      </Region>
      {yearEnd.length > 0 && (
        <Region name={say('figuresYearEnd')}>
          <YearEnd today={today} lines={yearEnd} />
        </Region>
      )}
    </main>
  );
}

const isNothing = ({ tallies, requests, debriefs, sliding, yearEnd }: PracticeFigures, { closed }: DayBook) =>
  [tallies, debriefs, sliding.steepest, yearEnd, closed].every(({ length }) => length === 0) &&
  Object.values(requests).every((count) => count === 0);
