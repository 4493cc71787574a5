import { plural } from '../../../ui/plural';
import { useWording } from '../../../ui/wording';
import type { ImportState } from './import-state';

/** How an import ended. */
export function ImportEnd({ state }: { readonly state: ImportState }) {
  const wording = useWording();
  const { say } = wording;
  return (
    <>
      <p class="outcome" role="status">
        {state.type === 'done' && say(state.cancelled ? 'importStopped' : 'importDone')}
        {state.type === 'undone' && say('importUndone')}
        {state.type === 'undone' &&
          state.undone.kept > 0 &&
          ` ${plural(wording, 'importKept', state.undone.kept)}`}
      </p>
      <div role="alert">{state.type === 'refused' && <p class="trouble">{say(state.why)}</p>}</div>
    </>
  );
}
