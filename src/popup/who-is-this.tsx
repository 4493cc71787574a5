import type { Ref } from 'preact';
import type { ContactRef } from '../domain/contact/contact-ref';
import { nameFromPage } from '../domain/contact/name-from-page';
import type { PageFacts } from '../domain/contact/page-facts';
import type { Book } from '../store/book';
import type { ContactOverview } from '../store/contact-overview';
import { somebodyElse } from '../store/somebody-else';
import { useChanges } from '../surface/change/changes';
import { useQuery } from '../surface/use-query';
import { crmNameOf } from '../ui/crm-names';
import { useSay } from '../ui/wording';
import { formerOf } from './former';
import type { Person } from './person';

interface WhoIsThisProps {
  readonly book: Book;
  readonly person: Person;
  readonly root: Ref<HTMLElement>;
  /** Called once the user has said whose record it is. */
  readonly onAnswer: (at: ContactRef) => void;
}

/** Asks whether the page, which shows somebody else, is that of the contact whom the book has at its record. */
export function WhoIsThis({ book, person, root, onAnswer }: WhoIsThisProps) {
  const read = async () => ({ former: await formerOf(book, person) });
  const found = useQuery('whom a record is of', person.owner, read, [book, person]);
  const former = typeof found === 'object' ? found.former : undefined;
  const { ref: at, facts } = person;
  return former && at && facts ? <Question {...{ former, at, facts, root, onAnswer }} /> : null;
}

interface QuestionProps extends Pick<WhoIsThisProps, 'root' | 'onAnswer'> {
  readonly former: ContactOverview;
  readonly at: ContactRef;
  readonly facts: PageFacts;
}

function Question({ former, at, facts, root, onAnswer }: QuestionProps) {
  const { make } = useChanges();
  const say = useSay();
  const { id, text } = former.contact;
  const crm = crmNameOf(at.crm);
  const unnamed = say('nameUnknown', at.id, crm);
  const [whom, known] = [facts.name ?? unnamed, text.name ?? unnamed];
  const isRenamed = facts.name !== undefined && facts.name !== text.name;
  const question = isRenamed
    ? say('formerShows', crm, whom, known)
    : say('formerShowsOther', crm, whom, facts.email ?? facts.phone ?? '');
  const answer = async (isWritten: Promise<boolean>) => {
    if (await isWritten) onAnswer(at);
  };
  const keep = () => void answer(make([nameFromPage(id, facts, 'user')], say('changeStatusNamed', whom)));
  const begin = () => void answer(make(somebodyElse(former, at, facts), say('formerApart', whom, known)));
  return (
    <section class="offer" ref={root} tabIndex={-1} aria-label={say('formerTitle')}>
      <p dir="auto">{question}</p>
      <p class="buttons">
        <button type="button" class="action" onClick={begin}>
          {say('formerSomebodyElse')}
        </button>
        <button type="button" class="action" onClick={keep}>
          {say(isRenamed ? 'formerRenamed' : 'formerSame')}
        </button>
      </p>
    </section>
  );
}
