import { channelKey } from '../../ui/channel-words';
import { Region } from '../../ui/region';
import { useWording, type Wording } from '../../ui/wording';
import { MeetingLines } from './meetings/meeting-lines';
import { useMeetings } from './meetings/use-meetings';
import type { PracticeView } from './practice-view';
import './before-next.css';

/** The meetings to come, the plan for the next interaction, and the lesson to remember before it; nothing if there is none. */
export function BeforeNext({ view }: { readonly view: PracticeView }) {
  const wording = useWording();
  const { say } = wording;
  const { next } = view.brief;
  const { ahead, now } = useMeetings(view);
  const lines = beforeNextLines(view, wording);
  if (ahead.length + lines.length === 0) return null;
  return (
    <Region name={say('beforeNext')} aside={next?.channel && say(channelKey[next.channel])}>
      <MeetingLines ahead={ahead} now={now} />
      {lines.map((line) => (
        <p key={line} class="before" dir="auto">
          {line}
        </p>
      ))}
    </Region>
  );
}

/** Returns what to know before the next interaction, in words; for a hard one its ending comes first (L5). */
export function beforeNextLines({ brief, person }: PracticeView, { say }: Wording): string[] {
  const { next, lesson } = brief;
  const lines = [
    next?.hard && (next.text.ending ? say('beforeNextHard', next.text.ending) : say('beforeNextHardOnly')),
    next?.text.impression && say('beforeNextLeave', next.text.impression),
    next?.text.outcome && say('beforeNextReach', next.text.outcome),
    next?.text.forThem && say('beforeNextForThem', next.text.forThem),
    lesson?.text.lesson &&
      say(person.includes(lesson.contact) ? 'lessonOwn' : 'lessonOther', lesson.text.lesson),
  ];
  return lines.filter((line): line is string => typeof line === 'string' && line !== '');
}
