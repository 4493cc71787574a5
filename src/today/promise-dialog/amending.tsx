import { useReadDue } from '../../surface/use-read-due';
import { Amends } from '../../ui/amends/amends';
import type { DialogPartProps } from './dialog-part';

/** The amends for one of our promises. */
export function Amending({ details: { promise, to }, today, act }: DialogPartProps) {
  const { settings, habits } = today.preferences;
  const readDue = useReadDue(settings);
  const facts = {
    name: to?.name,
    email: to?.contact.text.email,
    template: habits.apology,
    buzzwords: settings.buzzwords,
  };
  return (
    <Amends
      {...{ promise, now: today.now, facts, readDue }}
      onAction={(action, sent) => void act(action, sent)}
    />
  );
}
