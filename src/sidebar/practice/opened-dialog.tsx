import { sentenceContext } from '../../surface/sentence-context';
import { useWording } from '../../ui/wording';
import { useOnScreen } from '../on-screen';
import { PracticeDialog } from './dialogs';
import { usePracticeContext, type OpenDialog } from './use-practice-on-screen';

/** The screen of the practice that is open over the sheet. */
export function OpenedDialog({ opened }: { readonly opened: OpenDialog }) {
  const { book, whom, view } = useOnScreen();
  const { shown, now, draft, open, close, agree, saveEntries } = usePracticeContext();
  const wording = useWording();
  if (!shown) return null;
  const field = draft.isAway ? undefined : draft.field;
  return (
    <PracticeDialog
      key={opened.name}
      {...{ ...opened, book, view: shown.view, whom, now, saveEntries }}
      buzzwords={view?.settings?.buzzwords}
      unsaved={field?.draft}
      sentence={() => sentenceContext(wording, view?.settings, field?.owner.open)}
      onAgreed={agree}
      toTimeline={(id) => open('timeline', id)}
      onClose={close}
    />
  );
}
