import { useSay } from '../../ui/wording';

interface YesNoQuestionProps {
  readonly question: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** One question with a yes and a no. */
export function YesNoQuestion({ question, onYes, onNo }: YesNoQuestionProps) {
  const say = useSay();
  return (
    <div class="provisional" role="group" aria-label={question}>
      <span dir="auto">{question}</span>{' '}
      <button type="button" class="link" onClick={onYes}>
        {say('offerYes')}
      </button>{' '}
      <button type="button" class="link" onClick={onNo}>
        {say('offerNo')}
      </button>
    </div>
  );
}
