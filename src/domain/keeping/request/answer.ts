import type { Due } from '../../due/due';
import type { NewEntry } from '../../journal/entry';
import type { ClientRequest } from './request';

/** Our answer to a request (K7). */
export type AnswerToGive =
  /** "Yes, by …", which makes a promise. */
  | { readonly type: 'yes'; readonly due: Due }
  /** "Not that, but this", which also makes a promise. */
  | { readonly type: 'instead'; readonly what: string; readonly due: Due }
  | { readonly type: 'no'; readonly why: string };

/** Returns the entries of an answer: a yes makes a promise, and so does what we do instead. */
export function entriesOfAnswer(
  { id, contact, text }: ClientRequest,
  answer: AnswerToGive,
  newId: () => string,
): NewEntry[] {
  const promise = (words: string, due: Due): NewEntry => ({
    kind: 'promise.made',
    entity: newId(),
    contact,
    data: { by: 'us', due },
    text: { words },
  });
  const about = { kind: 'request.answered', entity: id, contact } as const;
  switch (answer.type) {
    case 'yes':
      return [{ ...about, data: { answer: 'granted' }, text: {} }, promise(text.what, answer.due)];
    case 'instead':
      return [
        { ...about, data: { answer: 'instead' }, text: { reply: answer.what } },
        promise(answer.what, answer.due),
      ];
    case 'no':
      return [{ ...about, data: { answer: 'refused' }, text: answer.why ? { reply: answer.why } : {} }];
  }
}
