import { useRef, useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import { dueInstant } from '../domain/due/due-instant';
import { useDueWords, type ReadDue } from './use-due-words';
import { useFormDraft } from './use-form-draft';
import { useWording } from './wording';

/** Returns the state of a form for a new time, for `NewTimeField` and `NewTimeMessages`. Its draft is saved under `name`. */
export function useNewTime(name: string, readDue: ReadDue | undefined) {
  const { zone, hours } = useWording();
  const words = useDueWords(readDue);
  const field = useRef<HTMLInputElement>(null);
  const draft = useFormDraft(name);
  const [tried, setTried] = useState<string>();
  const [chosen, setChosen] = useState<Due>();
  const [day, setDay] = useState('');
  // A time in the past is taken for a typing mistake.
  const valid = (due: Due | undefined) =>
    due && dueInstant(due, zone, hours) > Date.now() ? due : undefined;
  const set = (due: Due | undefined, picked: string) => {
    setChosen(due);
    setDay(picked);
    return words.type('');
  };
  const line = {
    ...words,
    type: (typed: string) => {
      setChosen(undefined);
      setDay('');
      return words.type(typed);
    },
  };
  /** Takes one of the usual times instead of what was typed. */
  const choose = (due: Due): Due | undefined => {
    void set(due, '');
    return valid(due);
  };
  /** Takes the day (ISO) of a date field; empty if there is none. */
  const pick = (picked: string) =>
    void set(isWhole(picked) ? { type: 'day', day: picked } : undefined, picked);
  /** Reads the field on Enter. Resolves to the time, `empty`, or undefined if it cannot be used. */
  const read = async (): Promise<Due | 'empty' | undefined> => {
    if (chosen) return valid(chosen);
    const typed = field.current?.value ?? '';
    if (typed.trim() === '') return 'empty';
    const due = await line.type(typed);
    setTried(typed.trim());
    return valid(due);
  };
  const named = chosen ?? line.due;
  const due = valid(named);
  return { line, field, draft, tried, chosen, day, choose, pick, due, isPast: named !== due, read };
}

export type NewTime = ReturnType<typeof useNewTime>;

/** A year is typed digit by digit: until it has four, the field has a day of the first centuries. */
const isWhole = (picked: string) => picked >= '1000';
