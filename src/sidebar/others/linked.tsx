import { refKey } from '../../domain/contact/contact-ref';
import type { Book } from '../../store/book';
import { linkedPeople, type LinkedPerson } from '../../store/linked-people';
import { usePart } from '../../surface/unread';
import { counted } from '../../ui/counted';
import { ratingKey } from '../../ui/rating-words';
import { Region } from '../../ui/region';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { PageContact } from '../page-state';
import { refWords } from '../ref-words';

interface LinkedProps {
  readonly book: Book;
  readonly contact: PageContact;
}

const nobody: readonly LinkedPerson[] = [];

/** The people that a deal's or a company's page links to, as far as we know them: below its own record, each once. */
export function Linked({ book, contact }: LinkedProps) {
  const wording = useWording();
  const { say } = wording;
  const { ref, linked } = contact;
  const people = usePart(
    'whom the page links to',
    refKey(ref),
    () => linkedPeople(book, ref, linked),
    nobody,
    [book, linked],
  );
  if (people.length === 0) return null;
  return (
    <Region name={say('regionLinked')}>
      <ul>
        {people.map((one) => (
          <li key={one.id}>
            <strong dir="auto">{one.name ?? (one.ref && refWords(one.ref, contact.crmName, say))}</strong>
            <p class="soft">{wordsOf(one).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Region>
  );

  function wordsOf({ last, open }: LinkedPerson): string[] {
    const rating = last?.rating && say(ratingKey[last.rating]);
    const when = last && pastWords(last.happenedAt, Date.now(), wording);
    const promises = open > 0 ? counted(wording, 'linkedPromise', open) : undefined;
    return [rating, when, promises].filter((words) => words !== undefined);
  }
}
