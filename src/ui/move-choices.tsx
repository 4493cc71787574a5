import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import { movePresets, type MovePreset } from '../domain/due/move-presets';
import { ariaKey, singleKeysOf } from './single-keys';
import { takeFocus } from './take-focus';
import { clockWords, dayWords } from './time-words';
import { typeText } from './type-text';
import { useWording, type Wording } from './wording';
import './move-choices.css';

interface MoveChoicesProps {
  /** Id of the field in which a time can be typed: letters go there. */
  readonly fieldId: string;
  readonly chosen: Due | undefined;
  readonly onChoose: (due: Due) => void;
  /** The first choice gets the focus when the form opens. */
  readonly takesFocus: boolean;
}

/**
 * The usual new times of a promise as buttons, each with a key of its own while one of them has the focus. Other letters and digits
 * are the beginning of a time, and go to the field.
 */
export function MoveChoices({ fieldId, chosen, onChoose, takesFocus }: MoveChoicesProps) {
  const wording = useWording();
  const now = Date.now();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) takeFocus(group.current?.querySelector('button'));
  }, []);
  const presets = movePresets(now, wording);
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[\p{L}\p{N}]$/u.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const preset = presets.find((one) => one.key === event.key);
    if (preset && isKey(event)) onChoose(preset.due);
    else typeText(document, event.key);
  };
  return (
    <fieldset
      ref={group}
      class="move-choices"
      aria-label={wording.say('moveChoices')}
      data-letters={fieldId}
      onKeyDown={key}
    >
      {presets.map((preset) => {
        const [lead, rest] = presetWords(preset, now, wording);
        return (
          <button
            key={preset.key}
            type="button"
            class="action"
            aria-keyshortcuts={ariaKey(preset.key)}
            aria-pressed={isSame(preset.due, chosen)}
            onClick={() => onChoose(preset.due)}
          >
            <kbd data-single>{preset.key}</kbd> {lead} {rest && <span class="move-when">{rest}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Whether letters are keys as the user has chosen. One that was pressed with Alt comes from our own script, without it. */
const isKey = ({ isTrusted }: KeyboardEvent): boolean => {
  const choice = singleKeysOf(document);
  return choice === true || (choice === 'alt' && !isTrusted);
};

const isSame = (a: Due, b: Due | undefined): boolean =>
  a.type === 'day' ? b?.type === 'day' && a.day === b.day : b?.type === 'at' && a.at === b.at;

/** Returns what a choice is called, and when that is if the name alone does not say it: "Next week", "Fri 4 Dec". */
function presetWords({ choice, due }: MovePreset, now: number, wording: Wording): [string, string?] {
  const { say, locale } = wording;
  if (due.type === 'at') return [say('moveLaterToday'), clockWords(due.at, wording)];
  if (choice === 'tomorrow') return [say('moveTomorrow')];
  if (choice === 'next-week') return [say('moveNextWeek'), dayWords(due.day, now, wording)];
  const day = Temporal.PlainDate.from(due.day);
  return [
    day.toLocaleString(locale, { weekday: 'long' }),
    day.toLocaleString(locale, { day: 'numeric', month: 'short' }),
  ];
}
