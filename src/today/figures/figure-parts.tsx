import { useState } from 'preact/hooks';
import type { Today } from '../today';
import { FigureItems, type FigureSource } from './figure-items';
import './figure-parts.css';

/** One part of a figure in words, and the items it counts. */
export interface FigurePart {
  readonly id: string;
  readonly words: string;
  readonly items: FigureSource;
  readonly count: number;
}

interface FigurePartsProps {
  readonly today: Today;
  readonly parts: readonly FigurePart[];
}

/** The parts of a figure. Each opens the items it counts, one part at a time. */
export function FigureParts({ today, parts }: FigurePartsProps) {
  const [openId, setOpenId] = useState<string>();
  const openPart = parts.find(({ id }) => id === openId);
  return (
    <>
      <p class="parts soft">
        {parts.map(({ id, words, count }) =>
          count === 0 ? (
            <span key={id}>{words}</span>
          ) : (
            <button
              key={id}
              type="button"
              class="link small"
              aria-expanded={id === openId}
              onClick={() => setOpenId(id === openId ? undefined : id)}
            >
              {words}
            </button>
          ),
        )}
      </p>
      {openPart && openPart.count > 0 && (
        <FigureItems key={openPart.id} today={today} id={openPart.id} items={openPart.items} />
      )}
    </>
  );
}
