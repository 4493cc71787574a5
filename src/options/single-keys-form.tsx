import type { SingleKeys } from '../ui/single-keys';
import { useSay, type MessageKey } from '../ui/wording';
import { SettingGroup } from './setting-group';

const choices: readonly (readonly [SingleKeys, MessageKey])[] = [
  [true, 'optionsSingleKeysOn'],
  ['alt', 'optionsSingleKeysAlt'],
  [false, 'optionsSingleKeysOff'],
];

interface SingleKeysFormProps {
  readonly chosen: SingleKeys;
  readonly onSave: (choice: SingleKeys) => void;
}

/** Whether letters are shortcuts: alone, with a modifier, or not at all. */
export function SingleKeysForm({ chosen, onSave }: SingleKeysFormProps) {
  const say = useSay();
  return (
    <SettingGroup title="optionsSingleKeys" why="optionsSingleKeysWhy">
      {choices.map(([choice, words]) => (
        <p key={words} class="row">
          <label>
            <input
              type="radio"
              name="single-keys"
              checked={choice === chosen}
              onChange={() => onSave(choice)}
            />
            {say(words)}
          </label>
        </p>
      ))}
    </SettingGroup>
  );
}
