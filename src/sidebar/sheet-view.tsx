import { useReadDue } from '../surface/use-read-due';
import { nextWordsChange } from '../ui/next-words-change';
import { useNow } from '../ui/use-now';
import { useWording } from '../ui/wording';
import { AskAbout } from './ask-about';
import { LastImpression } from './last-impression';
import { usePracticing } from './practice/use-practice-on-screen';
import { Promises } from './promises';
import type { ContactView } from './use-contact';
import { useDeeds } from './use-deeds';

interface SheetViewProps {
  readonly view: ContactView;
}

/** The three answers: how we left it, what is promised, what to ask about. */
export function SheetView({ view }: SheetViewProps) {
  const wording = useWording();
  const deeds = useDeeds();
  const { shown, noteDown, open } = usePracticing();
  const { impressions = [], promises = [], matters = [], likes = [], requests = [] } = view.overview ?? {};
  const now = useNow((at) => nextWordsChange(promises, at, wording.zone, wording.hours));
  const readDue = useReadDue(view.settings);
  return (
    <>
      <LastImpression impressions={impressions} now={now} onRate={deeds.rate}>
        {shown && <shown.parts.Meant view={shown.view} noteDown={noteDown} />}
      </LastImpression>
      <Promises promises={promises} now={now} onAct={deeds.act} readDue={readDue} />
      <AskAbout {...{ matters, likes, requests, now }} onAsked={deeds.ask} onMore={() => open('timeline')} />
      {shown && <shown.parts.BeforeNext view={shown.view} />}
    </>
  );
}
