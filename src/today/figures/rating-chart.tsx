import { ratingsByMonth, type RatingMonth } from '../../domain/figures/ratings-by-month';
import type { Impression } from '../../domain/impression/impression';
import { Rating } from '../../domain/impression/rating';
import { IfWhole } from '../../surface/book/if-whole';
import { ratingKey } from '../../ui/rating-words';
import { useWording, type Wording } from '../../ui/wording';
import type { Today } from '../today';
import { BarChart, type Bar } from './bar-chart';
import { interactionItems } from './items-of';
import { months } from './use-figures';

interface RatingChartProps {
  readonly today: Today;
  readonly impressions: readonly Impression[];
}

/** How clients rate us, month by month. Each month opens its interactions. */
export function RatingChart({ today, impressions }: RatingChartProps) {
  const wording = useWording();
  const { say } = wording;
  const all = ratingsByMonth(impressions, today.now, wording.zone, months);
  if (all.every(({ count }) => count === 0))
    return (
      <p class="soft">
        <IfWhole>{say('figuresNone')}</IfWhole>
      </p>
    );
  return (
    <BarChart
      today={today}
      name={say('figuresRatings')}
      bars={all.map((month) => barOf(month, wording))}
      legend={Rating.options.map((rating) => ({ look: rating, words: say(ratingKey[rating]) }))}
    />
  );
}

/** The worst at the bottom of a bar, and first in the list. */
const worstFirst = Rating.options.toReversed();

function barOf({ month, of, count }: RatingMonth, { say, locale }: Wording): Bar {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const long = first.toLocaleString(locale, { month: 'long', year: 'numeric' });
  const given = Rating.options.filter((rating) => of[rating].length > 0);
  const detail = given.map((rating) => `${of[rating].length} ${say(ratingKey[rating])}`).join(', ');
  return {
    id: month,
    label: [say('figuresMonth', long, String(count)), detail].filter(Boolean).join(', '),
    under: first.toLocaleString(locale, { month: 'narrow' }),
    pieces: worstFirst.map((rating) => ({ look: rating, count: of[rating].length })),
    items: worstFirst.flatMap((rating) => interactionItems(of[rating], say)),
  };
}
