import { ratingSteps, type Rating } from '../domain/impression/rating';
import './meter.css';

const heights = [6, 8, 11, 14];

/** Four steps, filled up to the rating. Decoration only: the rating is beside it in words. */
export function Meter({ rating }: { rating: Rating | undefined }) {
  const filled = rating ? ratingSteps[rating] : 0;
  return (
    <svg class="meter" viewBox="0 0 32 16" aria-hidden="true">
      {heights.map((height, i) => (
        <rect
          key={height}
          class={i < filled ? 'filled' : 'empty'}
          x={i * 8}
          y={15 - height}
          width="6"
          height={height}
          rx="1.5"
        />
      ))}
    </svg>
  );
}
