import type { SecondRecord } from '../../messages/second-record';

type Say = (key: string, substitutions?: string[]) => string;

const whyKeys = {
  same: 'teachWhySame',
  several: 'teachWhySeveral',
  'no-name': 'teachWhyNoName',
  full: 'teachWhyFull',
  // A list, for example, on the way to the second record.
  'other-form': undefined,
} as const;

/** Returns the words for what a second record has shown, or undefined if there is nothing to say yet. */
export function secondWords(answer: SecondRecord, say: Say): string | undefined {
  const { type } = answer;
  if (type === 'on') return say('teachOn', [answer.crmName, answer.name, answer.id]);
  if (type === 'confirm') return say('teachConfirmThere', [answer.name, answer.id]);
  const key = whyKeys[answer.why];
  return key && say(key, [answer.first, answer.parts.join(', ')]);
}
