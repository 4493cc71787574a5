import type { Duty } from '../../domain/care/duties';
import { dayAt } from '../../domain/due/working-hours';
import { careWords } from '../../ui/care-words';
import { dayWords } from '../../ui/time-words';
import type { MessageKey, Wording } from '../../ui/wording';

const questionKey: Readonly<Record<string, MessageKey>> = {
  rate: 'dutyRate',
  rave: 'dutyRave',
  expect: 'dutyExpect',
};

/** Returns the line of a duty at `now` (epoch ms). */
export function dutyWords(duty: Duty, now: number, wording: Wording): string {
  if (duty.type !== 'question') return careWords(duty, wording).line;
  const { question, about } = duty.waiting;
  const when = dayWords(dayAt(about.happenedAt, wording.zone), now, wording);
  return wording.say(questionKey[question.type] ?? 'dutyRate', when);
}
