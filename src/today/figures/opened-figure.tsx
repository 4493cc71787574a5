import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Book } from '../../store/book';
import { useWording } from '../../ui/wording';
import { Behind, type BehindItem } from './behind';

interface OpenedFigureProps {
  readonly book: Book;
  readonly now: number;
  readonly items: readonly BehindItem[];
  readonly children: ComponentChildren;
}

/** A figure, and one button that opens the entries behind it. */
export function OpenedFigure({ book, now, items, children }: OpenedFigureProps) {
  const { say } = useWording();
  const [opened, open] = useState(false);
  return (
    <>
      {children}
      {items.length > 0 && (
        <button type="button" class="link small" aria-expanded={opened} onClick={() => open(!opened)}>
          {say('figuresBehind')}
        </button>
      )}
      {opened && <Behind {...{ book, now, items }} />}
    </>
  );
}
