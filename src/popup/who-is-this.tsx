import type { Ref } from 'preact';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { Book } from '../store/book';
import type { ContactOverview } from '../store/contact-overview';
import { FormerQuestion } from '../surface/former-question';
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
  const say = useSay();
  const crmName = crmNameOf(at.crm);
  const unnamed = say('nameUnknown', at.id, crmName);
  const [whom, known] = [facts.name ?? unnamed, former.contact.text.name ?? unnamed];
  return (
    <section class="offer" ref={root} tabIndex={-1} aria-label={say('formerTitle')}>
      <FormerQuestion {...{ former, at, facts, crmName, whom, known }} onAnswer={() => onAnswer(at)} />
    </section>
  );
}
