import { KeySheet, type KeyGroup } from '../ui/key-sheet';
import { quickLogKeys } from '../ui/quick-log-keys';
import { sheetKeys, type Shortcut } from '../ui/keys';
import { meetingKey } from '../ui/meeting-key';
import { useSay } from '../ui/wording';

/** The list of keys: those of the sheet and of the quick log. */
export function SidebarKeys({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const groups: KeyGroup[] = [
    {
      name: 'keysTitle',
      shortcuts: [...Object.values(sheetKeys), howItWent],
      separator: ` ${say('keysOr')} `,
    },
    { name: 'quickLog', shortcuts: quickLogKeys, separator: ' + ' },
  ];
  return <KeySheet groups={groups} onClose={onClose} />;
}

const howItWent: Shortcut = { keys: [meetingKey], words: 'keysMeeting' };
