import type { Meeting } from '../domain/keeping/meeting';
import { meetingsWith } from '../domain/keeping/meeting/meetings-with';
import type { MeetingClock } from '../domain/keeping/meeting/standing';
import { waitingQuestion, type WaitingQuestion } from '../domain/question/waiting-question';
import type { Book } from '../store/book';
import { personOf } from '../store/person';
import { personHistory } from '../store/person-history';
import { usePart } from '../surface/unread';
import { useWording } from '../ui/wording';

/** What waits to be asked about a contact; nothing until it is read. */
export interface Waiting {
  readonly question?: WaitingQuestion | undefined;
  /** The latest meeting whose time is over and that was not logged yet. */
  readonly meeting?: Meeting | undefined;
}

const nothing: Waiting = {};

/** Returns what waits to be asked about a contact. */
export function useWaiting(book: Book, contact: string | undefined): Waiting {
  const { zone, hours } = useWording();
  return usePart(
    'what waits to be asked',
    contact,
    (id) => readWaiting(book, id, { now: Date.now(), zone, hours }),
    nothing,
    [book],
  );
}

async function readWaiting(book: Book, contact: string, clock: MeetingClock): Promise<Waiting> {
  const person = await personOf(book, contact);
  const ids = person.map(({ id }) => id);
  const { impressions, keeping } = await personHistory(book, ids);
  const { asking } = meetingsWith(keeping, impressions, clock);
  return { question: waitingQuestion(impressions, keeping), meeting: asking[0] };
}
