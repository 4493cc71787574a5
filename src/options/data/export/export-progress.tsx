import { useSay } from '../../../ui/wording';
import { ProgressLine } from '../progress-line';
import type { ExportState } from './use-export';

interface ExportProgressProps {
  readonly state: ExportState;
  readonly onCancel: () => void;
}

/** How far an export is, with a button to cancel it; then how it ended. */
export function ExportProgress({ state, onCancel }: ExportProgressProps) {
  const say = useSay();
  return (
    <>
      {state.type === 'running' && (
        <ProgressLine name={say('exportRunning')} done={state.looked} of={state.of} onCancel={onCancel} />
      )}
      <p class="outcome" role="status">
        {state.type === 'done' && say('exportDone', state.name)}
        {state.type === 'cancelled' && say('exportCancelled')}
      </p>
      <div role="alert">{state.type === 'failed' && <p class="trouble">{say('exportFailed')}</p>}</div>
    </>
  );
}
