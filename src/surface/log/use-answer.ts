import type { OpenQuestion } from '../../domain/question/open-question';
import type { SentForm } from '../../ui/begun-forms';
import type { OnAnswer } from '../../ui/line-question';
import { useChanges } from '../change/changes';
import { loadWriting } from '../load-writing';

/** Gives the way to answer a question about an interaction. `sent` gives the draft that goes with the answer. */
export function useAnswer(left: OpenQuestion, sent: () => SentForm): OnAnswer {
  const { write } = useChanges();
  return (entries, said) => {
    const news = loadWriting().then(({ newId }) => entries(newId));
    void write(news, said, { answers: left, sent: sent() });
  };
}
