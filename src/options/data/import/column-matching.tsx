import { fieldsOf, listKinds, type Field } from '../../../domain/import/columns';
import { useWording, type MessageKey } from '../../../ui/wording';
import { Choice } from '../choice';
import { withKind, type TableChoice } from './planned-file';
import type { RawTable } from './read-table';

interface ColumnMatchingProps {
  readonly table: RawTable;
  readonly choice: TableChoice;
  readonly onChange: (choice: TableChoice) => void;
}

const kindKey = { contacts: 'exportContacts', notes: 'exportNotes', promises: 'importPromises' } as const;

const fieldKey: Readonly<Record<Field, MessageKey>> = {
  name: 'fieldName',
  firstName: 'fieldFirstName',
  lastName: 'fieldLastName',
  company: 'fieldCompany',
  email: 'fieldEmail',
  phone: 'fieldPhone',
  date: 'fieldDate',
  time: 'fieldTime',
  note: 'fieldNote',
  channel: 'fieldChannel',
  rating: 'fieldRating',
  promise: 'fieldPromise',
  by: 'fieldBy',
  dueDate: 'fieldDueDate',
  dueTime: 'fieldDueTime',
  state: 'fieldState',
};

const orders = ['day-first', 'month-first'] as const;

/** A column as the user sees it: its header, with what stands in its first rows. */
export function ColumnMatching({ table, choice, onChange }: ColumnMatchingProps) {
  const { say } = useWording();
  const fields = fieldsOf[choice.kind];
  return (
    <>
      <div class="row">
        <Choice
          label={say('importList')}
          value={choice.kind}
          options={listKinds}
          onChoose={(kind) => onChange(withKind(table, kind, choice))}
          wordsOf={(one) => say(kindKey[one])}
        />
        {choice.kind !== 'contacts' && (
          <Choice
            label={say('importDates')}
            value={choice.order}
            options={orders}
            onChoose={(order) => onChange({ ...choice, order })}
            wordsOf={(one) => say(one === 'day-first' ? 'importDayFirst' : 'importMonthFirst')}
          />
        )}
      </div>
      <table class="matching">
        <thead>
          <tr>
            <th scope="col">{say('importColumn')}</th>
            <th scope="col">{say('importMeans')}</th>
          </tr>
        </thead>
        <tbody>
          {table.headers.map((header, column) => (
            <tr key={column}>
              <th scope="row" dir="auto">
                {header || say('importNoHeader', String(column + 1))}
                <span class="soft">{sampleOf(table, column)}</span>
              </th>
              <td>
                <ColumnChoice {...{ fields, choice, column, header, onChange }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ColumnChoiceProps {
  readonly fields: readonly Field[];
  readonly choice: TableChoice;
  readonly column: number;
  readonly header: string;
  readonly onChange: (choice: TableChoice) => void;
}

function ColumnChoice({ fields, choice, column, header, onChange }: ColumnChoiceProps) {
  const { say } = useWording();
  const held = fields.find((field) => choice.columns[field] === column);
  const choose = (value: string) => {
    const others = Object.entries(choice.columns).filter(
      ([name, index]) => index !== column && name !== value,
    );
    const field = fields.find((one) => one === value);
    onChange({ ...choice, columns: { ...Object.fromEntries(others), ...(field && { [field]: column }) } });
  };
  return (
    <select
      aria-label={say('importMeansOf', header || String(column + 1))}
      value={held ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{say('importSkip')}</option>
      {fields.map((field) => (
        <option key={field} value={field}>
          {say(fieldKey[field])}
        </option>
      ))}
    </select>
  );
}

/** How many characters of a cell are shown. */
const longest = 60;

function sampleOf({ rows }: RawTable, column: number): string {
  const cell = rows.map(({ cells }) => cells[column]?.trim() ?? '').find(Boolean) ?? '';
  return cell.length > longest ? `${cell.slice(0, longest)}…` : cell;
}
