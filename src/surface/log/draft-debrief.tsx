import type { ComponentChildren } from 'preact';
import type { LossToDebrief } from '../../domain/question/debrief-entries';
import { debriefDraftOfText, textOfDebriefDraft } from '../../domain/question/debrief-draft';
import type { Book } from '../../store/book';
import { useDebrief } from '../../ui/use-debrief';
import { useAnswer } from './use-answer';
import { useAnswerDraft } from './use-answer-draft';

interface DraftDebriefProps {
  readonly book: Book;
  readonly loss: LossToDebrief;
  readonly onClose: () => void;
  /** Renders the debrief. */
  readonly children: (debrief: ReturnType<typeof useDebrief>) => ComponentChildren;
}

/** The questions after a loss, once the draft of the answers was read. */
export function DraftDebrief(props: DraftDebriefProps) {
  const answer = useAnswerDraft(props.book, props.loss.impression.id);
  if (answer.draft === undefined) return null;
  return <Debrief {...props} {...answer} draft={answer.draft} />;
}

type AnswerDraft = Pick<ReturnType<typeof useAnswerDraft>, 'type' | 'sent'> & { readonly draft: string };

function Debrief({ loss, onClose, children, draft, type, sent }: DraftDebriefProps & AnswerDraft) {
  const { sort, impression: about } = loss;
  const onAnswer = useAnswer({ question: { type: 'debrief', sort }, about }, sent);
  const debrief = useDebrief({
    loss,
    draft: draft === '' ? undefined : debriefDraftOfText(draft),
    onChange: (answers) => type(textOfDebriefDraft(answers)),
    onAnswer,
    onClose,
  });
  return <>{children(debrief)}</>;
}
