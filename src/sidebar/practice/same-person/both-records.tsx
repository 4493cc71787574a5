import { overviewOfContact, type ContactOverview } from '../../../store/contact-overview';
import type { Named } from '../../../store/names';
import { useChanges } from '../../../surface/change/changes';
import { usePart } from '../../../surface/unread';
import { crmNameOf } from '../../../ui/crm-names';
import { pastWords } from '../../../ui/time-words';
import { useWording, type Wording } from '../../../ui/wording';
import { useOnScreen } from '../../on-screen';
import { joinEntries } from '../../others/join-entries';
import { whoIs } from '../../others/who-is';
import './both-records.css';

interface BothRecordsProps {
  readonly other: Named;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Shows the contact on screen and another one, and joins them if the user says that they are the same person. */
export function BothRecords({ other, onBack, onClose }: BothRecordsProps) {
  const { book, contact, view, whom } = useOnScreen();
  const { make } = useChanges();
  const wording = useWording();
  const { say } = wording;
  const read = async (): Promise<Read> => ({ overview: await overviewOfContact(book, other.contact) });
  const { overview } = usePart('another contact', other.contact.id, read, unread, [book]);
  const join = () => {
    const entries = joinEntries(book, contact.ref, other.contact.id, true);
    void make(entries, say('offerJoined', whoIs(other, say)));
    onClose();
  };
  const where = other.contact.refs.map(({ crm }) => crmNameOf(crm)).join(', ');
  return (
    <>
      <ul class="both-records">
        <RecordLine name={whom} where={contact.crmName} overview={view?.overview} />
        <RecordLine name={whoIs(other, say)} where={where} overview={overview} />
      </ul>
      <p class="soft">{say('samePersonTogether')}</p>
      <p class="buttons">
        <button type="button" class="action" onClick={join}>
          {say('formerSame')}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {say('samePersonBack')}
        </button>
      </p>
    </>
  );
}

interface Read {
  readonly overview?: ContactOverview;
}

const unread: Read = {};

interface RecordLineProps {
  readonly name: string;
  readonly where: string;
  readonly overview: ContactOverview | undefined;
}

function RecordLine({ name, where, overview }: RecordLineProps) {
  const wording = useWording();
  const { company, email, phone } = overview?.contact.text ?? {};
  const [last] = overview?.impressions ?? [];
  const facts = [company, email, phone, where].filter(Boolean);
  return (
    <li>
      <strong dir="auto">{name}</strong>
      <span class="soft" dir="auto">
        {facts.join(' · ')}
      </span>
      {last && <LastNote note={last.text.note} at={last.happenedAt} wording={wording} />}
    </li>
  );
}

interface LastNoteProps {
  readonly note: string;
  readonly at: number;
  readonly wording: Wording;
}

const LastNote = ({ note, at, wording }: LastNoteProps) => (
  <span class="last-note" dir="auto">
    {[pastWords(at, Date.now(), wording), note].filter(Boolean).join(': ')}
  </span>
);
