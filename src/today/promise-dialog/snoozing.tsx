import { useReadDue } from '../../surface/use-read-due';
import { SnoozeForm } from '../../ui/snooze-form';
import type { DialogPartProps } from './dialog-part';

/** Snoozes the reminder. */
export function Snoozing({ details: { promise }, today, act }: DialogPartProps) {
  const readDue = useReadDue(today.preferences.settings);
  return <SnoozeForm {...{ promise, readDue }} onSnooze={(until) => void act({ type: 'snoozed', until })} />;
}
