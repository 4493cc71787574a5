import { ratingsByMonth, type RatingMonth } from '../../domain/figures/ratings-by-month';
import type { Impression } from '../../domain/impression/impression';
import { Rating } from '../../domain/impression/rating';
import { ratingKey } from '../../ui/rating-words';
import { useWording, type Wording } from '../../ui/wording';
import type { Today } from '../today';
import { BarChart, type Bar } from './bar-chart';
import { talkItems } from './items';
import { months } from './use-figures';

interface RatingChartProps {
  readonly today: Today;
  readonly impressions: readonly Impression[];
}

/** What they would say of us, month by month. Each month opens what is behind it. */
export function RatingChart({ today, impressions }: RatingChartProps) {
  const wording = useWording();
  const { say } = wording;
  const all = ratingsByMonth(impressions, today.now, wording.zone, months);
  if (all.every(({ count }) => count === 0)) return <p class="soft">{say('figuresNone')}</p>;
  return (
    <BarChart
      today={today}
      name={say('figuresRatings')}
      bars={all.map((month) => barOf(month, wording))}
      legend={Rating.options.map((rating) => ({ look: rating, words: say(ratingKey[rating]) }))}
    />
  );
}

/** The worst stand at the ground, and first in the list. */
const upwards = Rating.options.toReversed();

function barOf({ month, of, count }: RatingMonth, { say, locale }: Wording): Bar {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const long = first.toLocaleString(locale, { month: 'long', year: 'numeric' });
  const told = Rating.options.filter((rating) => of[rating].length > 0);
  const detail = told.map((rating) => `${of[rating].length} ${say(ratingKey[rating])}`).join(', ');
  return {
    id: month,
    label: [say('figuresMonth', long, String(count)), detail].filter(Boolean).join(', '),
    under: first.toLocaleString(locale, { month: 'narrow' }),
    pieces: upwards.map((rating) => ({ look: rating, count: of[rating].length })),
    items: upwards.flatMap((rating) => talkItems(of[rating], say)),
  };
}
