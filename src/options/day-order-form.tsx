import { isDayFirst } from '../domain/quick-log/times/day-order';
import type { Settings } from '../store/settings';
import { useWording } from '../ui/wording';
import { SettingGroup } from './setting-group';

type DayOrder = NonNullable<Settings['dayOrder']>;
const orders: readonly DayOrder[] = ['day-first', 'month-first'];

interface DayOrderFormProps {
  /** Undefined if the user has not said: as the locale writes it. */
  readonly chosen: DayOrder | undefined;
  readonly onSave: (chosen: DayOrder) => void;
}

/** Radio buttons for what 4/12 means in the quick log: each says it in words. */
export function DayOrderForm({ chosen, onSave }: DayOrderFormProps) {
  const { locale } = useWording();
  const shown = chosen ?? (isDayFirst(locale) ? 'day-first' : 'month-first');
  return (
    <SettingGroup title="optionsDayOrder" why="optionsDayOrderWhy">
      <p class="row">
        {orders.map((order) => (
          <label key={order}>
            <input type="radio" name="day-order" checked={order === shown} onChange={() => onSave(order)} />
            {inWords(order, locale)}
          </label>
        ))}
      </p>
    </SettingGroup>
  );
}

/** Returns what 4/12 is in an order: "4 December", or "April 12". */
function inWords(order: DayOrder, locale: string): string {
  const [month, day] = order === 'day-first' ? [12, 4] : [4, 12];
  const date = Date.UTC(2026, month - 1, day);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}
