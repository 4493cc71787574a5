import { useRef, useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import type { DueReading } from '../domain/quick-log/reading';
import { dueWords } from './time-words';
import { useWording } from './wording';

/** Reads a due time in the user's own words; undefined where it is not a time. */
export type ReadDue = (words: string) => Promise<DueReading | undefined>;

/** Gives a line in which a due time is typed, with what was understood of it shown while it is. */
export function useDueWords(readDue: ReadDue | undefined) {
  const wording = useWording();
  const [words, setWords] = useState('');
  const [due, setDue] = useState<Due>();
  const latest = useRef('');
  /** Takes what stands in the line now, and gives what it says. */
  const type = async (typed: string): Promise<Due | undefined> => {
    latest.current = typed;
    setWords(typed);
    const reading = typed.trim() === '' ? undefined : await readDue?.(typed.trim());
    const read = reading?.known ? reading.due : undefined;
    // An answer to an earlier letter says nothing of what stands there now.
    if (latest.current === typed) setDue(read);
    return read;
  };
  const understood = due && dueWords(due, Date.now(), wording);
  const unread = words.trim() !== '' && due === undefined ? words.trim() : undefined;
  return { words, type, due, understood, unread };
}
