import { useRef, useState } from 'preact/hooks';
import { questionOfKey, type Question } from '../domain/keeping/debrief/questions';
import { debriefAnswered, debriefSkipped, type LossToDebrief } from '../domain/question/debrief-entries';
import type { DebriefDraft } from '../domain/question/debrief-draft';
import type { OnAnswer } from './line-question';
import { useSay } from './wording';

interface DebriefProps {
  readonly loss: LossToDebrief;
  /** What was marked and typed before and not saved. */
  readonly draft?: DebriefDraft | undefined;
  readonly onChange?: (draft: DebriefDraft) => void;
  readonly onAnswer: OnAnswer;
  readonly onClose: () => void;
}

/** Returns the state of a debrief's screen and its actions. A debrief that is only half done can be finished later. */
export function useDebrief({ loss, draft, onChange, onAnswer, onClose }: DebriefProps) {
  const say = useSay();
  const before = draft ?? { wrong: loss.half?.wrong ?? [], lesson: loss.half?.text.lesson ?? '' };
  const [wrong, setWrong] = useState<readonly Question[]>(before.wrong);
  const lesson = useRef<HTMLInputElement>(null);
  const typed = () => lesson.current?.value ?? '';

  const turn = (question: Question) => {
    const next = wrong.includes(question)
      ? wrong.filter((other) => other !== question)
      : [...wrong, question];
    setWrong(next);
    onChange?.({ wrong: next, lesson: typed() });
  };
  const type = () => onChange?.({ wrong, lesson: typed() });
  const keep = (done: boolean) => {
    const answers = { wrong, lesson: typed().trim(), done };
    if (done || wrong.length > 0 || answers.lesson !== '')
      onAnswer(
        (newId) => [debriefAnswered(loss, answers, newId)],
        say(done ? 'statusDebrief' : 'statusDebriefHalf'),
      );
    onClose();
  };
  const skip = () => {
    onAnswer((newId) => [debriefSkipped(loss, newId)], say('statusDebriefSkipped'));
    onClose();
  };
  const key = (event: KeyboardEvent) => {
    if (event.target === lesson.current) return;
    const question = questionOfKey(loss.sort, event.key);
    if (question) turn(question);
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) lesson.current?.focus();
    else return;
    event.preventDefault();
  };
  return { loss, wrong, lesson, lessonBefore: before.lesson, turn, type, keep, skip, key };
}
