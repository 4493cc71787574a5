import { useLayoutEffect, useState } from 'preact/hooks';
import type { OpenQuestion } from '../../domain/question/open-question';
import { useChanges } from '../change/changes';

/** Returns the open question for the contact on screen, and a function that asks one. Closes it if its interaction is undone. */
export function useOpenQuestion<Question extends OpenQuestion = OpenQuestion>(onScreen: string) {
  const { last } = useChanges();
  const [asked, setAsked] = useState<{ readonly question: Question; readonly on: string }>();
  const question = asked?.on === onScreen ? asked.question : undefined;
  useLayoutEffect(() => {
    const isGone =
      last?.standing === 'undone' &&
      last.entries.some(({ kind, entity }) => kind === 'impression.left' && entity === question?.about.id);
    if (isGone) setAsked(undefined);
  }, [last]);
  /** Asks a question about the contact `on`, the one on screen by default; undefined closes the open one. */
  const ask = (next: Question | undefined, on = onScreen) => setAsked(next && { question: next, on });
  return { question, ask };
}
