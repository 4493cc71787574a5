import { useSay, type MessageKey } from '../../ui/wording';

interface ChoiceFieldProps<Value extends string> {
  readonly name: string;
  readonly label: MessageKey;
  readonly words: Readonly<Record<Value, MessageKey>>;
  readonly options: readonly Value[];
  /** Without one, an empty option stands first. */
  readonly chosen: Value | undefined;
  /** The words of the empty option; a dash if there are none. */
  readonly empty?: MessageKey;
}

/** A labelled list of which one is chosen. Its value in the form is the option's, or '' for the empty one. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, label, words, options, chosen, empty } = props;
  const say = useSay();
  return (
    <label>
      {say(label)}{' '}
      <select name={name}>
        {chosen === undefined && <option value="">{empty ? say(empty) : '–'}</option>}
        {options.map((option) => (
          <option key={option} value={option} selected={option === chosen}>
            {say(words[option])}
          </option>
        ))}
      </select>
    </label>
  );
}
