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
  /** Called when the question was opened again and skipped again. */
  readonly onSkip: () => void;
}

/** A line for a question that was left unanswered, with a button that asks it again. */
export function WaitingQuestionLine({ waiting, onAsk, onRate, onSkip }: WaitingQuestionLineProps) {
  const wording = useWording();
  const { say } = wording;
  const [isRating, setIsRating] = useState(false);
  const { question, about } = waiting;
  const skip = () => {
    setIsRating(false);
    onSkip();
  };
  if (question.type === 'rate' && isRating)
    return <RateQuestion alone failed={false} onRate={onRate} onSkip={skip} />;
  if (question.type === 'rate') {
    const when = pastWords(about.happenedAt, Date.now(), wording);
    return (
      <Line
        words={`${say('notRated')} · ${when}`}
        label={say('rateLater')}
        onClick={() => setIsRating(true)}
      />
    );
  }
  if (question.type === 'debrief')
    return <Line words={say(lossKey[question.sort])} label={say('careDebriefNow')} onClick={onAsk} />;
  return <Line label={say(question.type === 'rave' ? 'askRave' : 'askExpect')} onClick={onAsk} />;
}

const lossKey = { 'no-thanks': 'careDebriefNoThanks', 'lost-renewal': 'careDebriefLost' } as const;

interface LineProps {
  readonly words?: string;
  readonly label: string;
  readonly onClick: () => void;
}

const Line = ({ words, label, onClick }: LineProps) => (
  <p class="question-line">
    {words !== undefined && <span class="soft">{words}</span>}
    <button type="button" class="link small" onClick={onClick}>
      {label}
    </button>
  </p>
);
