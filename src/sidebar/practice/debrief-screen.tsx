import { useRef } from 'preact/hooks';
import type { WaitingDebrief } from '../../domain/keeping/debrief/waiting';
import { debriefDraftOfText, textOfDebriefDraft } from '../../domain/question/debrief-draft';
import { DebriefQuestions } from '../../ui/debrief-questions';
import { debriefKey } from '../../ui/question-words';
import { pastWords } from '../../ui/time-words';
import { useDebrief } from '../../ui/use-debrief';
import { useWording } from '../../ui/wording';
import type { DialogProps } from './dialog-props';
import { SheetDialog } from './sheet-dialog';
import { useBegunAnswer } from './use-begun-answer';

/** The debrief that waits longest in view: the latest loss (D1, D2). */
export function DebriefScreen(props: DialogProps) {
  const { say } = useWording();
  const { waiting } = props.view;
  const here = props.about ? waiting.find(({ impression }) => impression.id === props.about) : waiting[0];
  // What was just saved may be read a moment later; what is being answered must not start the screen anew.
  const kept = useRef<WaitingDebrief>(undefined);
  kept.current ??= here;
  const first = kept.current;
  if (first) return <Begun {...props} loss={first} />;
  return (
    <SheetDialog name={say('practiceDebrief')} onClose={props.onClose}>
      <p class="soft">{say('debriefNone')}</p>
    </SheetDialog>
  );
}

type OfLoss = DialogProps & { readonly loss: WaitingDebrief };

/** The questions, once it is known what was answered to them before. */
function Begun(props: OfLoss) {
  const answer = useBegunAnswer(props.book, props.loss.impression.id);
  if (answer.begun === undefined) return null;
  return <Questions {...props} {...answer} begun={answer.begun} />;
}

type Answer = Pick<ReturnType<typeof useBegunAnswer>, 'type' | 'sent'> & { readonly begun: string };

function Questions({ loss, view, now, noteDown, onClose, begun, type, sent }: OfLoss & Answer) {
  const wording = useWording();
  const debrief = useDebrief({
    loss,
    begun: begun === '' ? undefined : debriefDraftOfText(begun),
    onChange: (answers) => type(textOfDebriefDraft(answers)),
    onAnswer: (entries, said) => noteDown((_, newId) => entries(newId), said, sent()),
    onClose,
  });
  return (
    <SheetDialog
      name={wording.say(debriefKey[loss.sort])}
      onClose={() => debrief.keep(false)}
      onKey={debrief.key}
    >
      <DebriefQuestions
        debrief={debrief}
        about={pastWords(loss.impression.happenedAt, now, wording)}
        patterns={view.patterns}
      />
    </SheetDialog>
  );
}
