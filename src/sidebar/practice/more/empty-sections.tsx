import { useLayoutEffect, useRef } from 'preact/hooks';
import { takeFocus } from '../../../ui/take-focus';
import { useSay } from '../../../ui/wording';

interface EmptySectionsProps {
  readonly titles: readonly string[];
  /** The one whose form was closed with nothing in it: its button takes the focus again. */
  readonly left: string | undefined;
  readonly onBegin: (title: string) => void;
}

/** The sections with nothing in them, each one button that begins it. */
export function EmptySections({ titles, left, onBegin }: EmptySectionsProps) {
  const say = useSay();
  const leftButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => takeFocus(leftButton.current), [left]);
  return (
    <section class="long-section" aria-label={say('moreAddElse')}>
      <h3>{say('moreAddElse')}</h3>
      <p class="buttons">
        {titles.map((title) => (
          <button
            key={title}
            ref={title === left ? leftButton : null}
            type="button"
            class="action"
            aria-label={`${say('moreAdd')}: ${title}`}
            onClick={() => onBegin(title)}
          >
            {title}
          </button>
        ))}
      </p>
    </section>
  );
}
