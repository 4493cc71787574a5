import { useReadDue } from '../../surface/use-read-due';
import { MoveForm } from '../../ui/move-form';
import type { DialogPartProps } from './dialog-part';

/** Moves the due time, and asks whether the client knows: a promise is late by the date the client knows. */
export function Moving({ details: { promise }, today, act }: DialogPartProps) {
  const readDue = useReadDue(today.preferences.settings);
  return (
    <MoveForm
      promise={promise}
      readDue={readDue}
      onMove={(due, clientKnows, sent) =>
        act({ type: 'moved', due, ...(clientKnows === undefined ? {} : { clientKnows }) }, sent)
      }
    />
  );
}
