import { useRef, useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import type { DueReading } from '../domain/quick-log/reading';
import { dueWords } from './time-words';
import { useWording } from './wording';

/** Reads a due time in the user's words; resolves to undefined if it is none. */
export type ReadDue = (words: string) => Promise<DueReading | undefined>;

/** Returns the state of a line in which a due time is typed: its words, and what was understood. */
export function useDueWords(readDue: ReadDue | undefined) {
  const wording = useWording();
  const [words, setWords] = useState('');
  const [due, setDue] = useState<Due>();
  const latest = useRef('');
  /** Sets the words of the line, and resolves to the due time that they say. */
  const type = async (typed: string): Promise<Due | undefined> => {
    latest.current = typed;
    setWords(typed);
    const reading = typed.trim() === '' ? undefined : await readDue?.(typed.trim());
    const read = reading?.known ? reading.due : undefined;
    // Drops the answer to an earlier input.
    if (latest.current === typed) setDue(read);
    return read;
  };
  const understood = due && dueWords(due, Date.now(), wording);
  const unread = words.trim() !== '' && due === undefined ? words.trim() : undefined;
  return { words, type, due, understood, unread };
}
