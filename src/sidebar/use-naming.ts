import type { PageFacts } from '../domain/contact/page-facts';
import { useChanges } from '../surface/change/changes';
import type { SentForm } from '../ui/begun-forms';
import { useSay } from '../ui/wording';
import { loadSheetWriting } from './load-sheet-writing';
import { useOnScreen } from './on-screen';

/** Gives the way to name who is on screen: as the page shows, or as the user says. */
export function useNaming(): (facts: PageFacts, sent?: SentForm) => void {
  const { book, contact, whom } = useOnScreen();
  const { make } = useChanges();
  const say = useSay();
  return (facts, sent) => {
    const news = loadSheetWriting().then(({ entriesOfNaming }) => entriesOfNaming(book, contact.ref, facts));
    void make(news, say('changeSaidNamed', facts.name ?? whom), sent);
  };
}
