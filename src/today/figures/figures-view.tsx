import { useWording } from '../../ui/wording';
import { Region } from '../../ui/region';
import { KeptFigure } from '../kept-figure';
import type { Today } from '../today';
import './figures.css';
import { EffectFigure, Granted, Patterns, YearEnd } from './plain-figures';
import { RatingChart } from './rating-chart';
import { SlidingList } from './sliding-list';
import { useFigures } from './use-figures';

/** How it goes, drawn; bad news as plain as good news. Each figure opens what is behind it. */
export function FiguresView(today: Today) {
  const { say } = useWording();
  const { book, now } = today;
  const figures = useFigures(book, now);
  if (figures === 'failed') return <p class="trouble">{say('todayFailed')}</p>;
  if (!figures) return null;
  return (
    <main class="figures">
      <KeptFigure {...today} />
      <Region name={say('figuresRatings')}>
        <RatingChart {...{ book, now, impressions: figures.impressions }} />
      </Region>
      <Region
        name={say('figuresSliding')}
        aside={figures.sliding.length ? String(figures.sliding.length) : undefined}
      >
        <SlidingList {...{ book, now, sliding: figures.sliding }} />
      </Region>
      <Region name={say('figuresPatterns')}>
        <Patterns {...{ book, figures, now }} />
      </Region>
      <Region name={say('figuresGranted')}>
        <Granted {...{ book, figures, now }} />
      </Region>
      <Region name={say('figuresEffect')}>
        <EffectFigure {...{ book, figures, now }} />
      </Region>
      {figures.yearEnd.length > 0 && (
        <Region name={say('figuresYearEnd')}>
          <YearEnd {...{ book, figures, now }} />
        </Region>
      )}
    </main>
  );
}
