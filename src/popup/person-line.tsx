import { useWording } from '../ui/wording';
import { useDisplayName } from './use-display-name';
import type { Person } from './person';
import './person-line.css';

interface PersonLineProps {
  readonly person: Person | undefined;
  readonly isPicking: boolean;
  readonly onChange: () => void;
}

/** "After the call with Zoë O’Brien, Acme & Sons. Change." */
export function PersonLine({ person, isPicking, onChange }: PersonLineProps) {
  const { say } = useWording();
  const displayName = useDisplayName();
  const name = person && displayName(person);
  return (
    <p class="whom-line">
      <span class="whom">
        <span class="soft">{say('popupAfter')}</span>
        {name !== undefined && (
          <strong dir="auto" title={name}>
            {name}
          </strong>
        )}
        {person?.company !== undefined && (
          <span class="soft" dir="auto" title={person.company}>
            {person.company}
          </span>
        )}
      </span>
      <button type="button" class="link small" aria-expanded={isPicking} onClick={onChange}>
        {say(person ? 'popupChange' : 'popupChoose')}
      </button>
    </p>
  );
}
