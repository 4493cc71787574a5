import type { Rating } from '../domain/impression/rating';
import type { QuestionAfter } from '../domain/question/question-after';
import type { WaitingQuestion } from '../domain/question/waiting-question';
import { RatingButtons } from '../ui/rating-buttons';
import { pastWords } from '../ui/time-words';
import { useWording, type Say } from '../ui/wording';

interface WaitingQuestionLineProps {
  readonly waiting: WaitingQuestion;
  readonly onAsk: () => void;
  readonly onRate: (rating: Rating) => void;
}

/** What was left unanswered waits quietly: one click asks it again. */
export function WaitingQuestionLine({ waiting, onAsk, onRate }: WaitingQuestionLineProps) {
  const wording = useWording();
  const { say } = wording;
  const { question, about } = waiting;
  if (question.type === 'rate')
    return (
      <div class="asked-later">
        <span class="soft">
          {say('notRated')} · {pastWords(about.happenedAt, Date.now(), wording)}
        </span>
        <RatingButtons key={about.id} onRate={onRate} />
      </div>
    );
  return (
    <p class="asked-later">
      {question.type === 'debrief' && <span class="soft">{say(lossKey[question.sort])}</span>}
      <button type="button" class="link" onClick={onAsk}>
        {askWords(question, say)}
      </button>
    </p>
  );
}

function askWords({ type }: Exclude<QuestionAfter, { type: 'rate' }>, say: Say): string {
  if (type === 'debrief') return say('careDebriefNow');
  return say(type === 'rave' ? 'askRave' : 'askExpect');
}

const lossKey = { 'no-thanks': 'careDebriefNoThanks', 'lost-renewal': 'careDebriefLost' } as const;
