import type { MovePlan } from '../../../store/moved-crm/plan-move';
import { plural } from '../../../ui/plural';
import { useWording } from '../../../ui/wording';
import { tenantWords } from './tenant-words';
import type { Moving } from './use-move';

interface MovePreviewProps {
  readonly moving: Moving;
  readonly plan: MovePlan;
  readonly isBusy: boolean;
  readonly onMove: () => void;
  readonly onLeave: () => void;
}

/** Shows what a move of a CRM's records would do, with a button that does it. */
export function MovePreview({ moving, plan, isBusy, onMove, onLeave }: MovePreviewProps) {
  const wording = useWording();
  const { say, locale } = wording;
  const { moves, joined, others } = plan;
  const listed = (names: readonly string[]) => new Intl.ListFormat(locale).format(names);
  return (
    <>
      <p>
        <strong>{say('moveCrmIsNow', tenantWords(moving.from.tenant), tenantWords(moving.to))}</strong>{' '}
        {moves.length === 0 && say('moveCrmNone')}
        {plan.names.length > 0 && say('moveCrmNames', listed(plan.names))}
      </p>
      {joined > 0 && <p>{plural(wording, 'moveCrmJoined', joined)}</p>}
      {others.length > 0 && <p>{plural(wording, 'moveCrmOthers', others.length, listed(others))}</p>}
      <p class="act">
        {moves.length > 0 && (
          <button type="button" class="action" disabled={isBusy} onClick={onMove}>
            {plural(wording, 'moveCrmDo', moves.length)}
          </button>
        )}
        <button type="button" class="quiet" disabled={isBusy} onClick={onLeave}>
          {say('buttonCancel')}
        </button>
      </p>
    </>
  );
}
