import type { Trouble } from './quick-log-draft';
import { useSay, type MessageKey } from '../../ui/wording';

const troubleKey: Readonly<Record<Exclude<Trouble, 'nobody'>, MessageKey>> = {
  empty: 'quickLogEmpty',
  full: 'quickLogFull',
  lost: 'quickLogLost',
  newer: 'quickLogNewer',
  failed: 'quickLogFailed',
  unsure: 'quickLogUnsure',
  reading: 'quickLogReading',
  unread: 'quickLogUnread',
  'note-only': 'quickLogNoteOnly',
  'too-long': 'quickLogTooLong',
};

interface TroubleLineProps {
  readonly trouble: Trouble | undefined;
  readonly draftLost: boolean;
}

/** Says why nothing was saved, and the way out. If there is no contact yet, the surface asks for one itself. */
export function TroubleLine({ trouble, draftLost }: TroubleLineProps) {
  const say = useSay();
  const message = trouble && trouble !== 'nobody' ? troubleKey[trouble] : undefined;
  return (
    <div role="alert">
      {message && <p class="trouble">{say(message)}</p>}
      {draftLost && <p class="trouble">{say('quickLogDraftLost')}</p>}
    </div>
  );
}
