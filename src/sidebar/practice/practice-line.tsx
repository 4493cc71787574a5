import { asTextQuestion } from '../../domain/question/text-question';
import { KeptQuestion } from '../../surface/log/kept-question';
import { useOnScreen } from '../on-screen';
import { AgreedLine } from './agreed-line';
import { CareLine } from './care-line';
import { usePracticeContext } from './use-practice-on-screen';

/** The line above the quick log: the question after Enter, that they agreed, or a suggestion. */
export function PracticeLine() {
  const { book } = useOnScreen();
  const { asked, closeQuestion, isAgreed, care, doCare } = usePracticeContext();
  const line = asked && asTextQuestion(asked);
  if (line) return <KeptQuestion key={line.about.id} book={book} asked={line} onClose={closeQuestion} />;
  if (isAgreed) return <AgreedLine />;
  return care ? <CareLine care={care} onCare={doCare} /> : null;
}
