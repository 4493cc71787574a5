import type { ComponentChildren } from 'preact';
import { useSay, type MessageKey } from '../ui/wording';

interface SettingGroupProps {
  readonly title: MessageKey;
  readonly why: MessageKey;
  /** The id of what says that a value is wrong. */
  readonly problem?: string;
  readonly children: ComponentChildren;
}

/** The fields of one setting under its title, with a sentence that says what it is for. */
export function SettingGroup({ title, why, problem, children }: SettingGroupProps) {
  const say = useSay();
  return (
    <fieldset aria-describedby={problem}>
      <legend>{say(title)}</legend>
      <p class="soft">{say(why)}</p>
      {children}
    </fieldset>
  );
}
