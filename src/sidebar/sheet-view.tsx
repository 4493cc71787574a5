import { useCallback } from 'preact/hooks';
import { nextWordsChange } from '../ui/next-words-change';
import { readDueWords } from '../ui/load-due-reader';
import { useNow } from '../ui/use-now';
import { useWording } from '../ui/wording';
import { AskAbout } from './ask-about';
import type { Deeds } from './deeds';
import { LastImpression } from './last-impression';
import type { ShownPractice } from './practice/use-practice';
import { Promises } from './promises';
import { sentenceContext } from '../surface/sentence-context';
import type { ContactView } from './use-contact';

interface SheetViewProps {
  readonly view: ContactView;
  readonly deeds: Deeds;
  readonly practice: ShownPractice | undefined;
  readonly onMore: () => void;
}

/** The three answers: how we left it, what is promised, what to ask about. */
export function SheetView({ view, deeds, practice, onMore }: SheetViewProps) {
  const wording = useWording();
  const { impressions = [], promises = [], matters = [], likes = [], requests = [] } = view.overview ?? {};
  const now = useNow((at) => nextWordsChange(promises, at, wording.zone, wording.hours));
  const readDue = useCallback(
    (words: string) => readDueWords(words, sentenceContext(wording, view.settings, [])),
    [wording, view.settings],
  );
  return (
    <>
      <LastImpression impressions={impressions} now={now} onRate={deeds.rate}>
        {practice && <practice.parts.Meant view={practice.view} noteDown={practice.noteDown} />}
      </LastImpression>
      <Promises promises={promises} now={now} onAct={deeds.act} readDue={readDue} />
      <AskAbout {...{ matters, likes, requests, now }} onAsked={deeds.ask} onMore={onMore} />
      {practice && <practice.parts.BeforeNext view={practice.view} />}
    </>
  );
}
