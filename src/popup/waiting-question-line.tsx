import { useState } from 'preact/hooks';
import type { Rating } from '../domain/impression/rating';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import { RateQuestion } from '../ui/rate-question';
import { pastWords } from '../ui/time-words';
import { useWording } from '../ui/wording';

interface WaitingQuestionLineProps {
  readonly waiting: WaitingQuestion;
  readonly onAsk: () => void;
  readonly onRate: (rating: Rating) => void;
  /** It was asked again, and left again. */
  readonly onSkip: () => void;
}

/** What was left unanswered waits quietly: one click asks it again. */
export function WaitingQuestionLine({ waiting, onAsk, onRate, onSkip }: WaitingQuestionLineProps) {
  const wording = useWording();
  const { say } = wording;
  const [rating, setRating] = useState(false);
  const { question, about } = waiting;
  const skip = () => {
    setRating(false);
    onSkip();
  };
  if (question.type === 'rate' && rating)
    return <RateQuestion alone failed={false} onRate={onRate} onSkip={skip} />;
  if (question.type === 'rate') {
    const when = pastWords(about.happenedAt, Date.now(), wording);
    return (
      <Line words={`${say('notRated')} · ${when}`} does={say('rateLater')} onDo={() => setRating(true)} />
    );
  }
  if (question.type === 'debrief')
    return <Line words={say(lossKey[question.sort])} does={say('careDebriefNow')} onDo={onAsk} />;
  return <Line does={say(question.type === 'rave' ? 'askRave' : 'askExpect')} onDo={onAsk} />;
}

const lossKey = { 'no-thanks': 'careDebriefNoThanks', 'lost-renewal': 'careDebriefLost' } as const;

interface LineProps {
  readonly words?: string;
  readonly does: string;
  readonly onDo: () => void;
}

const Line = ({ words, does, onDo }: LineProps) => (
  <p class="question-line">
    {words !== undefined && <span class="soft">{words}</span>}
    <button type="button" class="link small" onClick={onDo}>
      {does}
    </button>
  </p>
);
