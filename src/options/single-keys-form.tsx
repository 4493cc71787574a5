import { useSay } from '../ui/wording';
import { SettingGroup } from './setting-group';

interface SingleKeysFormProps {
  readonly on: boolean;
  readonly onSave: (on: boolean) => void;
}

/** A checkbox that turns single keys off. */
export function SingleKeysForm({ on, onSave }: SingleKeysFormProps) {
  const say = useSay();
  return (
    <SettingGroup title="optionsSingleKeys" why="optionsSingleKeysWhy">
      <p class="row">
        <label>
          <input type="checkbox" checked={on} onChange={(event) => onSave(event.currentTarget.checked)} />
          {say('optionsSingleKeysOn')}
        </label>
      </p>
    </SettingGroup>
  );
}
