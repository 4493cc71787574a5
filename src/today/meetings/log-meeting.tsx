import type { Meeting } from '../../domain/keeping/meeting';
import { asTextQuestion } from '../../domain/question/text-question';
import { useChanges } from '../../surface/change/changes';
import { loadWriting } from '../../surface/load-writing';
import { DraftQuestion } from '../../surface/log/draft-question';
import type { QuickLog } from '../../surface/log/quick-log-draft';
import { QuickLogField } from '../../surface/log/quick-log-field';
import { useOpenQuestion } from '../../surface/log/use-open-question';
import { sentenceContext } from '../../surface/sentence-context';
import { useOpenThings } from '../../surface/use-open-things';
import { logStart } from '../../ui/meeting-words';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { useMeetingDraft } from './use-meeting-draft';

interface LogMeetingProps {
  readonly meeting: Meeting;
  readonly today: Today;
  readonly onClose: () => void;
}

/** The quick log for the contact of a meeting, begun with its name: "Demo – ". */
export function LogMeeting({ meeting, today, onClose }: LogMeetingProps) {
  const wording = useWording();
  const { say, zone } = wording;
  const { book, day, preferences } = today;
  const { contact } = meeting;
  const { write } = useChanges();
  const open = useOpenThings(book, contact);
  const field = useMeetingDraft(book, contact, logStart(meeting, wording));
  const { question, ask } = useOpenQuestion(contact);
  const whom = day.names.get(contact)?.name ?? say('noticeSomeone');
  const save = async (log: QuickLog) => {
    const { saveLog } = await loadWriting();
    const { outcome } = await saveLog(write, {
      book,
      log,
      surface: 'today',
      owner: contact,
      whom,
      onScreen: contact,
      zone,
      target: () => Promise.resolve({ contact, first: [] }),
    });
    return outcome;
  };
  const line = question && asTextQuestion(question);
  return (
    <li class="log-meeting">
      <p>
        <span dir="auto">{say('meetingWith', whom)}</span>
        <button type="button" class="quiet" onClick={onClose}>
          {say('practiceClose')}
        </button>
      </p>
      {line && <DraftQuestion key={line.about.id} book={book} asked={line} onClose={() => ask(undefined)} />}
      {field && (
        <QuickLogField
          field={field}
          context={() => sentenceContext(wording, preferences.settings, open)}
          onSave={save}
          ask={ask}
          onScreen={contact}
          caret={1}
        />
      )}
    </li>
  );
}
