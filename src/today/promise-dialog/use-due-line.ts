import { useDueWords } from '../../ui/use-due-words';
import type { Own } from '../own';
import { useReadDue } from './use-read-due';

/** Gives a line in which a due time is typed, read as this user's languages and hours have it. */
export const useDueLine = (own: Own) => useDueWords(useReadDue(own));
