import type { ComponentChildren } from 'preact';
import type { LossToDebrief } from '../../domain/question/debrief-entries';
import { debriefDraftOfText, textOfDebriefDraft } from '../../domain/question/debrief-draft';
import type { Book } from '../../store/book';
import { useDebrief } from '../../ui/use-debrief';
import { useAnswer } from './use-answer';
import { useBegunAnswer } from './use-begun-answer';

interface KeptDebriefProps {
  readonly book: Book;
  readonly loss: LossToDebrief;
  readonly onClose: () => void;
  /** Draws it. */
  readonly children: (debrief: ReturnType<typeof useDebrief>) => ComponentChildren;
}

/** The questions after a loss, once it is known what was answered to them before. */
export function KeptDebrief(props: KeptDebriefProps) {
  const answer = useBegunAnswer(props.book, props.loss.impression.id);
  if (answer.begun === undefined) return null;
  return <Debrief {...props} {...answer} begun={answer.begun} />;
}

type Begun = Pick<ReturnType<typeof useBegunAnswer>, 'type' | 'sent'> & { readonly begun: string };

function Debrief({ loss, onClose, children, begun, type, sent }: KeptDebriefProps & Begun) {
  const { sort, impression: about } = loss;
  const onAnswer = useAnswer({ question: { type: 'debrief', sort }, about }, sent);
  const debrief = useDebrief({
    loss,
    begun: begun === '' ? undefined : debriefDraftOfText(begun),
    onChange: (answers) => type(textOfDebriefDraft(answers)),
    onAnswer,
    onClose,
  });
  return <>{children(debrief)}</>;
}
