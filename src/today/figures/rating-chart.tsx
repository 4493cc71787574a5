import { countsByMonth, type CountedMonth } from '../../domain/figures/ratings-by-month';
import { Rating } from '../../domain/impression/rating';
import { impressionsBetween } from '../../store/figure-rows';
import type { PracticeFigures } from '../../store/practice-figures';
import { IfWhole } from '../../surface/book/if-whole';
import { ratingKey } from '../../ui/rating-words';
import { useWording, type Wording } from '../../ui/wording';
import type { Today } from '../today';
import { BarChart, type Bar } from './bar-chart';
import { interactionItems } from './items-of';
import { months } from './use-figures';

interface RatingChartProps {
  readonly today: Today;
  readonly figures: PracticeFigures;
}

/** How clients rate us, month by month. Each month opens its interactions. */
export function RatingChart({ today, figures: { tallies } }: RatingChartProps) {
  const wording = useWording();
  const { say } = wording;
  const all = countsByMonth(tallies, today.now, wording.zone, months);
  if (all.every((month) => ratedIn(month) === 0))
    return (
      <p class="soft">
        <IfWhole>{say('figuresNone')}</IfWhole>
      </p>
    );
  return (
    <BarChart
      today={today}
      name={say('figuresRatings')}
      bars={all.map((month) => barOf(month, today, wording))}
      legend={Rating.options.map((rating) => ({ look: rating, words: say(ratingKey[rating]) }))}
    />
  );
}

/** The worst at the bottom of a bar, and first in the list. */
const worstFirst = Rating.options.toReversed();

function barOf(month: CountedMonth, { book }: Today, { say, locale }: Wording): Bar {
  const { counts, from, to } = month;
  const first = Temporal.PlainDate.from(`${month.month}-01`);
  const long = first.toLocaleString(locale, { month: 'long', year: 'numeric' });
  const given = Rating.options.filter((rating) => counts[rating] > 0);
  const detail = given.map((rating) => `${counts[rating]} ${say(ratingKey[rating])}`).join(', ');
  const count = ratedIn(month);
  return {
    id: month.month,
    label: [say('figuresMonth', long, String(count)), detail].filter(Boolean).join(', '),
    under: first.toLocaleString(locale, { month: 'narrow' }),
    pieces: worstFirst.map((rating) => ({ look: rating, count: counts[rating] })),
    count,
    items: async () => {
      const found = (await impressionsBetween(book, from, to)).toReversed();
      return worstFirst.flatMap((rating) =>
        interactionItems(
          found.filter((one) => one.rating === rating),
          say,
        ),
      );
    },
  };
}

const ratedIn = ({ counts }: CountedMonth): number =>
  Rating.options.reduce((sum, rating) => sum + counts[rating], 0);
