import { useState } from 'preact/hooks';
import type { Today } from '../today';
import { Behind, type BehindItem } from './behind';
import './bar-chart.css';

/** One bar: what it says, its pieces from the ground up, and the entries that it counts. */
export interface Bar {
  readonly id: string;
  /** All that it shows, in words. */
  readonly label: string;
  /** What stands under it. */
  readonly under: string;
  readonly pieces: readonly { readonly look: string; readonly count: number }[];
  readonly items: readonly BehindItem[];
}

interface BarChartProps {
  readonly today: Today;
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly legend: readonly { readonly look: string; readonly words: string }[];
}

const height = 88;

/** Bars of counts. Each opens the entries that it counts, by pointer or by key. */
export function BarChart({ today, name, bars, legend }: BarChartProps) {
  const [opened, setOpened] = useState<string>();
  const most = Math.max(1, ...bars.map(({ items }) => items.length));
  const behind = bars.find(({ id }) => id === opened);
  return (
    <>
      <div class="chart" role="group" aria-label={name}>
        <p class="axis soft" aria-hidden="true">
          <span>{most}</span>
          <span>0</span>
        </p>
        {bars.map((bar) => (
          <BarButton
            key={bar.id}
            {...{ bar, most }}
            isOpen={bar.id === opened}
            onOpen={() => setOpened(bar.id === opened ? undefined : bar.id)}
          />
        ))}
      </div>
      <p class="legend soft">
        {legend.map(({ look, words }) => (
          <span key={look} data-look={look}>
            {words}
          </span>
        ))}
      </p>
      {behind && behind.items.length > 0 && <Behind today={today} items={behind.items} />}
    </>
  );
}

interface BarButtonProps {
  readonly bar: Bar;
  readonly most: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function BarButton({ bar: { label, under, pieces, items }, most, isOpen, onOpen }: BarButtonProps) {
  let top = height;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      disabled={items.length === 0}
      onClick={onOpen}
    >
      <svg viewBox={`0 0 20 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {pieces.map(({ look, count }) => {
          const size = (count / most) * height;
          top -= size;
          return <rect key={look} data-look={look} x="2" width="16" y={top} height={size} />;
        })}
      </svg>
      <span class="soft">{under}</span>
    </button>
  );
}
