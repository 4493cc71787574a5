import { useState } from 'preact/hooks';
import { ratingsByMonth, type RatingMonth } from '../../domain/figures/ratings-by-month';
import { Rating } from '../../domain/impression/rating';
import type { Impression } from '../../domain/impression/impression';
import type { Book } from '../../store/book';
import { ratingKey } from '../../ui/rating-words';
import { useWording, type Wording } from '../../ui/wording';
import { Behind } from './behind';
import { months } from './use-figures';

interface RatingChartProps {
  readonly book: Book;
  readonly impressions: readonly Impression[];
  readonly now: number;
}

/** What they would say of us, month by month. Each month opens what is behind it. */
export function RatingChart({ book, impressions, now }: RatingChartProps) {
  const wording = useWording();
  const { say } = wording;
  const [opened, open] = useState<string>();
  const all = ratingsByMonth(impressions, now, wording.zone, months);
  const most = Math.max(...all.map(({ count }) => count));
  const behind = all.find(({ month }) => month === opened);
  if (most === 0) return <p class="soft">{say('figuresNone')}</p>;
  return (
    <>
      <div class="chart">
        <p class="axis soft" aria-hidden="true">
          <span>{most}</span>
          <span>0</span>
        </p>
        {all.map((month) => (
          <MonthBar
            key={month.month}
            {...{ month, most }}
            pressed={month.month === opened}
            onOpen={() => open(month.month === opened ? undefined : month.month)}
          />
        ))}
      </div>
      <p class="legend soft">
        {Rating.options.map((rating) => (
          <span key={rating} class={rating}>
            {say(ratingKey[rating])}
          </span>
        ))}
      </p>
      {behind && <Behind book={book} now={now} items={itemsOf(behind, say)} />}
    </>
  );
}

interface MonthBarProps {
  readonly month: RatingMonth;
  readonly most: number;
  readonly pressed: boolean;
  readonly onOpen: () => void;
}

const height = 88;

function MonthBar({ month: { month, of, count }, most, pressed, onOpen }: MonthBarProps) {
  const { say, locale } = useWording();
  const first = Temporal.PlainDate.from(`${month}-01`);
  const long = first.toLocaleString(locale, { month: 'long', year: 'numeric' });
  const told = Rating.options.filter((rating) => of[rating].length > 0);
  const detail = told.map((rating) => `${of[rating].length} ${say(ratingKey[rating])}`).join(', ');
  const label = [say('figuresMonth', long, String(count)), detail].filter(Boolean).join(', ');
  let top = height;
  return (
    <button
      type="button"
      aria-expanded={pressed}
      aria-label={label}
      title={label}
      disabled={count === 0}
      onClick={onOpen}
    >
      <svg viewBox={`0 0 20 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {Rating.options.toReversed().map((rating) => {
          const size = (of[rating].length / most) * height;
          top -= size;
          return <rect key={rating} class={rating} x="2" width="16" y={top} height={size} />;
        })}
      </svg>
      <span class="soft">{first.toLocaleString(locale, { month: 'narrow' })}</span>
    </button>
  );
}

const itemsOf = ({ of }: RatingMonth, say: Wording['say']) =>
  Rating.options.toReversed().flatMap((rating) =>
    of[rating].map(({ id, contact, happenedAt: at, text }) => ({
      id,
      contact,
      at,
      words: [say(ratingKey[rating]), text.note].filter(Boolean).join(': '),
    })),
  );
