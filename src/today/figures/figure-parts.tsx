import { useState } from 'preact/hooks';
import type { Today } from '../today';
import { FigureItems, type FigureItem } from './figure-items';
import './figure-parts.css';

/** One part of a figure in words, and the items it counts. */
export interface FigurePart {
  readonly id: string;
  readonly words: string;
  readonly items: readonly FigureItem[];
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
        {parts.map(({ id, words, items }) =>
          items.length === 0 ? (
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
      {openPart && openPart.items.length > 0 && <FigureItems today={today} items={openPart.items} />}
    </>
  );
}
