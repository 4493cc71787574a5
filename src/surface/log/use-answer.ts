import type { OpenQuestion } from '../../domain/question/open-question';
import type { SentDraft } from '../../ui/form-drafts';
import type { OnAnswer } from '../../ui/line-question';
import { useChanges } from '../change/changes';
import { loadWriting } from '../load-writing';

/** Returns a function that answers a question about an interaction. `sent` returns the draft to remove with the answer. */
export function useAnswer(question: OpenQuestion, sent: () => SentDraft): OnAnswer {
  const { write } = useChanges();
  return (makeEntries, said) => {
    const entries = loadWriting().then(({ newId }) => makeEntries(newId));
    void write(entries, said, { answers: question, sent: sent() });
  };
}
