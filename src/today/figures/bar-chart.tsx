import { useState } from 'preact/hooks';
import type { Today } from '../today';
import { axisSteps } from './axis-steps';
import { FigureItems, type FigureSource } from './figure-items';
import './bar-chart.css';
import './chart-looks.css';

/** One bar: its labels, its pieces from bottom to top, and the items it counts. */
export interface Bar {
  readonly id: string;
  /** Everything it shows, in words. */
  readonly label: string;
  /** The text below it. */
  readonly under: string;
  readonly pieces: readonly { readonly look: string; readonly count: number }[];
  readonly items: FigureSource;
  readonly count: number;
}

interface BarChartProps {
  readonly today: Today;
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly legend: readonly { readonly look: string; readonly words: string }[];
}

const height = 88;

/** A bar chart of counts. Each bar opens the items it counts, by mouse or keyboard. */
export function BarChart({ today, name, bars, legend }: BarChartProps) {
  const [openId, setOpenId] = useState<string>();
  const steps = axisSteps(Math.max(0, ...bars.map(({ count }) => count)));
  const openBar = bars.find(({ id }) => id === openId);
  return (
    <>
      <div class="chart" role="group" aria-label={name}>
        <p class="axis soft" aria-hidden="true">
          {steps.toReversed().map((step) => (
            <span key={step}>{step}</span>
          ))}
        </p>
        {bars.map((bar) => (
          <BarButton
            key={bar.id}
            {...{ bar, steps }}
            isOpen={bar.id === openId}
            onOpen={() => setOpenId(bar.id === openId ? undefined : bar.id)}
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
      {openBar && openBar.count > 0 && (
        <FigureItems key={openBar.id} today={today} id={openBar.id} items={openBar.items} />
      )}
    </>
  );
}

interface BarButtonProps {
  readonly bar: Bar;
  readonly steps: readonly number[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function BarButton({ bar: { label, under, pieces, count: all }, steps, isOpen, onOpen }: BarButtonProps) {
  const most = steps.at(-1) ?? 1;
  let top = height;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      disabled={all === 0}
      onClick={onOpen}
    >
      <svg viewBox={`0 0 20 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {steps.slice(1).map((step) => (
          <path key={step} d={`M0 ${height - (step / most) * height}h20`} />
        ))}
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
