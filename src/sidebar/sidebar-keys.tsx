import { KeySheet, type KeyGroup } from '../ui/key-sheet';
import { fieldKeys } from '../ui/field-keys';
import { sheetKeys, type KeyDeed } from '../ui/keys';
import { meetingKey } from '../ui/meeting-key';
import { useSay } from '../ui/wording';

/** The list of keys: those of the sheet and of the quick log. */
export function SidebarKeys({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const groups: KeyGroup[] = [
    { name: 'keysTitle', deeds: [...Object.values(sheetKeys), howItWent], joint: ` ${say('keysOr')} ` },
    { name: 'quickLog', deeds: fieldKeys, joint: ' + ' },
  ];
  return <KeySheet groups={groups} onClose={onClose} />;
}

const howItWent: KeyDeed = { keys: [meetingKey], words: 'keysMeeting' };
