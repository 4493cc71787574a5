import type { Entry } from '../../domain/journal/entry';
import type { Book } from '../../store/book';
import { entriesInForce } from '../../store/entries-in-force';
import { usePart } from '../../surface/unread';
import { ratingKey } from '../../ui/rating-words';
import { pastWords } from '../../ui/time-words';
import { useWording, type Wording } from '../../ui/wording';

interface EarlierVersionsProps {
  readonly book: Book;
  /** Id of the impression. */
  readonly of: string;
  readonly now: number;
}

const none: readonly Entry[] = [];

/** The earlier versions of an interaction; nothing if it was never corrected. */
export function EarlierVersions({ book, of, now }: EarlierVersionsProps) {
  const wording = useWording();
  const entries = usePart('corrections', of, (id) => entriesInForce(book, id), none, [book]);
  if (entries.length < 2) return null;
  return (
    <details class="soft">
      <summary>{wording.say('itemHistory')}</summary>
      <ul>
        {entries.slice(0, -1).map((entry) => (
          <li key={entry.id} dir="auto">
            {[pastWords(entry.at, now, wording), ...wordsOf(entry, wording)].join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Returns what one entry says about the interaction. */
function wordsOf(entry: Entry, { say }: Wording): string[] {
  if (entry.kind !== 'impression.left' && entry.kind !== 'impression.edited') return [];
  const { rating } = entry.data;
  return [rating && say(ratingKey[rating]), entry.text.note].filter(
    (words): words is string => typeof words === 'string' && words !== '',
  );
}
