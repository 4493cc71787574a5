import { useId, useState } from 'preact/hooks';
import type { WorkingHours } from '../domain/due/working-hours';
import { useWording } from '../ui/wording';
import { problemWith } from './hours-problem';
import { SettingGroup } from './setting-group';
import { weekdays } from './weekdays';

interface HoursFormProps {
  readonly hours: WorkingHours;
  readonly onSave: (hours: WorkingHours) => void;
}

/** The user's working hours; each valid change is saved, and an invalid one shows what is wrong. */
export function HoursForm({ hours, onSave }: HoursFormProps) {
  const [shown, setShown] = useState(hours);
  const { say } = useWording();
  const problemId = useId();
  const problem = problemWith(shown);
  const change = (next: WorkingHours) => {
    setShown(next);
    if (!problemWith(next)) onSave(next);
  };
  return (
    <SettingGroup title="optionsHours" why="optionsHoursWhy" problem={problemId}>
      <p class="row">
        <Time
          label={say('optionsFrom')}
          value={shown.start}
          onChange={(start) => change({ ...shown, start })}
        />
        <Time label={say('optionsTo')} value={shown.end} onChange={(end) => change({ ...shown, end })} />
      </p>
      <Days days={shown.days} onChange={(days) => change({ ...shown, days })} />
      <p id={problemId} class="trouble" role="alert">
        {problem && say(problem)}
      </p>
    </SettingGroup>
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
  [...days.filter((other) => other !== day), ...(on ? [day] : [])].toSorted((a, b) => a - b);
