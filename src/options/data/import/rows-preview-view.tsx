import { listed } from '../../../domain/journal-file/preview';
import type { RowProblem } from '../../../domain/import/planned-row';
import type { Doubt } from '../../../store/import/import-rows';
import { plural } from '../../../ui/plural';
import { useWording, type MessageKey } from '../../../ui/wording';
import { Choice } from '../choice';
import { ColumnMatching } from './column-matching';
import { Counts } from './counts';
import type { RowsFile } from './import-state';
import type { TableChoice } from './planned-file';
import { PreviewButtons } from './preview-buttons';
import { ProblemList } from './problem-list';

interface RowsPreviewViewProps {
  readonly rows: RowsFile;
  readonly change: (choice: TableChoice) => void;
  readonly settle: (doubt: Doubt) => void;
  readonly begin: () => void;
  readonly onLeave: () => void;
}

const problemKey: Readonly<Record<RowProblem, MessageKey>> = {
  nobody: 'importNobody',
  'no-note': 'importNoNote',
  'no-date': 'importNoDate',
  'no-due': 'importNoDue',
  done: 'importTaskDone',
  broken: 'importNotKnown',
};

const doubts: readonly Doubt[] = ['leave-out', 'same', 'another'];
const doubtKey = {
  'leave-out': 'importDoubtLeaveOut',
  same: 'importDoubtSame',
  another: 'importDoubtAnother',
} as const;
const whyKey = {
  'other-name': 'importWhyOtherName',
  'same-name': 'importWhySameName',
  several: 'importWhySeveral',
} as const;

/** What another program's file holds, how its columns are read, and what importing it would do. */
export function RowsPreviewView({ rows, change, settle, begin, onLeave }: RowsPreviewViewProps) {
  const wording = useWording();
  const { say } = wording;
  const { table, plan, preview, doubt } = rows;
  const bad = plan.bad.slice(0, listed);
  const doubtful = preview?.doubtful ?? [];
  const more = (all: number, shown: number) =>
    all > shown ? plural(wording, 'importMore', all - shown) : undefined;
  return (
    <div role="group" aria-label={say('importPreview')}>
      {table && <ColumnMatching table={table.raw} choice={table.choice} onChange={change} />}
      {preview && (
        <Counts
          lines={[
            [preview.freshContacts, plural(wording, 'importFreshContacts', preview.freshContacts)],
            [preview.knownContacts, plural(wording, 'importKnownContacts', preview.knownContacts)],
            [preview.fresh, plural(wording, 'importFreshItems', preview.fresh)],
            [preview.same, say('importSame')],
            [preview.leftOut, say('importLeftOut')],
          ]}
        />
      )}
      <ProblemList
        title={plural(wording, 'importDoubtful', doubtful.length)}
        lines={doubtful
          .slice(0, listed)
          .map(({ contact, why }) => say(whyKey[why], contact.name ?? contact.email ?? ''))}
        more={more(doubtful.length, listed)}
      />
      {doubtful.length > 0 && (
        <Choice
          label={say('importDoubt')}
          value={doubt}
          options={doubts}
          onChoose={settle}
          wordsOf={(one) => say(doubtKey[one])}
        />
      )}
      <ProblemList
        title={plural(wording, 'importBadRows', plan.bad.length)}
        lines={bad.map(({ line, problem }) => say('importRow', String(line), say(problemKey[problem])))}
        more={more(plan.bad.length, bad.length)}
      />
      {preview && (
        <PreviewButtons
          isUseful={preview.fresh + preview.freshContacts > 0}
          onBegin={begin}
          onLeave={onLeave}
        />
      )}
    </div>
  );
}
