import { KeySheet, type KeyGroup } from '../ui/key-sheet';
import { keysOf } from '../domain/keys-of';
import { quickLogKeys } from '../ui/quick-log-keys';
import { sheetKeys, type SheetKey, type Shortcut } from '../ui/keys';
import { meetingKey } from '../ui/meeting-key';
import { copyKey } from './practice/crm-note/copy-key';
import { useBrowserKeys } from '../surface/use-browser-keys';
import { useSay, type MessageKey } from '../ui/wording';

/** The list of keys: those of the sheet and of the quick log. */
export function SidebarKeys({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const browserKeys = useBrowserKeys();
  const groups: KeyGroup[] = [
    {
      name: 'keysTitle',
      shortcuts: [...keysOf(words).map(shortcutOf), howItWent, copyNote],
      separator: ` ${say('keysOr')} `,
      single: true,
    },
    { name: 'quickLog', shortcuts: quickLogKeys, separator: ' + ' },
  ];
  return <KeySheet groups={browserKeys ? [...groups, browserKeys] : groups} onClose={onClose} />;
}

const words: Readonly<Record<SheetKey, MessageKey>> = {
  log: 'keysLog',
  keep: 'keysKeep',
  undo: 'keysUndo',
  redo: 'keysRedo',
  brief: 'keysBrief',
  readBack: 'keysReadBack',
  care: 'keysCare',
  timeline: 'keysTimeline',
  more: 'keysMore',
  collapse: 'keysCollapse',
  help: 'keysHelp',
};

const shortcutOf = (name: SheetKey): Shortcut => ({
  keys: [...sheetKeys[name]],
  words: words[name],
  ...(name === 'redo' && { shown: 'Shift U' }),
});

const copyNote: Shortcut = { keys: [copyKey], words: 'keysCopy' };
const howItWent: Shortcut = { keys: [meetingKey], words: 'keysMeeting' };
