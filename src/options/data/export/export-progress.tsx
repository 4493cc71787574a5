import { useSay } from '../../../ui/wording';
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
        <p class="act">
          <progress aria-label={say('exportRunning')} max={Math.max(state.of, 1)} value={state.looked} />
          <button type="button" class="action" onClick={onCancel}>
            {say('buttonCancel')}
          </button>
        </p>
      )}
      <p class="outcome" role="status">
        {state.type === 'done' && say('exportDone', state.name)}
        {state.type === 'cancelled' && say('exportCancelled')}
      </p>
      <div role="alert">{state.type === 'failed' && <p class="trouble">{say('exportFailed')}</p>}</div>
    </>
  );
}
