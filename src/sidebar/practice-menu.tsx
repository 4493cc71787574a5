import { Menu } from '../ui/menu';
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
    { words: `${say('practiceBrief')} (b)`, onChoose: () => open('brief') },
    { words: `${say('practiceReadBack')} (r)`, onChoose: () => open('read-back') },
    { words: `${say('crmNote')} (${copyKey})`, onChoose: copyNote },
    { words: `${say('practiceTimeline')} (t)`, onChoose: () => open('timeline') },
    { words: `${say('practiceMore')} (m)`, onChoose: () => open('more') },
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
