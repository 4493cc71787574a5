import * as promiseEntries from '../../domain/promise/entries';
import type { Due } from '../../domain/due/due';
import type { SentDraft } from '../../ui/form-drafts';
import { useReadDue } from '../../surface/use-read-due';
import { MoveForm } from '../../ui/move-form';
import { dueWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

/** Moves the due time, and asks whether the client knows: a promise is late by the date the client knows. */
export function Moving({ details: { promise }, today }: DialogPartProps) {
  const wording = useWording();
  const readDue = useReadDue(today.preferences.settings);
  const move = (due: Due, clientKnows: boolean | undefined, sent: SentDraft) => {
    const until = `${promise.text.words}, ${dueWords(due, today.now, wording)}`;
    return today.make(
      [promiseEntries.move(promise, due, clientKnows)],
      wording.say('changeStatusMoved', until),
      sent,
    );
  };
  return <MoveForm promise={promise} readDue={readDue} onMove={move} />;
}
