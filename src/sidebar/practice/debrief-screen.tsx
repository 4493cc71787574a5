import { useRef } from 'preact/hooks';
import type { WaitingDebrief } from '../../domain/keeping/debrief/waiting';
import { DraftDebrief } from '../../surface/log/draft-debrief';
import { DebriefQuestions } from '../../ui/debrief-questions';
import { debriefKey } from '../../ui/question-words';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { DialogProps } from './dialog-props';
import { SheetDialog } from './sheet-dialog';

/** The debrief of one loss: the one it was opened for, or the latest (D1, D2). */
export function DebriefScreen(props: DialogProps) {
  const wording = useWording();
  const { say } = wording;
  const { waiting } = props.view;
  const here = props.about ? waiting.find(({ impression }) => impression.id === props.about) : waiting[0];
  // What was just saved may be read a moment later; answering must not restart the screen.
  const kept = useRef<WaitingDebrief>(undefined);
  kept.current ??= here;
  const first = kept.current;
  if (!first)
    return (
      <SheetDialog name={say('practiceDebrief')} onClose={props.onClose}>
        <p class="soft">{say('debriefNone')}</p>
      </SheetDialog>
    );
  const { book, now, view, onClose } = props;
  return (
    <DraftDebrief {...{ book, onClose }} loss={first}>
      {(debrief) => (
        <SheetDialog
          name={say(debriefKey[first.sort])}
          onClose={() => debrief.keep(false)}
          onKey={debrief.key}
        >
          <DebriefQuestions
            debrief={debrief}
            about={pastWords(first.impression.happenedAt, now, wording)}
            patterns={view.patterns}
          />
        </SheetDialog>
      )}
    </DraftDebrief>
  );
}
