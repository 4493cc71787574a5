import type { ComponentChildren } from 'preact';
import { useReadDue } from '../surface/use-read-due';
import { useLazy } from '../ui/use-lazy';
import { useNow } from '../ui/use-now';
import { useWording } from '../ui/wording';
import { AskAbout } from './ask-about';
import { LastImpression } from './last-impression';
import { usePracticeContext } from './practice/use-practice-on-screen';
import { Promises } from './promises';
import type { ContactView } from './use-contact';
import { useSheetActions } from './use-sheet-actions';

// The first words hold for a while, so what tells until when is not in the first screen.
const loadNextChange = () => import('../ui/next-words-change');

interface SheetViewProps {
  readonly view: ContactView;
  /** What is said if there is no history. */
  readonly noHistory: ComponentChildren;
}

/** The three answers: the last impression, promises, and what to ask about. */
export function SheetView({ view, noHistory }: SheetViewProps) {
  const wording = useWording();
  const actions = useSheetActions();
  const { shown, saveEntries, open } = usePracticeContext();
  const { impressions = [], promises = [], matters = [], likes = [], requests = [] } = view.overview ?? {};
  const next = useLazy(loadNextChange, true);
  const now = useNow((at) => next?.nextWordsChange(promises, at, wording.zone, wording.hours) ?? Infinity);
  const readDue = useReadDue(view.settings);
  return (
    <>
      <LastImpression
        {...{ impressions, now }}
        onRate={actions.rate}
        line={shown?.parts.TrendLine}
        none={noHistory}
      >
        {shown && <shown.parts.LastIntention view={shown.view} saveEntries={saveEntries} />}
      </LastImpression>
      <Promises promises={promises} now={now} onAction={actions.act} readDue={readDue} />
      <AskAbout
        {...{ matters, likes, requests, now }}
        onAsked={actions.ask}
        onMore={() => open('timeline')}
      />
      {shown && <shown.parts.BeforeNext view={shown.view} />}
    </>
  );
}
