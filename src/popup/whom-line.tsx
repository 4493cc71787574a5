import { useWording } from '../ui/wording';
import { useCalled } from './use-called';
import type { Whom } from './whom';
import './whom-line.css';

interface WhomLineProps {
  readonly whom: Whom | undefined;
  readonly isPicking: boolean;
  readonly onChange: () => void;
}

/** "After the call with Zoë O’Brien, Acme & Sons. Change." */
export function WhomLine({ whom, isPicking, onChange }: WhomLineProps) {
  const { say } = useWording();
  const called = useCalled();
  return (
    <p class="whom-line">
      <span class="whom">
        <span class="soft">{say('popupAfter')}</span>
        {whom && <strong dir="auto">{called(whom)}</strong>}
        {whom?.company !== undefined && (
          <span class="soft" dir="auto">
            {whom.company}
          </span>
        )}
      </span>
      <button type="button" class="link small" aria-expanded={isPicking} onClick={onChange}>
        {say(whom ? 'popupChange' : 'popupChoose')}
      </button>
    </p>
  );
}
