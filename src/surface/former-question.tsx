import type { ComponentChildren } from 'preact';
import type { ContactRef } from '../domain/contact/contact-ref';
import { nameFromPage } from '../domain/contact/name-from-page';
import type { PageFacts } from '../domain/contact/page-facts';
import type { ContactOverview } from '../store/contact-overview';
import { somebodyElse } from '../store/somebody-else';
import { useSay } from '../ui/wording';
import { useChanges } from './change/changes';

interface FormerQuestionProps {
  /** Whom the book has at the record. */
  readonly former: ContactOverview;
  readonly at: ContactRef;
  /** What the page shows, of somebody else. */
  readonly facts: PageFacts;
  readonly crmName: string;
  /** What to call the one whom the page shows, and the one whom the book has. */
  readonly whom: string;
  readonly known: string;
  /** What is said between the question and its answers. */
  readonly children?: ComponentChildren;
  /** Called once an answer is saved. */
  readonly onAnswer?: () => void;
}

/** Asks whether a record that shows somebody else is that of the contact whom the book has there. */
export function FormerQuestion(props: FormerQuestionProps) {
  const { former, at, facts, crmName, whom, known, children, onAnswer } = props;
  const { make } = useChanges();
  const say = useSay();
  const { id, text } = former.contact;
  const isRenamed = facts.name !== undefined && facts.name !== text.name;
  const question = isRenamed
    ? say('formerShows', crmName, whom, known)
    : say('formerShowsOther', crmName, whom, facts.email ?? facts.phone ?? '');
  const answer = async (isWritten: Promise<boolean>) => {
    if (await isWritten) onAnswer?.();
  };
  const keep = () => void answer(make([nameFromPage(id, facts, 'user')], say('changeStatusNamed', whom)));
  const begin = () => void answer(make(somebodyElse(former, at, facts), say('formerApart', whom, known)));
  return (
    <>
      <p dir="auto">{question}</p>
      {children}
      <p class="buttons">
        <button type="button" class="action" onClick={begin}>
          {say('formerSomebodyElse')}
        </button>
        <button type="button" class="action" onClick={keep}>
          {say(isRenamed ? 'formerRenamed' : 'formerSame')}
        </button>
      </p>
    </>
  );
}
