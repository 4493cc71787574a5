import { useId, useState } from 'preact/hooks';
import type { WorkingHours } from '../domain/due/working-hours';
import { useWording } from '../ui/wording';
import { troubleWith } from './hours-trouble';
import { weekdays } from './weekdays';

interface HoursFormProps {
  readonly hours: WorkingHours;
  readonly onKeep: (hours: WorkingHours) => void;
}

/** When the user works; kept on each change that makes sense, and said where it does not. */
export function HoursForm({ hours, onKeep }: HoursFormProps) {
  const [shown, setShown] = useState(hours);
  const { say } = useWording();
  const told = useId();
  const trouble = troubleWith(shown);
  const change = (next: WorkingHours) => {
    setShown(next);
    if (!troubleWith(next)) onKeep(next);
  };
  return (
    <fieldset aria-describedby={told}>
      <legend>{say('optionsHours')}</legend>
      <p class="soft">{say('optionsHoursWhy')}</p>
      <p class="row">
        <Time
          label={say('optionsFrom')}
          value={shown.start}
          onChange={(start) => change({ ...shown, start })}
        />
        <Time label={say('optionsTo')} value={shown.end} onChange={(end) => change({ ...shown, end })} />
      </p>
      <Days days={shown.days} onChange={(days) => change({ ...shown, days })} />
      <p id={told} class="trouble" role="alert">
        {trouble && say(trouble)}
      </p>
    </fieldset>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Time = ({ label, value, onChange }: TimeProps) => (
  <label class="field">
    {label}
    <input type="time" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  </label>
);

interface DaysProps {
  readonly days: readonly number[];
  readonly onChange: (days: number[]) => void;
}

function Days({ days, onChange }: DaysProps) {
  const { locale } = useWording();
  return (
    <p class="row">
      {weekdays(locale).map(({ day, name }) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={days.includes(day)}
            onChange={(event) => onChange(withDay(days, day, event.currentTarget.checked))}
          />
          {name}
        </label>
      ))}
    </p>
  );
}

const withDay = (days: readonly number[], day: number, on: boolean): number[] =>
  [...days.filter((one) => one !== day), ...(on ? [day] : [])].toSorted((a, b) => a - b);
