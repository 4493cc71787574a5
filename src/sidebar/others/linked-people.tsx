import { useMemo } from 'preact/hooks';
import { refKey } from '../../domain/contact/contact-ref';
import type { Book } from '../../store/book';
import { linkedPeople, type LinkedPerson } from '../../store/linked-people';
import { usePart } from '../../surface/unread';
import { plural } from '../../ui/plural';
import { ratingKey } from '../../ui/rating-words';
import { Region } from '../../ui/region';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { PageContact } from '../page-state';
import { furnitureLinks } from './furniture-links';
import { refWords } from '../ref-words';

interface LinkedPeopleProps {
  readonly book: Book;
  readonly contact: PageContact;
}

const none: readonly LinkedPerson[] = [];

// For all records that this document shows.
const ofTheRecord = furnitureLinks();

/** The people whom the page of a deal or company links to, if the book has them, each once. */
export function LinkedPeople({ book, contact }: LinkedPeopleProps) {
  const wording = useWording();
  const { say } = wording;
  const { ref } = contact;
  const linked = useMemo(() => ofTheRecord(contact), [contact]);
  const people = usePart('whom the page links to', refKey(ref), () => linkedPeople(book, ref, linked), none, [
    book,
    linked,
  ]);
  if (people.length === 0) return null;
  return (
    <Region name={say('regionLinked')}>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <strong dir="auto">
              {person.name ?? (person.ref && refWords(person.ref, contact.crmName, say))}
            </strong>
            <p class="soft">{wordsOf(person).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Region>
  );

  function wordsOf({ last, open }: LinkedPerson): string[] {
    const rating = last?.rating && say(ratingKey[last.rating]);
    const when = last && pastWords(last.happenedAt, Date.now(), wording);
    const promises = open > 0 ? plural(wording, 'linkedPromise', open) : undefined;
    return [rating, when, promises].filter((words) => words !== undefined);
  }
}
