import { buzzwordList } from '../domain/buzzword/buzzwords';
import { useWording } from '../ui/wording';

interface BuzzwordsFormProps {
  /** The user's own list; if undefined, the built-in list is shown. */
  readonly list: readonly string[] | undefined;
  readonly onSave: (list: string[]) => void;
}

/** A field for the words that are marked in drafts to clients; an empty list marks none. */
export function BuzzwordsForm({ list, onSave }: BuzzwordsFormProps) {
  const { say } = useWording();
  const words = list ?? buzzwordList(say('buzzwordsUsual'));
  return (
    <label class="field">
      {say('buzzwordsLabel')}
      <textarea
        rows={4}
        defaultValue={words.join(', ')}
        onChange={(event) => onSave(buzzwordList(event.currentTarget.value))}
      />
    </label>
  );
}
