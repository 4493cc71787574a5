import type { WaitingQuestion } from '../domain/question/waiting-question';
import { useWording, type MessageKey } from '../ui/wording';

interface WaitingQuestionLineProps {
  readonly waiting: WaitingQuestion;
  readonly onAsk: () => void;
}

/** What was left unanswered waits quietly: one click asks it again. */
export function WaitingQuestionLine({ waiting: { question }, onAsk }: WaitingQuestionLineProps) {
  const { say } = useWording();
  if (question.type !== 'debrief')
    return (
      <p class="asked-later">
        <button type="button" class="link" onClick={onAsk}>
          {say(question.type === 'rave' ? 'askRave' : 'askExpect')}
        </button>
      </p>
    );
  return (
    <p class="asked-later">
      <span class="soft">{say(lossKey[question.sort])}</span>
      <button type="button" class="link" onClick={onAsk}>
        {say('careDebriefNow')}
      </button>
    </p>
  );
}

const lossKey = {
  'no-thanks': 'careDebriefNoThanks',
  'lost-renewal': 'careDebriefLost',
} as const satisfies Record<string, MessageKey>;
