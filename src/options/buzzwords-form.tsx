import { buzzwordList } from '../domain/buzzword/buzzwords';
import { useWording } from '../ui/wording';

interface BuzzwordsFormProps {
  /** The user's own list; without it, the product's. */
  readonly list: readonly string[] | undefined;
  readonly onKeep: (list: string[]) => void;
}

/** Which words are marked in drafts to clients; an empty list marks none. */
export function BuzzwordsForm({ list, onKeep }: BuzzwordsFormProps) {
  const { say } = useWording();
  const words = list ?? buzzwordList(say('buzzwordsUsual'));
  return (
    <label class="field">
      {say('buzzwordsLabel')}
      <textarea
        rows={4}
        defaultValue={words.join(', ')}
        onChange={(event) => onKeep(buzzwordList(event.currentTarget.value))}
      />
    </label>
  );
}
