import { useState } from 'preact/hooks';
import type { Today } from '../today';
import { Behind, type BehindItem } from './behind';
import './figure-parts.css';

/** One part of a figure in words, and the entries that it counts. */
export interface FigurePart {
  readonly id: string;
  readonly words: string;
  readonly items: readonly BehindItem[];
}

interface FigurePartsProps {
  readonly today: Today;
  readonly parts: readonly FigurePart[];
}

/** What a figure is made of: each part opens the entries that it counts, one part at a time. */
export function FigureParts({ today, parts }: FigurePartsProps) {
  const [opened, setOpened] = useState<string>();
  const behind = parts.find(({ id }) => id === opened);
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
              aria-expanded={id === opened}
              onClick={() => setOpened(id === opened ? undefined : id)}
            >
              {words}
            </button>
          ),
        )}
      </p>
      {behind && behind.items.length > 0 && <Behind today={today} items={behind.items} />}
    </>
  );
}
