import type { SecondRecord } from '../messages/second-record';
import { onAddressChange } from './address-changes';
import { extensionApi, isAlive } from './extension-api';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { keptLesson } from './teaching/kept-lesson';
import { makeOutline, type Outline } from './teaching/outline';
import { secondName } from './teaching/second-name';
import { secondWords } from './teaching/second-words';

/*
 * Waits for the second record of a CRM that the user is teaching, and says what was learned from it. Runs in the pages of that site
 * while the lesson is in progress, if the user has given access to it.
 */
function waitForSecond(): () => void {
  const life = new AbortController();
  let here = new AbortController();
  let outline: Outline | undefined;
  const look = () => {
    here.abort();
    here = new AbortController();
    outline?.remove();
    if (!isAlive()) return life.abort();
    learn(here.signal).catch((cause: unknown) => logOnce('learning from a second record', cause));
  };
  onAddressChange(look, life.signal);
  look();
  return () => {
    life.abort();
    here.abort();
    outline?.remove();
  };

  async function learn(signal: AbortSignal): Promise<void> {
    const lesson = await keptLesson();
    if (!lesson) return life.abort();
    if (location.href === lesson.url) return;
    const name = await secondName(lesson, signal);
    if (name === undefined) return;
    const answer: unknown = await extensionApi.runtime.sendMessage({ type: 'lesson.second', name });
    if (!signal.aborted && isAnswer(answer)) tell(answer);
  }

  function tell(answer: SecondRecord): void {
    if (answer.type === 'on') life.abort();
    const words = secondWords(answer, extensionApi.i18n.getMessage);
    if (words === undefined) return;
    outline = makeOutline(words);
  }
}

// Only our own background answers this.
const isAnswer = (answer: unknown): answer is SecondRecord => typeof answer === 'object' && answer !== null;

// Once a lesson, although it is injected for each.
isolatedWorld.endWaiting?.();
isolatedWorld.endWaiting = waitForSecond();
