import type { PageFacts } from '../domain/contact/page-facts';
import { useChanges } from '../surface/change/changes';
import type { SentDraft } from '../ui/form-drafts';
import { useSay } from '../ui/wording';
import { loadSheetWriting } from './load-sheet-writing';
import { useOnScreen } from './on-screen';

/** Returns a function that names the contact on screen, as the page shows or as the user typed. */
export function useNaming(): (facts: PageFacts, sent?: SentDraft) => void {
  const { book, contact, whom } = useOnScreen();
  const { make } = useChanges();
  const say = useSay();
  return (facts, sent) => {
    const entries = loadSheetWriting().then(({ namingEntries }) => namingEntries(book, contact.ref, facts));
    void make(entries, say('changeStatusNamed', facts.name ?? whom), sent);
  };
}
