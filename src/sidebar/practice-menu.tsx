import { Menu } from '../ui/menu';
import { ariaKey } from '../ui/single-keys';
import { useSay } from '../ui/wording';
import { copyKey } from './practice/crm-note/copy-key';
import { useCopyNote } from './practice/crm-note/use-copy-note';
import { usePracticeContext } from './practice/use-practice-on-screen';

/** The menu of the screens that are not on the sheet, which only has the three answers. */
export function PracticeMenu() {
  const { open } = usePracticeContext();
  const copyNote = useCopyNote();
  const say = useSay();
  const items = [
    { words: hinted(say('practiceBrief'), 'b'), onChoose: () => open('brief') },
    { words: hinted(say('practiceReadBack'), 'r'), onChoose: () => open('read-back') },
    { words: hinted(say('crmNote'), copyKey), onChoose: copyNote },
    { words: hinted(say('practiceTimeline'), 't'), onChoose: () => open('timeline') },
    { words: hinted(say('practiceMore'), 'm'), onChoose: () => open('more') },
    { words: say('samePerson'), onChoose: () => open('same-person') },
  ];
  return (
    <Menu name={say('practiceMenu')} items={items}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h12M2 8h12M2 12h8" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </Menu>
  );
}

/** The words of an item, and its key as the user has chosen single keys. */
function hinted(words: string, key: string): string {
  const shown = ariaKey(key);
  return shown === undefined ? words : `${words} (${shown})`;
}
