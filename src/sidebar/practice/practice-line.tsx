import { asTextQuestion } from '../../domain/question/text-question';
import { DraftQuestion } from '../../surface/log/draft-question';
import { useOnScreen } from '../on-screen';
import { AgreedLine } from './agreed-line';
import { useWording } from '../../ui/wording';
import { useWatchedEditors } from './crm-note/use-watched-editors';
import { useCopyKey } from './crm-note/use-copy-key';
import { CareLine } from './care-line';
import { firstCare } from './first-care';
import { HowItWent } from './meetings/how-it-went';
import { MeetingSoon } from './meetings/meeting-soon';
import { useMeetings } from './meetings/use-meetings';
import type { PracticeView } from './practice-view';
import { usePracticeContext } from './use-practice-on-screen';
import './practice-line.css';

/** The question after Enter that is answered with a line of text. */
export function PracticeQuestion() {
  const { book } = useOnScreen();
  const { asked, closeQuestion } = usePracticeContext();
  const line = asked && asTextQuestion(asked);
  if (!line) return null;
  return <DraftQuestion key={line.about.id} book={book} asked={line} onClose={closeQuestion} />;
}

/** The line above the quick log: that they agreed, how a meeting went, one that begins soon, or a suggestion. */
export function PracticeLine() {
  useCopyKey();
  useWatchedEditors();
  const { shown, isAgreed } = usePracticeContext();
  if (isAgreed) return <AgreedLine />;
  return shown ? <MeetingOrCare view={shown.view} /> : null;
}

function MeetingOrCare({ view }: { readonly view: PracticeView }) {
  const { doCare } = usePracticeContext();
  const care = firstCare(view, useWording());
  const { asking, soon, now } = useMeetings(view);
  const [meeting] = asking;
  if (meeting) return <HowItWent key={meeting.id} meeting={meeting} now={now} />;
  if (soon) return <MeetingSoon meeting={soon} now={now} />;
  return care ? <CareLine care={care} onCare={doCare} /> : null;
}
