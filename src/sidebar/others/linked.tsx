import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Book } from '../../store/book';
import { linkedPeople, type LinkedPerson } from '../../store/linked-people';
import { watch } from '../../store/watch';
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

/** The people that a deal's or a company's page links to, as far as we know them: below its own record, each once. */
export function Linked({ book, contact }: LinkedProps) {
  const wording = useWording();
  const { say } = wording;
  const people = useLinked(book, contact);
  if (people.length === 0) return null;
  return (
    <Region name={say('regionLinked')}>
      <ul class="linked">
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

function useLinked(book: Book, { ref, linked }: PageContact): readonly LinkedPerson[] {
  const [people, show] = useState<readonly LinkedPerson[]>([]);
  useEffect(
    () =>
      watch(() => linkedPeople(book, ref, linked), {
        next: show,
        error: (cause) => logUnexpected('reading whom the page links to', cause),
      }),
    [book, linked],
  );
  return people;
}
