import { useState } from 'preact/hooks';
import type { Due } from '../domain/due/due';
import type { DueReading } from '../domain/quick-log/reading';
import { dueWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import type { Own } from './start';
import { useReadDue } from './use-read-due';

/** Gives a due time in the user's words, with what was understood of it shown while it is typed. */
export function useDueLine(own: Own) {
  const wording = useWording();
  const readDue = useReadDue(own);
  const [words, say] = useState('');
  const [reading, show] = useState<DueReading>();
  const type = async (typed: string) => {
    say(typed);
    show(typed.trim() === '' ? undefined : await readDue(typed.trim()));
  };
  const due: Due | undefined = reading?.known ? reading.due : undefined;
  const understood = due && dueWords(due, Date.now(), wording);
  const unread = words.trim() !== '' && due === undefined ? words.trim() : undefined;
  return { words, type, due, understood, unread };
}
