import { useRef, useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import { dueInstant } from '../domain/due/due-instant';
import { useDueWords, type ReadDue } from './use-due-words';
import { useFormDraft } from './use-form-draft';
import { useWording } from './wording';

/** Returns the state of a form for a new time, for `NewTimeField` and `NewTimeMessages`. Its draft is saved under `name`. */
export function useNewTime(name: string, readDue: ReadDue | undefined) {
  const { zone, hours } = useWording();
  const line = useDueWords(readDue);
  const field = useRef<HTMLInputElement>(null);
  const draft = useFormDraft(name);
  const [tried, setTried] = useState<string>();
  // A time in the past is taken for a typing mistake.
  const valid = (due: Due | undefined) =>
    due && dueInstant(due, zone, hours) > Date.now() ? due : undefined;
  /** Reads the field on Enter. Resolves to the time, `empty`, or undefined if it cannot be used. */
  const read = async (): Promise<Due | 'empty' | undefined> => {
    const typed = field.current?.value ?? '';
    if (typed.trim() === '') return 'empty';
    const due = await line.type(typed);
    setTried(typed.trim());
    return valid(due);
  };
  return { line, field, draft, tried, due: valid(line.due), read };
}

export type NewTime = ReturnType<typeof useNewTime>;
