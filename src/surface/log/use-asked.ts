import { useLayoutEffect, useState } from 'preact/hooks';
import type { OpenQuestion } from '../../domain/question/open-question';
import { useChanges } from '../change/changes';

/** Gives the question that is open for who is on screen, and the way to ask one; it closes when its interaction is undone. */
export function useAsked<Left extends OpenQuestion = OpenQuestion>(onScreen: string) {
  const { last } = useChanges();
  const [asked, setAsked] = useState<{ readonly left: Left; readonly on: string }>();
  const left = asked?.on === onScreen ? asked.left : undefined;
  useLayoutEffect(() => {
    const isGone =
      last?.standing === 'undone' &&
      last.entries.some(({ kind, entity }) => kind === 'impression.left' && entity === left?.about.id);
    if (isGone) setAsked(undefined);
  }, [last]);
  /** Asks who was on screen then, or is now; undefined: nothing, and what was asked is closed. */
  const ask = (next: Left | undefined, on = onScreen) => setAsked(next && { left: next, on });
  return { left, ask };
}
